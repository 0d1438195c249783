/** One day from the opening to the verdict. Invariant: no process and no folder outlives it. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { loadMenu, type Menu } from '@foodtruck/menu'
import { randomHex, seededRandom } from '@foodtruck/runtime'
import { GatewayApi, type OrderJson, type ReportJson, type StockJson } from '@foodtruck/truck'
import { type Books, readBooks, type StockRow } from './books.ts'
import { Events } from './events.ts'
import { type Happened, happenedInBooks, happenedToOrders } from './happenings.ts'
import { judge, type PromiseError, promiseError, type Verdict } from './judge.ts'
import { Kitchen } from './kitchen.ts'
import { SHIPPED_MENU, writeMenu } from './menu.ts'
import { insist } from './patience.ts'
import { type DayPlan, MOMENTS, planDay } from './plan.ts'
import { ask, type Truck, type Visit, visit } from './visit.ts'

/** Between the truck's being ready and its first guest. */
const OPENING_MS = 300
/** So long after the last guest everything must have ended; the books are read in as long a time after that. */
const SETTLE_MS_MAX = 30_000
const LOOK_MS = 50
/** Of ice-cream: what comes when it was out for a while. */
const DELIVERY = { ingredient: 'ice-cream', amount: 100_000 }
/** The cook that dies. */
const DEAD_COOK = 'cook-3'
const PROGRESS_EVERY_MS = 200
/** Questions for the orders at the end that are asked at once. */
const ASKED_AT_ONCE = 16

export interface DayInit {
  readonly seed: number
  /** Guests, the company that is catered for included. */
  readonly orders: number
  /** How many times faster than the menu says everything is done. */
  readonly scale: number
  /** SIGKILLs of any service, which is started again. */
  readonly kills: number
  /** `share` of the day is over. */
  readonly onProgress: (share: number, words: string) => void
}

/** Something that happened, in minutes of the menu's time after the opening. */
export interface Happening {
  readonly minute: number
  readonly what: string
}

/** An order's times as its customer was told them. */
export interface Told {
  readonly number: number
  readonly status: string
  readonly items: OrderJson['items']
  readonly acceptedAt: string
  readonly promisedAt: string | undefined
  readonly endedAt: string | undefined
}

export interface DayReport {
  readonly seed: number
  readonly orders: number
  readonly scale: number
  readonly kills: number
  /** Of the wall's clock, from the opening to the last end. */
  readonly seconds: number
  readonly happenings: readonly Happening[]
  readonly stock: readonly StockRow[]
  /** As shares of the wait. */
  readonly promiseError: PromiseError
  /** Guests who were turned away at the door, by the code that they were told. */
  readonly turnedAway: Readonly<Record<string, number>>
  readonly verdicts: readonly Verdict[]
  readonly isKept: boolean
  /** The times that each customer was told, for whoever wants to look into them. */
  readonly told: readonly Told[]
  /** What `truck report --day` says. */
  readonly report: ReportJson
}

/** Plays it. Rejects if the truck cannot be started or is away for good. */
export async function playDay(init: DayInit): Promise<DayReport> {
  const folder = mkdtempSync(join(tmpdir(), 'day-'))
  const remove = (): void => rmSync(folder, { recursive: true, force: true })
  process.once('exit', remove)
  let day: Day | null = null
  try {
    init.onProgress(0, 'the truck is being opened')
    const plan = planDay(loadMenu(SHIPPED_MENU), init)
    const file = join(folder, 'menu.yaml')
    const menu = writeMenu(file, plan, { scale: init.scale, nowMs: Date.now() })
    day = new Day(init, plan, await Kitchen.start(folder, file))
    return await day.play(menu)
  } finally {
    await day?.close()
    process.off('exit', remove)
    remove()
  }
}

class Day {
  readonly #init: DayInit
  readonly #plan: DayPlan
  readonly #kitchen: Kitchen
  readonly #truck: Truck
  readonly #events = new Events()
  readonly #over: AbortController
  readonly #happened: Happened[] = []
  /** All calls of one run are known by it. */
  readonly #name = randomHex(6)
  readonly #openingMs = Date.now() + OPENING_MS
  #arrived = 0

