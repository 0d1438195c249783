/** What the kitchen cannot solve alone: gathered by what is to be decided, each decision one tap. */
import { useSignal } from '@preact/signals'
import { decideIssue, markItem } from '../kitchen-api.ts'
import type { Issue, Stock } from '../kitchen-types.ts'
import { now } from '../live/now.ts'
import { Badge, Button, Words } from '../parts/parts.tsx'
import { counted, span, spoken } from '../words.ts'
import type { ChefLive } from './chef-live.ts'
import { decideAll, portionsText, tellOf } from './deciding.ts'
import { sendOnWhenBought } from './going-on.ts'
import { groupIssues, type IssueGroup, ordersOf } from './groups.ts'
import { HoldButton } from './hold-button.tsx'
import { showOrder } from './order-dialog.tsx'
import { RefuseDialog } from './refuse-dialog.tsx'
import { amountText, amountToBuy, missingFor, titleOf } from './stock-words.ts'
import { SubstituteDialog } from './substitute-dialog.tsx'

/** Orders that a group names; of more it tells the number. */
const ORDERS_MAX = 12

export function Issues({ live }: { live: ChefLive }) {
  const listed = live.issues.value
  if (listed === undefined) return null
  const groups = groupIssues(listed.issues)
  return (
    <section class="issues" aria-labelledby="issues-title" id="issues">
      <h2 id="issues-title">
        To decide{' '}
        <Badge tone={listed.total > 0 ? 'warn' : 'good'}>
          {listed.total > 0 ? `▲ ${listed.total}` : '● nothing'}
        </Badge>
      </h2>
      {groups.length === 0 && (
        <p class="card all-well">
          Nothing waits for a decision. What the kitchen cannot solve alone comes here by itself.
        </p>
      )}
      {groups.map((group) => (
        <Group key={group.key} group={group} live={live} />
      ))}
      {listed.total > listed.issues.length && (
        <p class="soft">{listed.total - listed.issues.length} more come here once these are decided.</p>
      )}
    </section>
  )
}

function Group({ group, live }: { group: IssueGroup; live: ChefLive }) {
  const { issues, stage, short } = group
  const stock = live.stock.value ?? undefined
  const titles = short.map((name) => titleOf(stock, name))
  const [first] = issues
  const sinceMs = first === undefined ? 0 : now.value - Date.parse(first.since)
  return (
    <article class="card issue" data-stage={stage} aria-label={headOf(group, titles)}>
      <header class="issue-head">
        <h3>{headOf(group, titles)}</h3>
        <Badge tone="warn">
          {portionsText(issues.length)} of {counted(ordersOf(group).length, 'order')}
        </Badge>
      </header>
      <p class="soft">
        {spoken(stage)}: <Words>{first?.message ?? ''}</Words> · waits {span(sinceMs)}
      </p>
      <Policy issues={issues} />
      <Orders group={group} />
      <Acts group={group} live={live} stock={stock} />
    </article>
  )
}

function headOf({ code }: IssueGroup, titles: readonly string[]): string {
  if (titles.length > 0) return `Out of ${titles.join(' and ')}`
  return code === '' ? 'Stopped' : spoken(code.toLowerCase().replaceAll('_', '-'))
}

/** What the chef's policy does about it, or why it leaves it to a person. */
function Policy({ issues }: { issues: readonly Issue[] }) {
  const left = issues.find(({ waitsForPerson }) => waitsForPerson)
  const rounds = Math.max(...issues.map(({ decided }) => decided))
  const again = rounds === 0 ? '' : ` It has come back after ${counted(rounds, 'decision')}.`
  if (left === undefined) {
    return (
      <p class="policy">
        <Badge tone="info">Open</Badge> Neither the policy nor anybody has decided yet.{again}
      </p>
    )
  }
  return (
    <p class="policy">
      <Badge tone="bad">■ Waits for you</Badge> <Words>{left.because ?? 'the policy decides no more'}</Words>
      {again}
    </p>
  )
}

