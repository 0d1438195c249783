/**
 * The menu and what is chosen from it. Invariant: what is chosen can be had from
 * the menu that is shown; what leaves the menu leaves the choice.
 */
import { byId, make, money } from './dom.js'

const QUANTITY_MAX = 50

let menu = { items: [], currency: 'EUR' }
let onChange = () => {}
/** Portions by item, and of each item the modifiers of all its portions: how often, by name. */
const portions = new Map()
const wishes = new Map()

/** Shows a menu; `changed` is called whenever another order is chosen. */
export function showMenu(next, changed) {
  menu = next
  onChange = changed
  for (const name of [...portions.keys()]) if (!itemOf(name)?.available) portions.delete(name)
  for (const [name, chosen] of wishes) keepKnown(itemOf(name), chosen)
  byId('menu').replaceChildren(...menu.items.map(menuRow))
  showChoice()
}

function itemOf(name) {
  return menu.items.find(({ item }) => item === name)
}

function keepKnown(item, chosen) {
  for (const name of [...chosen.keys()]) {
    if (!item?.modifiers.some(({ modifier }) => modifier === name)) chosen.delete(name)
  }
}

/** The lines of the order as the API takes them. */
export function chosenItems() {
  return [...portions].map(([item, quantity]) => {
    const modifiers = [...wishesOf(item)].flatMap(([name, times]) => Array(times).fill(name))
    return modifiers.length === 0 ? { item, quantity } : { item, quantity, modifiers }
  })
}

export function clearChoice() {
  portions.clear()
  wishes.clear()
}

/** Titles by item, and of modifiers by `item+modifier`. */
export function menuTitles() {
  return new Map(
    menu.items.flatMap(({ item, title, modifiers }) => [
      [item, title],
      ...modifiers.map((one) => [`${item}+${one.modifier}`, one.title]),
    ]),
  )
}

function wishesOf(item) {
  if (!wishes.has(item)) wishes.set(item, new Map())
  return wishes.get(item)
}

function priceOf({ item, price, modifiers }) {
  return modifiers.reduce(
    (sum, one) => sum + one.price.minor * (wishesOf(item).get(one.modifier) ?? 0),
    price.minor,
  )
}

function menuRow(item) {
  const { title, available } = item
  const less = make('button', { type: 'button', class: 'step', 'aria-label': `One ${title} less` }, '−')
  const more = make(
    'button',
    { type: 'button', class: 'step more', 'aria-label': `One ${title} more`, disabled: !available },
    '+',
  )
  const count = make('output', { class: 'count', 'aria-label': `${title} in this order` }, '0')
  const change = (by) => {
    const quantity = Math.min(QUANTITY_MAX, Math.max(0, (portions.get(item.item) ?? 0) + by))
    if (quantity === 0) portions.delete(item.item)
    else portions.set(item.item, quantity)
    changed()
  }
  less.addEventListener('click', () => change(-1))
  more.addEventListener('click', () => change(1))
  return make(
    'li',
    { class: available ? 'item' : 'item is-off', 'data-item': item.item },
    make('span', { class: 'item-title' }, title),
    facts(item),
    make('span', { class: 'stepper' }, less, count, more),
    item.modifiers.length > 0 && available ? wishList(item) : undefined,
  )
}

function facts({ available, off, opensAt, price, stages, allergens }) {
  const why = off ? 'off for now' : `opens at ${opensAt}`
  return make(
    'span',
    { class: 'item-facts' },
    make('span', { class: 'item-price money' }, money(price)),
    make('span', { class: 'item-way' }, available ? stages.map(({ stage }) => stage).join(' → ') : why),
    allergens.length > 0
      ? make('span', { class: 'item-allergens' }, `contains ${allergens.join(', ')}`)
      : undefined,
  )
}

function wishList(item) {
  const list = make('details', { class: 'wishes' }, make('summary', {}, 'As you like it'))
  for (const modifier of item.modifiers) list.append(wishRow(item, modifier))
  list.open = wishesOf(item.item).size > 0
  return list
}

function wishRow({ item }, { modifier, title, price, max, addsAllergens = [] }) {
  const input = make('input', {
    type: max === 1 ? 'checkbox' : 'number',
    ...(max > 1 && { min: 0, max, step: 1 }),
    'data-modifier': modifier,
  })
  input.addEventListener('change', () => {
    const times =
      max === 1 ? Number(input.checked) : Math.min(max, Math.max(0, Math.trunc(input.valueAsNumber) || 0))
    if (times === 0) wishesOf(item).delete(modifier)
    else wishesOf(item).set(modifier, times)
    changed()
  })
  const cost = price.minor === 0 ? '' : `${price.minor > 0 ? '+' : ''}${money(price)}`
  const adds = addsAllergens.length > 0 ? `adds ${addsAllergens.join(', ')}` : ''
  return make(
    'label',
    { class: 'wish' },
    input,
    make('span', {}, title),
    make('span', { class: 'wish-facts' }, [cost, adds].filter((fact) => fact !== '').join(' · ')),
  )
}

function changed() {
  onChange()
  showChoice()
}

/** Shows what is chosen; also after an order was sent. */
export function showChoice() {
  let minor = 0
  let count = 0
  for (const item of menu.items) {
    minor += priceOf(item) * (portions.get(item.item) ?? 0)
    count += portions.get(item.item) ?? 0
  }
  for (const row of byId('menu').children) showRow(row)
  byId('order').disabled = count === 0
  byId('order-label').textContent = count === 0 ? 'Choose something' : `Order ${count}`
  byId('order-total').textContent = count === 0 ? '' : money({ minor, currency: menu.currency })
}

function showRow(row) {
  const item = itemOf(row.dataset.item)
  const quantity = portions.get(item.item) ?? 0
  row.classList.toggle('is-chosen', quantity > 0)
  row.querySelector('.count').textContent = String(quantity)
  row.querySelector('.step').disabled = quantity === 0
  row.querySelector('.item-price').textContent = money({ ...item.price, minor: priceOf(item) })
  const chosen = wishesOf(item.item)
  for (const input of row.querySelectorAll('[data-modifier]')) {
    const { modifier, excludes = [] } = item.modifiers.find((one) => one.modifier === input.dataset.modifier)
    const times = chosen.get(modifier) ?? 0
    if (input.type === 'checkbox') input.checked = times > 0
    else input.value = String(times)
    input.disabled = excludes.some((other) => chosen.has(other))
  }
}
