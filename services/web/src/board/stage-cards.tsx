/** The stages side by side: what waits, what is being worked, who is there. */
import type { Stage } from '../api-types.ts'
import { Badge } from '../parts/parts.tsx'
import { shortName } from '../truck/crew.ts'
import { counted, spoken } from '../words.ts'

/** Replicas that are shown one by one. */
const WORKERS_MAX = 8
/** A replica of more places is a station's screen: how many of them are taken says little. */
const PLACES_MAX = 32

export function StageCards({ stages }: { stages: readonly Stage[] }) {
  return (
    <ul class="stage-cards">
      {stages.map((stage) => (
        <li key={stage.stage} class="card stage-card" data-stage={stage.stage}>
          <StageCard stage={stage} />
        </li>
      ))}
    </ul>
  )
}

function StageCard({
  stage: { stage, waiting, working, replicas, parked, byHand, workers },
}: {
  stage: Stage
}) {
  return (
    <>
      <header class="stage-head">
        <h2>
          <a href={`/station/${stage}`}>{spoken(stage)}</a>
        </h2>
        {byHand && <Badge tone="info">By hand</Badge>}
      </header>
      <dl class="stage-figures">
        <div>
          <dt>waiting</dt>
          <dd>{waiting}</dd>
        </div>
        <div>
          <dt>working</dt>
          <dd>{working}</dd>
        </div>
      </dl>
      {parked > 0 && (
        <p>
          <a class="badge badge-warn" href="/chef">
            ▲ {counted(parked, 'waits for the chef', 'wait for the chef')}
          </a>
        </p>
      )}
      <Health replicas={replicas} waiting={waiting} />
      <ul class="workers">
        {workers.slice(0, WORKERS_MAX).map(({ instance, working: held, window, done }) => (
          <li key={instance} title={instance}>
            <span class="worker-name">{shortName(instance)}</span>
            {window <= PLACES_MAX && (
              <span class="worker-load">
                {held} of {window}
              </span>
            )}
            <span class="worker-done">{done} done</span>
          </li>
        ))}
      </ul>
      {workers.length > WORKERS_MAX && <p class="soft">and {workers.length - WORKERS_MAX} more</p>}
    </>
  )
}

function Health({ replicas, waiting }: { replicas: number; waiting: number }) {
  if (replicas > 0) return <Badge tone="good">● {counted(replicas, 'replica')}</Badge>
  return <Badge tone="bad">■ {waiting > 0 ? `Nobody is here, ${waiting} wait` : 'Nobody is here'}</Badge>
}
