/** Each message: who told the router what with which frame, and on which topic the bus carried it. */
import { clockSeconds } from '../words.ts'
import { shortName } from './crew.ts'
import { kindText, type Message } from './message.ts'

export function Messages({ messages }: { messages: readonly Message[] }) {
  return (
    <div class="card messages">
      <h2>Each message</h2>
      <p class="soft">
        What was told to the router over ROUTER/DEALER, and the topic on which the bus published it. The last{' '}
        {messages.length}, newest first.
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by the keyboard */}
      <section class="messages-scroll" tabIndex={0} aria-label="List of messages">
        <table>
          <thead>
            <tr>
              <th scope="col">No.</th>
              <th scope="col">Time</th>
              <th scope="col">From</th>
              <th scope="col">Frame</th>
              <th scope="col">Of</th>
              <th scope="col">Attempt</th>
              <th scope="col">Event</th>
              <th scope="col">Topic</th>
            </tr>
          </thead>
          <tbody>
            {messages.map(({ sequence, at, from, frame, what, attempt, kind, topic }) => (
              <tr key={sequence}>
                <td>{sequence}</td>
                <td>{clockSeconds(at)}</td>
                <td title={from}>{from.includes('-') ? `${from.split('-')[0]} ${shortName(from)}` : from}</td>
                <td>{frame}</td>
                <td>{what}</td>
                <td class={attempt > 1 ? 'again' : ''}>{attempt}</td>
                <td>{kindText(kind)}</td>
                <td class="topic">{topic}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </div>
  )
}
