/** The day in figures. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { readReport } from '../kitchen-api.ts'
import type { Report } from '../kitchen-types.ts'
import { type Polled, poll } from '../live/poll.ts'
import { itemTitle } from '../live/titles.ts'
import { clock, money, span, spoken } from '../words.ts'

/** It reads a whole day of the journal. */
const REPORT_MS = 60_000

export function DayReport() {
  const polled = useSignal<Polled<Report> | undefined>(undefined)
  useEffect(() => {
    const next = poll(readReport, REPORT_MS)
    polled.value = next
    return next.close
  }, [polled])
  const report = polled.value?.value.value
  return (
    <section class="card" aria-labelledby="report-title" id="report">
      <h2 id="report-title">Today</h2>
      {report === undefined ? <p class="soft">Reading the journal…</p> : <Figures report={report} />}
    </section>
  )
}

function Figures({ report }: { report: Report }) {
  const { served, accepted, late, wait, promise, money: amounts, hours, stages, complete } = report
  const busy = hours.filter((hour) => hour.accepted + hour.served > 0)
  const most = Math.max(1, ...busy.map((hour) => Math.max(hour.served, hour.accepted)))
  return (
    <>
      <dl class="report-figures">
        {amounts.map(({ revenue, refunds }) => (
          <Figure
            key={revenue.currency}
            name={refunds.minor > 0 ? `taken, ${money(refunds)} refunded` : 'taken'}
            value={money(revenue)}
          />
        ))}
        <Figure name={`served of ${accepted}`} value={String(served)} />
        <Figure name="late" value={String(late)} />
        {wait !== undefined && (
          <Figure name={`wait; nine of ten ${span(wait.p90Ms)}`} value={span(wait.p50Ms)} />
        )}
        {promise !== undefined && (
          <Figure name="promises off, nine of ten" value={`± ${span(promise.p90AbsMs)}`} />
        )}
      </dl>
      <ul class="hours" aria-label="Served by hour">
        {busy.map(({ at, served: count }) => (
          <li key={at}>
            <span class="soft">{clock(at)}</span>
            <meter min={0} max={most} value={count} aria-label={`served from ${clock(at)}`} />
            <b class="figures">{count}</b>
          </li>
        ))}
      </ul>
      <table class="stage-times">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col">Item</th>
            <th scope="col">Made</th>
            <th scope="col">Usual</th>
            <th scope="col">Slow</th>
          </tr>
        </thead>
        <tbody>
          {stages.map(({ stage, item, count, p50Ms, p90Ms }) => (
            <tr key={`${stage} ${item}`}>
              <th scope="row">{spoken(stage)}</th>
              <td>{item === '' ? 'the order' : itemTitle(item)}</td>
              <td>{count}</td>
              <td>{span(p50Ms)}</td>
              <td>{span(p90Ms)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {!complete && <p class="soft">The day has more than one report reads.</p>}
      <p>
        <a href="/api/report?format=csv" download="report.csv">
          Download as CSV
        </a>
      </p>
    </>
  )
}

function Figure({ name, value }: { name: string; value: string }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
