/** Something else in the place of what is missing, for all portions of a group. */
import { type Signal, useSignal } from '@preact/signals'
import type { Menu } from '../api-types.ts'
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
  const brings = useSignal<ReadonlySet<string>>(new Set())
  const other = chosen.value ?? others[0]?.name ?? ''
  const [title, otherTitle] = [titleOf(stock, from), titleOf(stock, other)]
  const substitute = (): void => {
    onClose()
    const reason = `made with ${otherTitle} instead of ${title}`
    const task = { ingredient: from, with: other, amount: amount.value, allergens: [...brings.value], reason }
    const decision = { action: 'substitute', ...task } as const
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
        <Brings
          allergens={live.menu.value === undefined ? [] : allergensOf(live.menu.value)}
          brings={brings}
        />
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

/** The allergens that a menu speaks of. */
function allergensOf({ items }: Menu): string[] {
  const all = items.flatMap(({ allergens, modifiers }) => [
    ...allergens,
    ...modifiers.flatMap(({ addsAllergens = [] }) => addsAllergens),
  ])
  return [...new Set(all)].sort()
}

/** What the other ingredient brings into the portion; nothing is taken off its ticket. */
function Brings({
  allergens,
  brings,
}: {
  allergens: readonly string[]
  brings: Signal<ReadonlySet<string>>
}) {
  return (
    <fieldset class="brings">
      <legend>Allergens that it brings</legend>
      {allergens.map((allergen) => (
        <label key={allergen}>
          <input
            type="checkbox"
            checked={brings.value.has(allergen)}
            onChange={({ currentTarget }) => {
              const next = new Set(brings.value)
              if (currentTarget.checked) next.add(allergen)
              else next.delete(allergen)
              brings.value = next
            }}
          />
          {allergen}
        </label>
      ))}
    </fieldset>
  )
}
