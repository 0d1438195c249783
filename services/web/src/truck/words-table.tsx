/** The truck in words: the same as the drawing, for whoever does not see it, or likes figures. */
import type { Stages } from '../api-types.ts'
import { counted, spoken } from '../words.ts'
import type { Crew } from './crew.ts'

export function WordsTable({ stages, crew }: { stages: Stages; crew: Crew }) {
  return (
    <div class="card">
      <h2>In words</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="sideways" tabIndex={0} aria-label="The stages in words">
        <table class="words-table">
          <thead>
            <tr>
              <th scope="col">Stage</th>
              <th scope="col">People</th>
              <th scope="col">At work</th>
              <th scope="col">Waiting</th>
              <th scope="col">With the chef</th>
              <th scope="col">Done</th>
              <th scope="col">Given again</th>
            </tr>
          </thead>
          <tbody>
            {stages.stages.map(({ stage, replicas, working, waiting, parked, done, redelivered }) => {
              const gone = (crew.get(stage) ?? []).filter(({ goneAtMs }) => goneAtMs > 0).length
              return (
                <tr key={stage}>
                  <th scope="row">{spoken(stage)}</th>
                  <td class={replicas === 0 ? 'again' : ''}>
                    {replicas}
                    {gone > 0 && <span class="again"> ({counted(gone, 'gone', 'gone')})</span>}
                  </td>
                  <td>{working}</td>
                  <td>{waiting}</td>
                  <td class={parked > 0 ? 'again' : ''}>{parked}</td>
                  <td>{done}</td>
                  <td class={redelivered > 0 ? 'again' : ''}>{redelivered}</td>
                </tr>
              )
            })}
          </tbody>
        </table>
      </section>
    </div>
  )
}
