/** Refusing ends orders for good: it asks first, and for the words that the customers read. */
import { useSignal } from '@preact/signals'
import type { ComponentChildren } from 'preact'
import { Button, Dialog, Words } from '../parts/parts.tsx'
import { counted, spoken } from '../words.ts'
import type { ChefLive } from './chef-live.ts'
import { decideAll } from './deciding.ts'
import { type IssueGroup, ordersOf } from './groups.ts'

const REASON_CHARS_MAX = 300

interface RefuseProps {
  open: boolean
  group: IssueGroup
  live: ChefLive
  onClose: () => void
}

export function RefuseDialog({ open, group, live, onClose }: RefuseProps) {
  const what =
    group.short.length > 0 ? `We are out of ${group.short.map(spoken).join(' and ')}` : 'We cannot make it'
  const orders = ordersOf(group)
  return (
    <AskDialog
      open={open}
      title={`Refuse ${counted(orders.length, 'order')}?`}
      ask={`${what} today, sorry. You get your money back.`}
      confirm={`Refuse ${counted(orders.length, 'order')}`}
      onClose={onClose}
      onConfirm={(reason) => {
        const firsts = orders.flatMap(
          ({ order }) => group.issues.find((issue) => issue.order === order) ?? [],
        )
        const told = (count: number): string => `${counted(count, 'order')} refused; the customers are told`
        void decideAll(firsts, { action: 'refuse', reason }, told).then(live.refresh)
      }}
    >
      <p>
        {orders.length === 1 ? 'The whole order ends' : 'The whole of these orders ends'}, also what is made
        already. This cannot be undone.
      </p>
      <ul class="affected">
        {orders.map(({ order, shown, name }) => (
          <li key={order} class="chip">
            <b>#{shown}</b> {name !== undefined && <Words>{name}</Words>}
          </li>
        ))}
      </ul>
    </AskDialog>
  )
}

interface AskProps {
  open: boolean
  title: string
  /** What customers read unless it is changed. */
  ask: string
  confirm: string
  onClose: () => void
  onConfirm: (reason: string) => void
  children: ComponentChildren
}

/** Asks whether, and why. */
export function AskDialog({ open, title, ask, confirm, onClose, onConfirm, children }: AskProps) {
  const reason = useSignal<string | undefined>(undefined)
  const text = reason.value ?? ask
  return (
    <Dialog open={open} title={title} onClose={onClose}>
      <div class="asking">
        {children}
        <label class="field">
          What the customer reads
          <textarea
            rows={2}
            maxLength={REASON_CHARS_MAX}
            dir="auto"
            value={text}
            onInput={(event) => {
              reason.value = event.currentTarget.value
            }}
          />
        </label>
      </div>
      <div class="dialog-acts">
        <Button onClick={onClose}>Keep</Button>
        <Button
          kind="danger"
          disabled={text.trim() === ''}
          onClick={() => {
            onClose()
            onConfirm(text.trim())
          }}
        >
          {confirm}
        </Button>
      </div>
    </Dialog>
  )
}
