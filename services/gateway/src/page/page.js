/**
 * The page: choose, order, watch. Invariant: every try to send one order carries
 * one key, so an order is placed once however bad the connection is.
 */
import { byId, make, soon, spoken } from './dom.js'
import { showEvents, showStages } from './kitchen.js'
import { followEvents } from './live.js'
import { chosenItems, clearChoice, menuTitles, showChoice, showMenu } from './menu.js'
import { applyEvent, isOpen, ticketPaper } from './ticket.js'

const MINE_MAX = 5
const TRIES_MAX = 6
const PAUSE_MS = 1_000
/** After an event the order is read anew, for what events do not tell: who is at work. */
const ORDER_MS = 150
const STAGES_MS = 500
const LOOK_MS = 2_000
/** The menu may change, and what is open with the time of day. */
const MENU_MS = 15_000
const STORE = 'truck-orders'
const NAME = 'truck-name'

/** This customer's orders by id, newest first in `ids`. */
const orders = new Map()
let ids = readStore(STORE, [])
let shown = ids[0]
/** The menu as it was read last, and what its names are in words. */
let menuText
let titles = new Map()
/** What the portions of recent orders are, so that events can be told in words. */
const labels = new Map()
const LABELS_MAX = 500
/** What has just happened, newest first. */
const recent = []
const EVENTS_MAX = 14
let key = newKey()

function readStore(name, otherwise) {
  try {
    return JSON.parse(localStorage.getItem(name) ?? 'null') ?? otherwise
  } catch {
    // A browser may forbid storage: the page then forgets when it is closed.
    return otherwise
  }
}

function writeStore(name, value) {
  try {
    localStorage.setItem(name, JSON.stringify(value))
  } catch {
    // As above.
  }
}

function newKey() {
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
}

const wait = (ms) => new Promise((resolve) => setTimeout(resolve, ms))

// Menu and cart

async function loadMenu() {
  const response = await fetch('/api/menu')
  if (!response.ok) throw new Error(`the menu answers ${response.status}`)
  const text = await response.text()
  if (text === menuText) return
  menuText = text
  const menu = JSON.parse(text)
  const name = menu.truck === 'truck' ? 'Food truck' : spoken(menu.truck)
  byId('truck-name').textContent = name
  document.title = name
  showMenu(menu, orderChanged)
  titles = menuTitles()
  byId('menu-note').hidden = true
}

/** Reads the menu again; what cannot be read now stays as it is. */
async function refreshMenu() {
  if (document.hidden) return
  try {
    await loadMenu()
  } catch {
    return // As with an order: the stream says so.
  }
}

function orderChanged() {
  // Another order needs another key.
  key = newKey()
  byId('order-note').textContent = ''
}

// Ordering

async function placeOrder() {
  const items = chosenItems()
  const [name, note] = ['name', 'note'].map((id) => byId(id).value.trim())
  const body = JSON.stringify({ items, ...(name !== '' && { name }), ...(note !== '' && { note }) })
  const button = byId('order')
  button.disabled = true
  button.classList.add('is-sending')
  byId('order-note').textContent = ''
  try {
    const placed = await send(body)
    if (placed === undefined) return
    clearChoice()
    byId('note').value = ''
    orderChanged()
    remember(placed.id)
    orders.set(placed.id, {
      ...placed,
      items,
      ...(name !== '' && { name }),
      ...(note !== '' && { note }),
      acceptedAt: new Date().toISOString(),
      steps: [],
      tickets: [],
    })
    showMine()
    paintEvents()
    const { top } = byId('mine').getBoundingClientRect()
    if (top < 0 || top > innerHeight / 2) byId('mine').scrollIntoView({ behavior: 'smooth' })
    refreshOrder()
  } finally {
    button.classList.remove('is-sending')
    showChoice()
  }
}

/** Sends an order until it is taken or refused; the same key makes that safe. */
async function send(body) {
  const note = byId('order-note')
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  for (let tries = 1; tries <= TRIES_MAX; tries += 1) {
    let pauseMs = PAUSE_MS * tries
    try {
      const response = await fetch('/api/orders', { method: 'POST', headers, body })
      if (response.ok) {
        note.textContent = ''
        return await response.json()
      }
      const problem = await response.json()
      if (response.status !== 503 && response.status !== 429) {
        note.textContent = problem.detail
        key = newKey()
        void refreshMenu()
        return undefined
      }
      pauseMs = Math.max(pauseMs, 1_000 * Number(response.headers.get('retry-after') ?? 0))
      note.textContent = `${problem.title}. Trying again.`
    } catch {
      note.textContent = 'No connection. Trying again; it stays one order.'
    }
    await wait(pauseMs)
  }
  note.textContent = 'The truck cannot be reached. Press Order to try again: it stays one order.'
  return undefined
}

// Orders of this customer

function remember(id) {
  ids = [id, ...ids.filter((one) => one !== id)].slice(0, MINE_MAX)
  shown = id
  writeStore(STORE, ids)
}

