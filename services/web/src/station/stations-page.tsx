/** The list of stations. */
import type { ReadonlySignal } from '@preact/signals'
import { readStages } from '../api.ts'
import type { Stage, Stages } from '../api-types.ts'
import { keepFresh } from '../live/line.ts'
import type { Link } from '../live/link.ts'
import { poll } from '../live/poll.ts'
import { Badge } from '../parts/parts.tsx'
import { session } from '../session.tsx'
import { counted, spoken } from '../words.ts'

/** Replicas come and go without an event. */
const STAGES_MS = 2_000

export interface StagesLive {
  readonly stages: ReadonlySignal<Stages | undefined>
  readonly link: ReadonlySignal<Link>
  close(): void
}

export function followStages(): StagesLive {
  const polled = poll(readStages, STAGES_MS)
  const line = keepFresh([{ polled, touchedBy: () => true }])
  const close = (): void => {
    line.close()
    polled.close()
  }
  return { stages: polled.value, link: line.link, close }
}

export function StationsPage({ live }: { live: StagesLive }) {
  const own = session.value?.stages
  const stages = live.stages.value?.stages ?? []
  return (
    <ul class="stations">
      {stages
        .filter(({ stage }) => own === undefined || own.includes(stage))
        .map((stage) => (
          <li key={stage.stage}>
            <StationCard stage={stage} />
          </li>
        ))}
    </ul>
  )
}

function StationCard({ stage: { stage, waiting, working, parked, replicas, byHand } }: { stage: Stage }) {
  return (
    <a class="card station-card" href={`/station/${stage}`} data-stage={stage}>
      <h2>{spoken(stage)}</h2>
      <p class="station-card-figures">
        <b>{waiting + working}</b> {waiting + working === 1 ? 'ticket' : 'tickets'}
      </p>
      {replicas === 0 ? (
        <Badge tone="bad">Nobody is here</Badge>
      ) : byHand ? (
        <Badge tone="good">By hand</Badge>
      ) : (
        <Badge>Works by itself</Badge>
      )}
      {parked > 0 && (
        <Badge tone="warn">▲ {counted(parked, 'waits for the chef', 'wait for the chef')}</Badge>
      )}
    </a>
  )
}
