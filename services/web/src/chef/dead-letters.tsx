/** Tasks that failed as often as they may: another round, or the end of their order. */
import { useSignal } from '@preact/signals'
import { cancelDeadLetter, retryDeadLetter } from '../kitchen-api.ts'
import type { DeadLetter } from '../kitchen-types.ts'
import { now } from '../live/now.ts'
import { itemTitle } from '../live/titles.ts'
import { Badge, Button, Words } from '../parts/parts.tsx'
import { counted, span, spoken } from '../words.ts'
import type { ChefLive } from './chef-live.ts'
import { tellOf } from './deciding.ts'
import { showOrder } from './order-dialog.tsx'
import { AskDialog } from './refuse-dialog.tsx'

export function DeadLetters({ live }: { live: ChefLive }) {
  const listed = live.dead.value
  if (listed === undefined || listed.total === 0) return null
  return (
    <section class="dead" aria-labelledby="dead-title" id="dead">
      <h2 id="dead-title">
        Failed <Badge tone="bad">■ {listed.total}</Badge>
      </h2>
      {listed.deadLetters.map((letter) => (
        <Letter key={`${letter.order}-${letter.ticket}`} letter={letter} live={live} />
      ))}
      {listed.total > listed.deadLetters.length && (
        <p class="soft">and {listed.total - listed.deadLetters.length} more</p>
      )}
    </section>
  )
}

function Letter({ letter, live }: { letter: DeadLetter; live: ChefLive }) {
  const { order, ticket, label, stage, attempts, code, message, since, worker } = letter
  const asking = useSignal(false)
  const retry = async (): Promise<void> => {
    await tellOf(() => retryDeadLetter(order, ticket), `Order ${order} gets another round`)
    live.refresh()
  }
  const cancel = async (reason: string): Promise<void> => {
    await tellOf(() => cancelDeadLetter(order, reason), `Order ${order} is cancelled; the customer is told`)
    live.refresh()
  }
  return (
    <article class="card issue" data-stage={stage}>
      <header class="issue-head">
        <h3>
          <button type="button" class="chip" onClick={() => showOrder(order)}>
            <b>#{order}</b> {label === undefined ? 'the order itself' : itemTitle(label)}
          </button>{' '}
          at {spoken(stage)}
        </h3>
        <Badge tone="bad">{counted(attempts, 'attempt')}</Badge>
      </header>
      <p>
        <Words>{message}</Words>
      </p>
      <p class="soft">
        {code}
        {worker !== undefined && `, by ${worker}`} · {span(now.value - Date.parse(since))} ago
      </p>
      <div class="acts">
        <Button kind="main" onClick={() => void retry()}>
          Try again
        </Button>
        <Button kind="danger" onClick={() => (asking.value = true)}>
          Cancel the order…
        </Button>
      </div>
      <AskDialog
        open={asking.value}
        title={`Cancel order ${order}?`}
        ask="Something broke in our kitchen, sorry. You get your money back."
        confirm="Cancel the order"
        onClose={() => (asking.value = false)}
        onConfirm={(reason) => void cancel(reason)}
      >
        <p>The whole order ends. This cannot be undone.</p>
      </AskDialog>
    </article>
  )
}