function forget(id) {
  ids = ids.filter((one) => one !== id)
  orders.delete(id)
  if (shown === id) shown = ids[0]
  writeStore(STORE, ids)
}

function showMine() {
  const order = orders.get(shown)
  byId('mine').hidden = order === undefined
  document.body.classList.toggle('has-order', order !== undefined)
  if (order === undefined) return
  const tabs = ids.filter((id) => orders.has(id)).map(tab)
  byId('tabs').replaceChildren(...(tabs.length > 1 ? tabs : []))
  showPaper(order)
}

let picture = ''

function showPaper(order) {
  const next = JSON.stringify([order, titles.size])
  if (next === picture) return
  picture = next
  const paper = byId('paper')
  // The stamp falls once, before the eyes of who waits for it.
  const hasEnded = !isOpen(order) && paper.dataset.open === order.id
  paper.dataset.open = isOpen(order) ? order.id : ''
  paper.replaceChildren(...ticketPaper(order, titles))
  if (hasEnded) paper.classList.add('is-stamped')
  else if (isOpen(order)) paper.classList.remove('is-stamped')
}

function tab(id) {
  const { number, status } = orders.get(id)
  const button = make(
    'button',
    { type: 'button', class: `tab is-${status}`, 'aria-pressed': id === shown ? 'true' : 'false' },
    `#${number}`,
  )
  button.addEventListener('click', () => {
    shown = id
    showMine()
    refreshOrder()
  })
  return button
}

/** Reads an order anew; what is gone is forgotten, what cannot be read now stays as it is. */
async function loadOrder(id) {
  let response
  try {
    response = await fetch(`/api/orders/${id}`)
  } catch {
    return // The stream of events notices that the connection is gone, and says so.
  }
  if (response.status === 404) forget(id)
  if (!response.ok) return
  const order = await response.json()
  // An event may have ended it while the answer was on its way.
  if (!isOpen(orders.get(id) ?? order) && isOpen(order)) return
  orders.set(id, order)
}

const refreshOrder = soon(async () => {
  if (shown !== undefined) await loadOrder(shown)
  showMine()
}, ORDER_MS)

async function loadMine() {
  await Promise.all(ids.map((id) => loadOrder(id)))
  showMine()
}

// What happens

function onEvent(event) {
  for (const order of orders.values()) {
    if (!applyEvent(order, event)) continue
    showMine()
    refreshOrder()
  }
  if (event.kind === 'OrderPlanned') learnLabels(event)
  recent.unshift(event)
  recent.length = Math.min(recent.length, EVENTS_MAX)
  paintEvents()
  refreshStages()
}

function learnLabels({ order, tickets = [] }) {
  labels.set(order, new Map(tickets.map(({ ticket, label }) => [ticket, titles.get(label) ?? spoken(label)])))
  if (labels.size > LABELS_MAX) labels.delete(labels.keys().next().value)
}

let painting = false

/** Once a picture: a busy kitchen has thousands of events a second. */
function paintEvents() {
  if (painting) return
  painting = true
  requestAnimationFrame(() => {
    painting = false
    const mine = new Set([...orders.values()].map(({ number }) => number))
    showEvents(
      recent.map((event) => ({
        event,
        isMine: mine.has(event.order),
        label: labels.get(event.order)?.get(event.ticket),
      })),
    )
  })
}

async function loadStages() {
  if (document.hidden) return
  try {
    const response = await fetch('/api/stages')
    if (response.ok) showStages(await response.json())
  } catch {
    return // As with an order: the stream says so.
  }
}

const refreshStages = soon(loadStages, STAGES_MS)

const LINK_WORDS = {
  connecting: 'Connecting',
  live: 'Open',
  lost: 'Connection lost, trying again',
}

function onState(state) {
  const link = byId('link')
  if (link.dataset.state === state && state !== 'connecting') return
  link.dataset.state = state
  link.textContent = LINK_WORDS[state]
  document.body.dataset.link = state
}

async function onAnew() {
  await loadMenu()
  await Promise.all([loadMine(), loadStages()])
}

byId('order-form').addEventListener('submit', (submit) => {
  submit.preventDefault()
  placeOrder().catch((error) => {
    byId('order-note').textContent = `The page made a mistake: ${error.message}`
  })
})
byId('name').value = readStore(NAME, '')
byId('name').addEventListener('input', () => {
  writeStore(NAME, byId('name').value.trim())
  orderChanged()
})
byId('note').addEventListener('input', orderChanged)
loadMenu().catch(() => {
  byId('menu-note').textContent = 'The menu could not be loaded. It will be, once the truck answers.'
})
followEvents({ onEvent, onState, onAnew })
setInterval(refreshMenu, MENU_MS)
setInterval(() => {
  if (document.hidden) return
  refreshStages()
  const order = orders.get(shown)
  if (order !== undefined && isOpen(order)) refreshOrder()
}, LOOK_MS)
