/** Something else in the place of what is missing, for all portions of a group. */
import { useSignal } from '@preact/signals'
import type { Stock } from '../kitchen-types.ts'
import { Button, Dialog } from '../parts/parts.tsx'
import type { ChefLive } from './chef-live.ts'
import { decideAll, portionsText } from './deciding.ts'
import type { IssueGroup } from './groups.ts'
import { amountText, titleOf } from './stock-words.ts'

const FACTOR_MAX = 1_000

export interface SubstituteProps {
  open: boolean
  group: IssueGroup
  live: ChefLive
  stock: Stock
  onClose: () => void
}

export function SubstituteDialog({ open, group, live, stock, onClose }: SubstituteProps) {
  const { short, issues } = group
  const [from = ''] = short
  const unit = stock.ingredients.find(({ name }) => name === from)?.unit
  const others = stock.ingredients
    .filter(({ name, available }) => available > 0 && !short.includes(name))
    // What is counted alike comes first.
    .toSorted((one, other) => Number(other.unit === unit) - Number(one.unit === unit))
  const chosen = useSignal<string | undefined>(undefined)
  const amount = useSignal(1)
  const other = chosen.value ?? others[0]?.name ?? ''
  const [title, otherTitle] = [titleOf(stock, from), titleOf(stock, other)]
  const substitute = (): void => {
    onClose()
    const reason = `made with ${otherTitle} instead of ${title}`
    const decision = {
      action: 'substitute',
      ingredient: from,
      with: other,
      amount: amount.value,
      reason,
    } as const
    const told = (count: number): string => `${portionsText(count)} go on with ${otherTitle}`
    void decideAll(issues, decision, told).then(live.refresh)
  }
  return (
    <Dialog open={open} title={`Instead of ${title}`} onClose={onClose}>
      <div class="asking">
        <label class="field">
          Take
          <select
            value={other}
            onChange={(event) => {
              chosen.value = event.currentTarget.value
            }}
          >
            {others.map(({ name, title: text, available, unit: itsUnit }) => (
              <option key={name} value={name}>
                {text} ({amountText(available, itsUnit)} there)
              </option>
            ))}
          </select>
        </label>
        <label class="field">
          How much for one {title}
          <input
            type="number"
            min={1}
            max={FACTOR_MAX}
            value={amount.value}
            onInput={(event) => {
              amount.value = Math.min(
                FACTOR_MAX,
                Math.max(1, Math.round(event.currentTarget.valueAsNumber) || 1),
              )
            }}
          />
        </label>
        <p class="soft">The ticket keeps its allergens: tell the customers if this adds one.</p>
      </div>
      <div class="dialog-acts">
        <Button onClick={onClose}>Keep waiting</Button>
        <Button kind="main" disabled={other === ''} onClick={substitute}>
          Make {portionsText(issues.length)} with {otherTitle}
        </Button>
      </div>
    </Dialog>
  )
}
