/** The menu, by what is warm and what is not; each item with its picture, price and allergens. */
import { useSignal } from '@preact/signals'
import { useEffect, useState } from 'preact/hooks'
import type { MenuItem } from '../api-types.ts'
import { FoodPicture } from '../parts/food-picture.tsx'
import { Badge } from '../parts/parts.tsx'
import { money } from '../words.ts'
import { BasketView } from './basket-view.tsx'
import { ItemDialog } from './item-dialog.tsx'
import { mine } from './mine.ts'
import { addLine, basket, followMenu, menu, portions, total } from './shop.ts'
import { goTo } from './way.ts'

/** An item that is cooked is warm; the menu has no other order. */
const COOKING = 'cook'
const GROUPS = [
  { name: 'Hot from the grill', has: (item: MenuItem) => isWarm(item) },
  { name: 'Cold and sweet', has: (item: MenuItem) => !isWarm(item) },
] as const

function isWarm({ stages }: MenuItem): boolean {
  return stages.some(({ stage }) => stage === COOKING)
}

export function MenuPage() {
  useEffect(followMenu, [])
  const [chosen, choose] = useState<string | undefined>(undefined)
  const now = menu.value
  const item = now?.items.find((one) => one.item === chosen)
  return (
    <div class="shop">
      <div>
        <MyOrders />
        {now === undefined ? <MenuToCome /> : <Groups items={now.items} onChoose={choose} />}
      </div>
      <BasketView />
      <BasketBar />
      <ItemDialog key={chosen ?? ''} item={item} onClose={() => choose(undefined)} />
    </div>
  )
}

/** The links to the orders of this browser. */
function MyOrders() {
  if (mine.value.length === 0) return null
  return (
    <nav class="mine" aria-label="Your orders">
      <span>Your orders</span>
      {mine.value.map(({ id, number }) => (
        <a
          key={id}
          class="button"
          href={`/order/${id}`}
          onClick={(event) => {
            event.preventDefault()
            goTo(id)
          }}
        >
          #{number}
        </a>
      ))}
    </nav>
  )
}

function MenuToCome() {
  return (
    <p class="empty" role="status">
      The menu is coming…
    </p>
  )
}

function Groups({ items, onChoose }: { items: readonly MenuItem[]; onChoose: (item: string) => void }) {
  return (
    <>
      {GROUPS.map(({ name, has }) => {
        const shown = items.filter(has)
        return shown.length === 0 ? null : (
          <section key={name} class="menu-group" aria-label={name}>
            <h2>{name}</h2>
            <ul class="menu-items">
              {shown.map((item) => (
                <ItemCard key={item.item} item={item} onChoose={onChoose} />
              ))}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function ItemCard({ item, onChoose }: { item: MenuItem; onChoose: (item: string) => void }) {
  const { item: name, title, price, available, allergens, modifiers } = item
  const count = basket.value.reduce((sum, line) => (line.item === name ? sum + line.quantity : sum), 0)
  return (
    <li class={`item${available ? '' : ' is-off'}`} data-item={name}>
      <button type="button" class="item-open" disabled={!available} onClick={() => onChoose(name)}>
        <span class="item-plate">
          <FoodPicture item={name} />
        </span>
        <span class="item-facts">
          <span class="item-title">{title}</span>
          <span class="item-price figures">{money(price)}</span>
          {!available && <Badge tone="warn">{whyNot(item)}</Badge>}
          {allergens.length > 0 && <span class="item-small">Contains {allergens.join(', ')}</span>}
          {available && modifiers.length > 0 && <span class="item-small">As you like it</span>}
        </span>
      </button>
      {available && (
        <button
          type="button"
          class="item-add"
          aria-label={`Add one ${title}`}
          onClick={() => addLine({ item: name, modifiers: [], note: '', quantity: 1 })}
        >
          {count > 0 ? <span class="figures">{count}</span> : '+'}
        </button>
      )}
    </li>
  )
}

function whyNot({ off, opensAt, hours }: MenuItem): string {
  if (off === true) return 'Sold out for now'
  if (opensAt !== undefined) return `From ${opensAt}`
  return hours === undefined ? 'Not now' : hours.join(', ')
}

/** The basket is in sight when more of it is than the bar would cover. */
const SEEN = { rootMargin: '0px 0px -160px 0px' }

/** On a phone: how much is in the basket, as long as that is not in sight itself. */
function BasketBar() {
  const count = portions.value
  const sees = useSignal(false)
  const isShown = menu.value !== undefined
  useEffect(() => {
    const basket = document.getElementById('basket')
    if (!isShown || basket === null) return
    const observer = new IntersectionObserver(([entry]) => {
      sees.value = entry?.isIntersecting ?? false
    }, SEEN)
    observer.observe(basket)
    return () => observer.disconnect()
  }, [isShown, sees])
  if (count === 0 || total.value === undefined || sees.value) return null
  return (
    <a class="basket-bar button button-main" href="#basket">
      <span>Basket · {count}</span>
      <span class="figures">{money(total.value)}</span>
    </a>
  )
}
