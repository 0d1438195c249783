/** Every accepted order is served, cancelled, refused or open: counted by the journal, and each one to be looked into. */
import { useSignal } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { readOrders } from '../kitchen-api.ts'
import type { Audit, OrderList, OrderSummary } from '../kitchen-types.ts'
import { type Polled, poll } from '../live/poll.ts'
import { itemTitle } from '../live/titles.ts'
import { Badge, Button } from '../parts/parts.tsx'
import { clock, money } from '../words.ts'
import { STATUS_TONES, showOrder } from './order-dialog.tsx'

const ORDERS_MS = 3_000
/** Orders on the page at once. */
const SHOWN_MAX = 200

export function Ledger({ audit }: { audit: Audit | undefined }) {
  return (
    <section class="card" aria-labelledby="ledger-title" id="ledger">
      <h2 id="ledger-title">
        Ledger{' '}
        {audit !== undefined && (
          <Badge tone={audit.balanced ? 'good' : 'bad'}>
            {audit.balanced ? '● balances' : '■ does not balance'}
          </Badge>
        )}
      </h2>
      {audit !== undefined && <Equation audit={audit} />}
      <Orders />
    </section>
  )
}

function Equation({ audit: { accepted, served, cancelled, refused, open } }: { audit: Audit }) {
  const parts = { served, cancelled, refused, open }
  return (
    <p class="equation">
      <span>
        <b>{accepted}</b> accepted
      </span>
      {Object.entries(parts).map(([name, count], at) => (
        <span key={name}>
          <i>{at === 0 ? '=' : '+'}</i> <b>{count}</b> {name}
        </span>
      ))}
    </p>
  )
}

function Orders() {
  const newest = useSignal<Polled<OrderList> | undefined>(undefined)
  const older = useSignal<readonly OrderSummary[]>([])
  const number = useSignal('')
  useEffect(() => {
    const polled = poll(() => readOrders(), ORDERS_MS)
    newest.value = polled
    return polled.close
  }, [newest])
  const first = newest.value?.value.value?.orders ?? []
  const known = new Set(first.map((order) => order.number))
  const orders = [...first, ...older.value.filter((order) => !known.has(order.number))]
  const more = async (): Promise<void> => {
    const page = await readOrders(orders.at(-1)?.number)
    older.value = [...older.value, ...page.orders].slice(-SHOWN_MAX)
  }
  return (
    <>
      <form
        class="find"
        onSubmit={(event) => {
          event.preventDefault()
          if (/^[1-9]\d*$/.test(number.value.trim())) showOrder(Number(number.value))
        }}
      >
        <label class="field">
          <span class="visually-hidden">Order number</span>
          <input
            inputMode="numeric"
            placeholder="Order number"
            value={number.value}
            onInput={(event) => {
              number.value = event.currentTarget.value
            }}
          />
        </label>
        <Button type="submit">Show</Button>
      </form>
      <ul class="orders">
        {orders.map((order) => (
          <li key={order.number}>
            <button type="button" onClick={() => showOrder(order.number)}>
              <b>#{order.number}</b>
              <Badge tone={STATUS_TONES[order.status] ?? 'plain'}>{order.status}</Badge>
              <span class="orders-what">
                {order.items.map(({ item, quantity }) => `${quantity}× ${itemTitle(item)}`).join(', ') ||
                  'A purchase'}
              </span>
              <span class="soft figures">{clock(order.acceptedAt)}</span>
              {order.total !== undefined && <span class="figures">{money(order.total)}</span>}
            </button>
          </li>
        ))}
      </ul>
      {(orders.at(-1)?.number ?? 1) > 1 && orders.length < SHOWN_MAX && (
        <Button kind="quiet" onClick={() => void more()}>
          Earlier orders
        </Button>
      )}
    </>
  )
}
