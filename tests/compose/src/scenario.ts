/**
 * What a kitchen goes through in a day, on real containers: opening, a rush,
 * more cooks, crashes, a stop. Invariant: the load runs through every fault, and
 * the books are compared only after it.
 */
import assert from 'node:assert/strict'
import {
  type Container,
  type Customers,
  type Items,
  type Placed,
  SERVICES,
  type Stack,
  waitFor,
} from '@foodtruck/testing/compose'
import type { Feed } from './feed.ts'
import type { Report } from './report.ts'

const SERVED_MS_MAX = 60_000
const RUSH_AMOUNT = 1_000_000
const BOARD_MS_MAX = 60_000
const CROWD = 200
/** Orders after a fault that prove the truck at work again. */
const FURTHER = 50
const COOKS = 5
/** So many that cooking is where the work waits. */
const FETCHERS = 3
/** Of an equal share: chance decides the rest. */
const SHARE_MIN = 0.4
/** Enough work that an equal share means something. */
const SHARED_TICKETS = 300
/** A stage's whole grace is 60 s; at the test's pace of work nothing needs that long. */
const DRAIN_MS_MAX = 15_000

const ORDERS: readonly Items[] = [
  [{ item: 'hotdog', quantity: 2 }],
  [{ item: 'hamburger', quantity: 1 }],
  [
    { item: 'fries', quantity: 1 },
    { item: 'ice-cream', quantity: 1 },
  ],
]

/** All that a scenario works with. */
export interface Scene {
  readonly stack: Stack
  readonly customers: Customers
  readonly feed: Feed
  readonly report: Report
}

/** Enough for a rush: the menu's own pantry is that of a quiet day. */
export async function fillPantry({ customers, report }: Scene): Promise<void> {
  await report.check('the pantry takes what is bought for the rush', async () => {
    return `${await customers.fillPantry(RUSH_AMOUNT)} ingredients`
  })
}

/** One order from the door to the hand. */
export async function serveOne({ customers, report }: Scene): Promise<void> {
  await report.check('an order over HTTP is served, every portion through its own stages', async () => {
    const placed = await customers.place([
      { item: 'hotdog', quantity: 2 },
      { item: 'ice-cream', quantity: 1 },
    ])
    const order = await customers.served(placed, SERVED_MS_MAX)
    const stages = order.tickets.map(({ steps }) => steps.map(({ stage }) => stage).join('+'))
    assert.deepEqual(stages.sort(), ['ingredients', 'ingredients+cook', 'ingredients+cook'])
    const steps = [...order.steps, ...order.tickets.flatMap((ticket) => ticket.steps)]
    assert.ok(
      steps.every(({ state }) => state === 'done'),
      `a served order has open steps: ${JSON.stringify(steps)}`,
    )
    return `${steps.length} steps`
  })
}

/** The rush begins, and five cooks share it. */
export async function shareWork({ stack, customers, report }: Scene): Promise<void> {
  await report.check(`the board shows ${COOKS} cooks after --scale cook=${COOKS}, under load`, async () => {
    customers.come(CROWD, ORDERS)
    await stack.scale('ingredients', FETCHERS)
    await stack.scale('cook', COOKS)
    await cooksOnBoard(customers, COOKS)
  })
  await report.check(`${COOKS} cooks share the work`, async () => {
    const before = await doneByCook(customers)
    const shares = await waitFor(`they have cooked ${SHARED_TICKETS} portions`, BOARD_MS_MAX, async () => {
      const done = await doneByCook(customers)
      const since = [...done].map(([cook, count]) => count - (before.get(cook) ?? 0))
      return since.reduce((sum, count) => sum + count, 0) >= SHARED_TICKETS ? since : undefined
    })
    const fair = shares.reduce((sum, count) => sum + count, 0) / COOKS
    assert.equal(shares.length, COOKS, `${shares.length} cooks worked`)
    assert.ok(Math.min(...shares) >= fair * SHARE_MIN, `unequal shares: ${shares.join(', ')}`)
    return `portions each: ${shares.join(', ')}`
  })
}

