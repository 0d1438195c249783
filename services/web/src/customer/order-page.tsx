/** One order by its own link: when it will be ready, where each portion is, why it waits, how it ended. */
import { useSignal, useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { type ApiError, cancelOrder } from '../api.ts'
import type { Order, Step } from '../api-types.ts'
import { FoodPicture } from '../parts/food-picture.tsx'
import { Badge, Button, Dialog, Ticket, toast, Words } from '../parts/parts.tsx'
import { clock, money, spoken } from '../words.ts'
import { itemOf, wishText } from './basket.ts'
import type { OrderLive } from './order-live.ts'
import { groupsOf, isOpen, stageName, stateName, tell, whereText } from './progress.ts'
import { followMenu, menu } from './shop.ts'
import { goTo } from './way.ts'

/** The words around the time of readiness follow the clock. */
const TICK_MS = 5_000

export function OrderPage({ live }: { live: OrderLive }) {
  const nowMs = useSignal(Date.now())
  useEffect(() => {
    followMenu()
    const timer = setInterval(() => {
      nowMs.value = Date.now()
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [nowMs])
  useSignalEffect(() => {
    const order = live.order.value
    if (order !== undefined) document.title = `${tell(order, nowMs.value).head} · #${numberOf(order)}`
  })
  const order = live.order.value
  return (
    <div class="order-page">
      {live.problem.value !== undefined && <NoOrder text={live.problem.value} />}
      {order !== undefined && <Slip order={order} nowMs={nowMs.value} live={live} />}
      <p class="order-back">
        <Button onClick={() => goTo(undefined)}>{order === undefined ? 'To the menu' : 'Order more'}</Button>
        {order !== undefined && <CopyLink />}
      </p>
    </div>
  )
}

function NoOrder({ text }: { text: string }) {
  return (
    <div class="card empty" role="alert">
      <h2>No such order</h2>
      <p>{text}</p>
    </div>
  )
}

function CopyLink() {
  // Only where the browser lets a page copy.
  if (!('clipboard' in navigator)) return null
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(location.href)
      toast('The link is copied. Whoever has it can follow this order, and cancel it.')
    } catch {
      toast('This browser does not let the page copy. The link is in its address bar.', 'bad')
    }
  }
  return (
    <Button kind="quiet" onClick={() => void copy()}>
      Copy link
    </Button>
  )
}

function numberOf({ dayNumber, number }: Order): number {
  return dayNumber ?? number
}

function Slip({ order, nowMs, live }: { order: Order; nowMs: number; live: OrderLive }) {
  const { tone, head, detail } = tell(order, nowMs)
  const { name = '', note = '', total } = order
  return (
    <Ticket
      class={`slip slip-${order.status}`}
      number={`#${numberOf(order)}`}
      head={name === '' ? undefined : <Words class="slip-name">{name}</Words>}
    >
      <div class={`telling telling-${tone}`} role="status">
        <h2>{head}</h2>
        {detail !== '' && <Words>{detail}</Words>}
      </div>
      <Decided order={order} />
      <Portions order={order} />
      {note !== '' && (
        <p class="slip-note">
          <Words>{note}</Words>
        </p>
      )}
      <p class="slip-foot">
        <span>Ordered at {clock(order.acceptedAt)}</span>
        {total !== undefined && <b class="figures">{money(total)}</b>}
      </p>
      {isOpen(order) && <Cancel order={order} onCancelled={live.refresh} />}
    </Ticket>
  )
}

/** What people decided about it on its way. */
function Decided({ order: { rush, decisions = [] } }: { order: Order }) {
  if (rush === undefined && decisions.length === 0) return null
  return (
    <ul class="decided" aria-label="What was decided">
      {rush !== undefined && (
        <li>
          <Badge tone="warn">First in line</Badge> {rush.reason !== undefined && <Words>{rush.reason}</Words>}
        </li>
      )}
      {decisions.map(({ at, stage, reason, author }) => (
        <li key={`${at}${stage}`}>
          <time dateTime={at}>{clock(at)}</time> {author === undefined ? 'Chef' : <Words>{author}</Words>}:{' '}
          {reason === undefined ? `another try at ${stageName(stage)}` : <Words>{reason}</Words>}
        </li>
      ))}
    </ul>
  )
}

function Portions({ order }: { order: Order }) {
  return (
    <ul class="portions">
      {groupsOf(order).map(({ key, count, label, line, steps }) => {
        const item = titleSource(label)
        const wishes = wishText(item, line?.modifiers ?? [])
        const title = item?.title ?? spoken(label)
        return (
          <li key={key} class="portion">
            <FoodPicture class="food-small" item={label} />
            <span class="portion-what">
              <b>{count > 1 ? `${count} × ${title}` : title}</b>
              {wishes !== '' && <span>{wishes}</span>}
              {line?.note !== undefined && <Words>{line.note}</Words>}
            </span>
            <span class="portion-where">{whereText(steps, order)}</span>
            <Rail steps={steps} />
          </li>
        )
      })}
    </ul>
  )
}

function titleSource(item: string) {
  return menu.value === undefined ? undefined : itemOf(menu.value, item)
}

/** The way of one portion through the rooms. */
function Rail({ steps }: { steps: readonly Step[] }) {
  return (
    <ol class="rail">
      {steps.map(({ stage, state }, at) => (
        <li key={`${stage}${at}`} class={`rail-step is-${state}`}>
          <span class="rail-name">{stageName(stage)}</span>
          <span class="visually-hidden">: {stateName(state)}</span>
        </li>
      ))}
    </ol>
  )
}

const REASONS = ['I changed my mind', 'It takes too long', 'I ordered something else by mistake'] as const

function Cancel({ order, onCancelled }: { order: Order; onCancelled: () => void }) {
  const asking = useSignal(false)
  const reason = useSignal<string>(REASONS[0])
  const cancel = async (): Promise<void> => {
    asking.value = false
    try {
      await cancelOrder(order.id, reason.value)
    } catch (error) {
      toast((error as ApiError).message, 'bad')
    }
    onCancelled()
  }
  return (
    <>
      <Button
        kind="quiet"
        class="cancel"
        onClick={() => {
          asking.value = true
        }}
      >
        Cancel this order
      </Button>
      <Dialog
        open={asking.value}
        title={`Cancel #${numberOf(order)}?`}
        onClose={() => {
          asking.value = false
        }}
      >
        <p>What is on the grill already is thrown away. You get your money back.</p>
        <fieldset class="reasons">
          <legend class="visually-hidden">Why?</legend>
          {REASONS.map((text) => (
            <label key={text} class="wish">
              <input
                type="radio"
                name="reason"
                checked={reason.value === text}
                onChange={() => {
                  reason.value = text
                }}
              />
              <span class="wish-title">{text}</span>
            </label>
          ))}
        </fieldset>
        <div class="dialog-acts">
          <Button
            onClick={() => {
              asking.value = false
            }}
          >
            Keep it
          </Button>
          <Button kind="danger" onClick={() => void cancel()}>
            Cancel the order
          </Button>
        </div>
      </Dialog>
    </>
  )
}
