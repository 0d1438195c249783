/** One item as its customer wants it: modifiers with what they cost, allergens as they become, a note, how many. */
import { useState } from 'preact/hooks'
import type { MenuItem, MenuModifier } from '../api-types.ts'
import { FoodPicture } from '../parts/food-picture.tsx'
import { Button, Dialog } from '../parts/parts.tsx'
import { money } from '../words.ts'
import { allergensOf, NOTE_CHARS_MAX, portionPrice, QUANTITY_MAX } from './basket.ts'
import { addLine } from './shop.ts'
import { Stepper } from './stepper.tsx'

export function ItemDialog({ item, onClose }: { item: MenuItem | undefined; onClose: () => void }) {
  return (
    <Dialog open={item !== undefined} title={item?.title ?? ''} onClose={onClose}>
      {item !== undefined && <Wishes item={item} onClose={onClose} />}
    </Dialog>
  )
}

function Wishes({ item, onClose }: { item: MenuItem; onClose: () => void }) {
  const [modifiers, wish] = useState<readonly string[]>([])
  const [note, setNote] = useState('')
  const [quantity, setQuantity] = useState(1)
  const minor = portionPrice(item, modifiers) * quantity
  const allergens = allergensOf(item, modifiers)
  const add = (): void => {
    addLine({ item: item.item, modifiers: [...modifiers].sort(), note: note.trim(), quantity })
    onClose()
  }
  return (
    <form
      class="wishes"
      onSubmit={(event) => {
        event.preventDefault()
        add()
      }}
    >
      <FoodPicture class="food-large" item={item.item} />
      {item.modifiers.length > 0 && (
        <fieldset>
          <legend>As you like it</legend>
          {item.modifiers.map((modifier) => (
            <Wish key={modifier.modifier} modifier={modifier} chosen={modifiers} onWish={wish} />
          ))}
        </fieldset>
      )}
      <p class="wishes-allergens" role="status">
        {allergens.length > 0 ? `Contains ${allergens.join(', ')}` : 'Contains none of the main allergens'}
      </p>
      <label class="field">
        For the kitchen
        <input
          dir="auto"
          maxLength={NOTE_CHARS_MAX}
          placeholder="Anything to know about this one?"
          value={note}
          onInput={(event) => setNote(event.currentTarget.value)}
        />
      </label>
      <div class="wishes-foot">
        <Stepper label={item.title} value={quantity} min={1} max={QUANTITY_MAX} onChange={setQuantity} />
        <Button type="submit" kind="main">
          Add <span class="figures">{money({ minor, currency: item.price.currency })}</span>
        </Button>
      </div>
    </form>
  )
}

interface WishProps {
  modifier: MenuModifier
  chosen: readonly string[]
  onWish: (modifiers: readonly string[]) => void
}

function Wish({ modifier, chosen, onWish }: WishProps) {
  const { modifier: name, title, price, max, excludes = [], addsAllergens = [] } = modifier
  const times = chosen.filter((one) => one === name).length
  const against = excludes.some((other) => chosen.includes(other))
  const set = (count: number): void => {
    onWish([...chosen.filter((one) => one !== name), ...Array<string>(count).fill(name)])
  }
  const cost = price.minor === 0 ? '' : `${price.minor > 0 ? '+' : ''}${money(price)}`
  const facts = [cost, addsAllergens.length > 0 ? `adds ${addsAllergens.join(', ')}` : '']
  const words = (
    <>
      <span class="wish-title">{title}</span>
      <span class="wish-facts figures">{facts.filter((fact) => fact !== '').join(' · ')}</span>
    </>
  )
  if (max === 1) {
    return (
      <label class="wish">
        <input
          type="checkbox"
          checked={times > 0}
          disabled={against}
          onChange={(event) => set(event.currentTarget.checked ? 1 : 0)}
        />
        {words}
      </label>
    )
  }
  return (
    <div class="wish">
      <Stepper label={title} value={times} min={0} max={against ? 0 : max} onChange={set} />
      {words}
    </div>
  )
}