  constructor(init: DayInit, plan: DayPlan, kitchen: Kitchen) {
    this.#init = init
    this.#plan = plan
    this.#kitchen = kitchen
    this.#over = new AbortController()
    const late = AbortSignal.timeout(OPENING_MS + plan.lengthMs + 2 * SETTLE_MS_MAX)
    const signal = AbortSignal.any([this.#over.signal, late])
    this.#truck = { api: new GatewayApi(kitchen.url), events: this.#events, signal }
  }

  async play(menu: Menu): Promise<DayReport> {
    const { api, signal } = this.#truck
    await this.#events.follow(api)
    const progress = setInterval(() => this.#tellProgress(), PROGRESS_EVERY_MS)
    let visits: Visit[]
    try {
      const [seen] = await Promise.all([this.#guests(), this.#incidents(), this.#kills()])
      await this.#settle(seen)
      visits = await inTurns(seen, (one) => ask(this.#truck, one))
    } finally {
      clearInterval(progress)
    }
    const seconds = (Date.now() - this.#openingMs) / 1_000
    this.#init.onProgress(1, 'the books are being read')
    const report = await insist(() => api.get<ReportJson>('/api/report?format=json'), signal)
    await this.#events.stop()
    await this.#kitchen.stop()
    const books = await readBooks(this.#kitchen.data)
    return this.#report({ menu, visits, books, seconds, report })
  }

  async close(): Promise<void> {
    this.#over.abort()
    this.#truck.api.close()
    await this.#kitchen.end()
  }

  /** Lets all guests come at their time, whatever became of those before them. */
  async #guests(): Promise<Visit[]> {
    const visits: Promise<Visit>[] = []
    for (const guest of this.#plan.guests) {
      await this.#until(guest.atMs)
      this.#arrived++
      const visiting = visit(this.#truck, guest, { atMs: this.#openingMs, name: this.#name })
      // Awaited below, once all have come; until then a failure waits too.
      visiting.catch(() => undefined)
      visits.push(visiting)
    }
    return await Promise.all(visits)
  }

  async #incidents(): Promise<void> {
    const { api, signal } = this.#truck
    await this.#until(MOMENTS.cookDies * this.#plan.lengthMs)
    this.#note(`${DEAD_COOK} dies; nobody takes over`)
    await this.#kitchen.kill(DEAD_COOK)
    await this.#until(MOMENTS.iceCreamComes * this.#plan.lengthMs)
    const { ingredient, amount } = DELIVERY
    // Ada goes to buy once it is off the menu.
    await this.#untilStock(({ off }) => off.some(({ item }) => item === ingredient))
    const purchase = { items: [{ ingredient, amount }], author: 'Ada', reason: 'delivery' }
    await insist(() => api.buy(purchase, `${this.#name}-delivery`), signal)
  }

  /** Kills one after the other, each once the one before is back, and none twice before each was killed once. */
  async #kills(): Promise<void> {
    const { kills, seed } = this.#init
    const random = seededRandom(seed + 1)
    let left: string[] = []
    for (let kill = 0; kill < kills; kill++) {
      // Not before the guests come, and not when the last ones have gone.
      await this.#until(this.#plan.lengthMs * (0.05 + (0.9 * (kill + random())) / kills))
      if (left.length === 0) left = this.#kitchen.names.filter((name) => name !== DEAD_COOK)
      const [name = ''] = left.splice(Math.floor(random() * left.length), 1)
      this.#note(`${name} is killed, and started again`)
      await this.#kitchen.replace(name)
    }
  }

  /** Waits until every order has ended, nothing is put aside any more and all is on the menu, or the day's time is over. */
  async #settle(visits: readonly Visit[]): Promise<void> {
    const isOpen = ({ order }: Visit): boolean => order !== null && !this.#events.ends.has(order.number)
    await this.#untilStock(({ ingredients, off }) => {
      if (visits.some(isOpen) || this.#events.open > 0) return false
      return off.length === 0 && ingredients.every(({ reserved }) => reserved === 0)
    })
  }

  /** Looks at the stock until it is so, or the day's time is over: what has not come by then the verdict tells. */
  async #untilStock(isSo: (stock: StockJson) => boolean): Promise<void> {
    const { api, signal } = this.#truck
    while (Date.now() < this.#openingMs + this.#plan.lengthMs + SETTLE_MS_MAX) {
      if (isSo(await insist(() => api.stock(), signal))) return
      await wait(LOOK_MS, undefined, { signal })
    }
  }

  async #until(afterMs: number): Promise<void> {
    await wait(Math.max(0, this.#openingMs + afterMs - Date.now()), undefined, { signal: this.#truck.signal })
  }

  #note(what: string): void {
    this.#happened.push({ atMs: Date.now(), what })
  }

  #tellProgress(): void {
    const { guests } = this.#plan
    const last = this.#happened.at(-1)?.what ?? ''
    const ended = this.#events.ends.size
    const words = `${this.#arrived} of ${guests.length} guests came, ${ended} orders ended${last === '' ? '' : `; ${last}`}`
    this.#init.onProgress(Math.min(1, this.#arrived / guests.length), words)
  }

  #report({
    menu,
    visits,
    books,
    seconds,
    report,
  }: {
    menu: Menu
    visits: readonly Visit[]
    books: Books
    seconds: number
    report: ReportJson
  }): DayReport {
    const { seed, orders, scale, kills } = this.#init
    const verdicts = judge({
      menu,
      visits,
      books,
      ends: this.#events.ends,
      gaps: this.#events.gaps,
      crashes: this.#kitchen.crashes,
      isCookDead: !this.#kitchen.names.includes(DEAD_COOK),
      wasKilled: kills > 0,
    })
    const turnedAway: Record<string, number> = {}
    for (const { turnedAway: code } of visits) if (code !== '') turnedAway[code] = (turnedAway[code] ?? 0) + 1
    return {
      seed,
      orders,
      scale,
      kills,
      seconds,
      happenings: [...this.#happened, ...happenedInBooks(books), ...happenedToOrders(visits)]
        .sort((one, other) => one.atMs - other.atMs)
        .map(({ atMs, what }) => ({ minute: ((atMs - this.#openingMs) * scale) / 60_000, what })),
      stock: books.stock,
      promiseError: promiseError(visits),
      turnedAway,
      verdicts,
      isKept: verdicts.every(({ isKept }) => isKept !== false),
      told: visits.flatMap(({ answer }) => {
        if (answer === null) return []
        const { number, status, acceptedAt, promisedAt, endedAt, items } = answer
        return { number, status, acceptedAt, promisedAt, endedAt, items }
      }),
      report,
    }
  }
}

/** The results of all, a bounded number of them at once. */
async function inTurns<T, R>(all: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const results: R[] = []
  for (let at = 0; at < all.length; at += ASKED_AT_ONCE) {
    results.push(...(await Promise.all(all.slice(at, at + ASKED_AT_ONCE).map(work))))
  }
  return results
}
