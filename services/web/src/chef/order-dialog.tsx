/** One order's chain: every transition that the journal has of it, in their order. */
import { effect, signal } from '@preact/signals'
import type { ApiError } from '../api.ts'
import type { TruckEvent } from '../api-types.ts'
import { readLedgerOrder } from '../kitchen-api.ts'
import type { LedgerOrder } from '../kitchen-types.ts'
import { poll } from '../live/poll.ts'
import { itemTitle } from '../live/titles.ts'
import { Badge, Dialog, type Tone, Words } from '../parts/parts.tsx'
import { kindText } from '../truck/message.ts'
import { clockSeconds, money, span, spoken } from '../words.ts'

const shown = signal<number | undefined>(undefined)
const chain = signal<LedgerOrder | undefined>(undefined)
const problem = signal('')

export const STATUS_TONES: Readonly<Record<string, Tone>> = {
  served: 'good',
  cancelled: 'bad',
  refused: 'bad',
  working: 'info',
  accepted: 'info',
}

/** An open order goes on while one looks at it. */
const ORDER_MS = 2_000

/** Opens the dialog with an order. */
export function showOrder(number: number): void {
  shown.value = number
}

effect(() => {
  const number = shown.value
  chain.value = undefined
  problem.value = ''
  if (number === undefined) return
  const polled = poll(async () => {
    try {
      return await readLedgerOrder(number)
    } catch (error) {
      if ((error as ApiError).status === 404) problem.value = (error as ApiError).message
      throw error
    }
  }, ORDER_MS)
  const stop = effect(() => {
    chain.value = polled.value.value
  })
  return () => {
    stop()
    polled.close()
  }
})

export function OrderDialog() {
  const number = shown.value
  return (
    <Dialog
      open={number !== undefined}
      title={`Order ${number ?? ''}`}
      onClose={() => {
        shown.value = undefined
      }}
    >
      {problem.value !== '' && <p role="alert">{problem.value}</p>}
      {chain.value !== undefined && <Chain told={chain.value} />}
    </Dialog>
  )
}

function Chain({ told: { order, transitions, complete } }: { told: LedgerOrder }) {
  const { status, name, items, total, refund, dayNumber } = order
  return (
    <div class="chain">
      <p>
        <Badge tone={STATUS_TONES[status] ?? 'plain'}>{status}</Badge>{' '}
        {dayNumber !== undefined && <>number {dayNumber} of the day </>}
        {name !== undefined && (
          <>
            for <Words class="chain-name">{name}</Words>
          </>
        )}
      </p>
      <p>
        {items.map(({ item, quantity }) => `${quantity}× ${itemTitle(item)}`).join(', ')}
        {total !== undefined && <b> {money(total)}</b>}
        {refund !== undefined && <Badge tone="warn">refund {money(refund)}</Badge>}
      </p>
      <ol class="transitions">
        {transitions.map((event, at) => (
          <Transition key={event.sequence} event={event} before={transitions[at - 1]} />
        ))}
      </ol>
      {!complete && <p class="soft">It has more than are listed here.</p>}
    </div>
  )
}

function Transition({ event, before }: { event: TruckEvent; before: TruckEvent | undefined }) {
  const { at, kind, ticket, stage, attempt = 1, worker, author, message } = event
  const afterMs = before === undefined ? 0 : Date.parse(at) - Date.parse(before.at)
  return (
    <li data-stage={stage}>
      <time dateTime={at}>{clockSeconds(at)}</time>
      <span class="soft figures">+{span(afterMs)}</span>
      <span>
        <b>{kindText(kind)}</b>
        {ticket !== undefined && ` · portion ${ticket}`}
        {stage !== undefined && ` · ${spoken(stage)}`}
        {attempt > 1 && ` · attempt ${attempt}`}
        {(author ?? worker) !== undefined && (
          <>
            {' · '}
            <Words>{author ?? worker ?? ''}</Words>
          </>
        )}
        {message !== undefined && (
          <>
            {': '}
            <Words>{message}</Words>
          </>
        )}
      </span>
    </li>
  )
}