/** A cook dies in the middle of its work: once by itself, once by the engine's hand. */
export async function killCooks({ stack, customers, report }: Scene): Promise<void> {
  await report.check('a cook that crashes under load is restarted and joins again', async () => {
    const { id } = await busyCook(stack, customers)
    await stack.crash(id)
    await stack.restarted(id, 1)
    await cooksOnBoard(customers, COOKS)
  })
  await report.check('a killed cook leaves its work to the others, and is replaced', async () => {
    const { id, instance } = await busyCook(stack, customers)
    const before = (await customers.audit()).redelivered
    await stack.kill(id)
    await waitFor('the board has lost the cook', BOARD_MS_MAX, async () => {
      const { workers } = await customers.stage('cook')
      return workers.some((worker) => worker.instance === instance) ? undefined : true
    })
    const again = await waitFor('its work was given out again', BOARD_MS_MAX, async () => {
      const { redelivered } = await customers.audit()
      return redelivered > before ? redelivered - before : undefined
    })
    await stack.scale('cook', COOKS)
    await cooksOnBoard(customers, COOKS)
    return `${again} tasks given out again`
  })
}

/** The router dies with orders in hand: at its address, and coming back at another. */
export async function killRouter({ stack, customers, report }: Scene): Promise<void> {
  await report.check('a router that crashes under load is restarted and serves on', async () => {
    const { Id } = await stack.container('router')
    await stack.crash(Id)
    await stack.restarted(Id, 1)
    await moreOrders(customers, customers.notebook.size)
    await cooksOnBoard(customers, COOKS)
    return `${customers.repeats} answers asked for again`
  })
  await report.check('a killed router that comes back at another address is found again', async () => {
    const before = await stack.container('router')
    await stack.kill(before.Id)
    // The next container takes the address that the router has left.
    const fetchers = ['--scale', `ingredients=${FETCHERS + 1}`]
    await stack.compose(['up', '--detach', '--no-deps', '--no-recreate', ...fetchers, 'ingredients'])
    // First, and alone: the others are not healthy for long without it.
    await stack.compose(['up', '--detach', '--no-deps', '--no-recreate', 'router'])
    await stack.up(['--scale', `cook=${COOKS}`, ...fetchers])
    const after = await stack.container('router')
    assert.notEqual(addressOf(after), addressOf(before), 'the router has its old address')
    await moreOrders(customers, customers.notebook.size)
    await cooksOnBoard(customers, COOKS)
    return `${addressOf(before)}, then ${addressOf(after)}`
  })
}

/** A stage is stopped in the middle of the rush: it finishes what it holds. */
export async function drainCooks({ stack, customers, report }: Scene): Promise<void> {
  await report.check('stopped cooks finish what they hold and exit 0 within their grace', async () => {
    await busyCook(stack, customers)
    const before = (await customers.audit()).redelivered
    const startMs = performance.now()
    await stack.compose(['stop', 'cook'])
    const ms = performance.now() - startMs
    const cooks = await stack.containers('cook')
    assert.deepEqual(
      cooks.map(exitOf),
      cooks.map(() => 'exited 0'),
    )
    assert.ok(ms < DRAIN_MS_MAX, `they took ${Math.round(ms)} ms`)
    const after = (await customers.audit()).redelivered
    assert.equal(after, before, 'work of a stopped cook was given out again')
    return `${cooks.length} cooks in ${(ms / 1_000).toFixed(1)} s`
  })
  await report.check('orders wait for cooks that are away, and are served when they are back', async () => {
    const waiting = await customers.place([{ item: 'hotdog', quantity: 1 }])
    await waitFor('a portion waits for a cook', BOARD_MS_MAX, async () => {
      const { tickets } = await customers.order(waiting)
      const cooking = tickets.flatMap(({ steps }) => steps).find(({ stage }) => stage === 'cook')
      return cooking?.state === 'waiting' ? true : undefined
    })
    await stack.scale('cook', COOKS)
    await customers.served(waiting, SERVED_MS_MAX)
  })
}