function Orders({ group }: { group: IssueGroup }) {
  const orders = ordersOf(group)
  return (
    <ul class="affected" aria-label="Orders that wait">
      {orders.slice(0, ORDERS_MAX).map(({ order, shown, name }) => (
        <li key={order}>
          <button type="button" class="chip" onClick={() => showOrder(order)}>
            <b>#{shown}</b> {name !== undefined && <Words>{name}</Words>}
          </button>
        </li>
      ))}
      {orders.length > ORDERS_MAX && <li class="soft">and {orders.length - ORDERS_MAX} more</li>}
    </ul>
  )
}

interface ActsProps {
  group: IssueGroup
  live: ChefLive
  stock: Stock | undefined
}

function Acts({ group, live, stock }: ActsProps) {
  const asking = useSignal<'refuse' | 'substitute' | undefined>(undefined)
  const close = (): void => {
    asking.value = undefined
  }
  const { issues, short } = group
  const retry = (): void => {
    const decision = { action: 'retry', reason: 'tried again by the chef' } as const
    void decideAll(issues, decision, (count) => `${portionsText(count)} on the way again`).then(live.refresh)
  }
  return (
    <div class="acts">
      {stock !== undefined && <Buy group={group} live={live} stock={stock} />}
      {stock !== undefined && short.length > 0 && (
        <Button onClick={() => (asking.value = 'substitute')}>Use something else…</Button>
      )}
      {stock !== undefined && short.length > 0 && <TakeOff group={group} live={live} stock={stock} />}
      <Button onClick={retry}>Try again</Button>
      <Button kind="danger" onClick={() => (asking.value = 'refuse')}>
        Refuse and refund…
      </Button>
      <RefuseDialog open={asking.value === 'refuse'} group={group} live={live} onClose={close} />
      {stock !== undefined && (
        <SubstituteDialog
          open={asking.value === 'substitute'}
          group={group}
          live={live}
          stock={stock}
          onClose={close}
        />
      )}
    </div>
  )
}

/** One purchase for all that lack it; they go on by themselves once it is there. */
function Buy({ group: { issues, key }, live, stock }: ActsProps & { stock: Stock }) {
  const bought = useSignal<ReadonlySet<string>>(new Set())
  const missing = missingFor(issues, stock)
  const [first] = issues
  if (first === undefined) return null
  return missing.map(({ line, needed }) => {
    const { name, title, unit } = line
    const amount = amountToBuy(line, needed)
    const text = `${amountText(amount, unit)} ${title}`
    if (bought.value.has(name)) {
      return (
        <p key={name} class="badge badge-info on-its-way">
          {title} is bought: {portionsText(issues.length)} go on as soon as it is here
        </p>
      )
    }
    const buy = async (): Promise<void> => {
      const reason = `out of ${name}`
      const decision = { action: 'buy', ingredient: name, amount, reason } as const
      const isBought = await tellOf(() => decideIssue(first.order, first.ticket, decision), `${text} bought`)
      if (isBought) {
        bought.value = new Set(bought.value).add(name)
        sendOnWhenBought(issues)
      }
      live.refresh()
    }
    return (
      <HoldButton
        key={name}
        kind="main"
        holdKey={`buy ${name} ${key}`}
        undo={`Buying ${text}…`}
        onDo={() => void buy()}
      >
        Buy {text}
      </HoldButton>
    )
  })
}

/** Off the menu, so that nobody orders more of it; and back. */
function TakeOff({ group: { issues, short }, live, stock }: ActsProps & { stock: Stock }) {
  const items = new Map(
    issues.flatMap(({ label, title }) => (label === undefined ? [] : [[label, title ?? spoken(label)]])),
  )
  return [...items].map(([item, title]) => {
    const isOff = stock.off.some((off) => off.item === item)
    const mark = async (): Promise<void> => {
      const reason = isOff ? 'back by the chef' : `out of ${short.join(', ')}`
      await tellOf(
        () => markItem(item, isOff ? 'on' : 'off', reason),
        isOff ? `${title} is on the menu again` : `${title} is off the menu`,
      )
      live.refresh()
    }
    return (
      <Button key={item} onClick={() => void mark()}>
        {isOff ? `Put ${title} back on the menu` : `Take ${title} off the menu`}
      </Button>
    )
  })
}
