/** What the policy and others did, with their reasons; the same for many orders is one line. */
import type { TruckEvent } from '../api-types.ts'
import { Words } from '../parts/parts.tsx'
import { kindText } from '../truck/message.ts'
import { clockSeconds } from '../words.ts'
import type { ChefLive } from './chef-live.ts'
import { showOrder } from './order-dialog.tsx'

/** One decision within this time, for however many orders. */
const TOGETHER_MS = 10_000

interface Made {
  readonly first: TruckEvent
  /** Each once. */
  readonly orders: Set<number>
}

export function Decided({ live }: { live: ChefLive }) {
  const made = together(live.decided.value)
  if (made.length === 0) return null
  return (
    <section class="card" aria-labelledby="decided-title">
      <h2 id="decided-title">Just decided</h2>
      <ul class="decided-list">
        {made.map(({ first: { sequence, at, kind, author, message }, orders }) => (
          <li key={sequence}>
            <p>
              <time dateTime={at}>{clockSeconds(at)}</time> <b>{kindText(kind)}</b>
              {message !== undefined && (
                <>
                  {': '}
                  <Words>{message}</Words>
                </>
              )}
              {author !== undefined && (
                <span class="soft">
                  {' by '}
                  <Words>{author}</Words>
                </span>
              )}
            </p>
            <ul class="affected">
              {[...orders].map((order) => (
                <li key={order}>
                  <button type="button" class="chip" onClick={() => showOrder(order)}>
                    <b>#{order}</b>
                  </button>
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </section>
  )
}

function together(events: readonly TruckEvent[]): Made[] {
  const made: Made[] = []
  for (const event of events) {
    const last = made.at(-1)
    if (last !== undefined && isSame(last.first, event)) last.orders.add(event.order)
    else made.push({ first: event, orders: new Set([event.order]) })
  }
  return made
}

function isSame(one: TruckEvent, other: TruckEvent): boolean {
  const apartMs = Math.abs(Date.parse(one.at) - Date.parse(other.at))
  const isAlike = one.kind === other.kind && one.message === other.message && one.author === other.author
  return isAlike && apartMs < TOGETHER_MS
}