/** After the rush: what the customers noted against what the truck says. */
export async function compareBooks({ customers, feed, report }: Scene): Promise<void> {
  const { notebook } = customers
  await report.check('every customer of the rush got an order and a meal', async () => {
    await customers.leave()
    assert.ok(notebook.size >= CROWD)
    return `${notebook.size} orders, ${customers.repeats} answers asked for again`
  })
  await report.check('every accepted order is served, and no other', async () => {
    const open: number[] = []
    await eachOf([...notebook.values()], async (placed) => {
      const { status } = await customers.order(placed)
      if (status !== 'served') open.push(placed.number)
    })
    assert.deepEqual(open, [], 'not served')
    const audit = await customers.audit()
    assert.equal(audit.accepted, notebook.size, 'orders in the journal, orders in the notebook')
    assert.equal(audit.served, notebook.size, 'served orders in the journal')
    assert.equal(audit.countedTwice, 0, 'results counted twice')
    assert.ok(audit.balanced, JSON.stringify(audit))
    return `${audit.served} served, ${audit.redelivered} tasks given out again`
  })
  await report.check(
    'the live stream told of each order once, without a gap, through every fault',
    async () => {
      const { lastSequence } = await customers.audit()
      await feed.reached(lastSequence, SERVED_MS_MAX)
      assert.deepEqual(feed.faults, [])
      const told = [...notebook.keys()].filter((number) => feed.served.get(number) === 1)
      assert.equal(told.length, notebook.size, 'orders told of once')
      assert.equal(feed.served.size, notebook.size, 'orders told of')
      return `${feed.sequence} events over ${feed.connections} connections`
    },
  )
}

/** Every service ends by itself when it is told to. */
export async function closeTruck({ stack, report }: Scene): Promise<void> {
  await report.check('every service stops with exit code 0', async () => {
    await stack.compose(['stop'])
    const containers = await stack.containers()
    const ends = new Set(
      containers.map((one) => `${one.Config.Labels['com.docker.compose.service']} ${exitOf(one)}`),
    )
    assert.deepEqual([...ends].sort(), SERVICES.map((service) => `${service} exited 0`).sort())
  })
}

function exitOf({ State }: Container): string {
  return `${State.Status} ${State.ExitCode}`
}

async function cooksOnBoard(customers: Customers, cooks: number): Promise<void> {
  await waitFor(`the board shows ${cooks} cooks`, BOARD_MS_MAX, async () => {
    const { replicas, workers } = await customers.stage('cook')
    return replicas === cooks && workers.length === cooks ? true : undefined
  })
}

async function doneByCook(customers: Customers): Promise<Map<string, number>> {
  const { workers } = await customers.stage('cook')
  return new Map(workers.map(({ instance, done }) => [instance, done]))
}

/** A cook with work in hand, and its container: an instance's name has its host's in it. */
async function busyCook(stack: Stack, customers: Customers): Promise<{ id: string; instance: string }> {
  const containers = await stack.containers('cook')
  return await waitFor('a cook has work in hand', BOARD_MS_MAX, async () => {
    const { workers } = await customers.stage('cook')
    const busy = workers.filter(({ working }) => working > 0).sort((a, b) => b.working - a.working)
    for (const { instance } of busy) {
      const container = containers.find(({ Id }) => instance.includes(Id.slice(0, 12)))
      if (container !== undefined) return { id: container.Id, instance }
    }
    return undefined
  })
}

/** Waits until the crowd has got further answers. */
async function moreOrders(customers: Customers, before: number): Promise<void> {
  await waitFor('further orders were accepted', SERVED_MS_MAX, async () =>
    customers.notebook.size >= before + FURTHER ? true : undefined,
  )
}

function addressOf(container: Container): string {
  const [network] = Object.values(container.NetworkSettings.Networks)
  return network?.IPAddress ?? ''
}

const ASKED_AT_ONCE = 32

async function eachOf(all: readonly Placed[], ask: (placed: Placed) => Promise<void>): Promise<void> {
  let next = 0
  const askOn = async (): Promise<void> => {
    for (let placed = all[next++]; placed !== undefined; placed = all[next++]) await ask(placed)
  }
  await Promise.all(Array.from({ length: ASKED_AT_ONCE }, askOn))
}
