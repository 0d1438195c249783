/** Holds the day against what was promised. Invariant: each promise is kept or says in one line what broke it. */
import { Quantiles } from '@foodtruck/forecast'
import type { Menu } from '@foodtruck/menu'
import type { Books, StockRow } from './books.ts'
import { recipeOf } from './menu.ts'
import type { Visit } from './visit.ts'

/** Nine of ten promises are off by this share of the wait at most. */
const PROMISE_ERROR_MAX = 0.2
/** The author of chef.yaml. */
const CHEF = 'chef'
/** Cases that are named where there are more. */
const NAMED_MAX = 3

/** One promise, and whether the day kept it. */
export interface Verdict {
  readonly name: string
  /** Null: shown, and not judged. */
  readonly isKept: boolean | null
  readonly text: string
}

/** How far off promises were: size of promised minus actual, as a share of the wait. */
export interface PromiseError {
  readonly count: number
  readonly p50: number
  readonly p90: number
}

/** All that is known when a day is over. */
export interface DayFacts {
  readonly menu: Menu
  readonly visits: readonly Visit[]
  readonly books: Books
  /** What the event stream told: the end of each order, and how often its numbers did not follow each other. */
  readonly ends: ReadonlyMap<number, string>
  readonly gaps: number
  readonly crashes: readonly string[]
  readonly isCookDead: boolean
  /** Services were killed at random: no promise of a time knows of that, and what a customer asks for may come too late. */
  readonly wasKilled: boolean
}

/** Every promise of the day. */
export function judge(facts: DayFacts): Verdict[] {
  return [ledger(facts), stock(facts), told(facts), promiseKept(facts), happened(facts), processes(facts)]
}

/** Of the orders that were served. */
export function promiseError(visits: readonly Visit[]): PromiseError {
  // In thousandths of the wait.
  const shares = new Quantiles()
  for (const { answer } of visits) {
    if (answer?.status !== 'served' || answer.promisedAt === undefined || answer.endedAt === undefined)
      continue
    const [acceptedMs, promisedMs, endedMs] = [answer.acceptedAt, answer.promisedAt, answer.endedAt].map(
      (at) => Date.parse(at),
    ) as [number, number, number]
    shares.add((1_000 * Math.abs(promisedMs - endedMs)) / Math.max(1, endedMs - acceptedMs))
  }
  return { count: shares.count, p50: (shares.at(0.5) ?? 0) / 1_000, p90: (shares.at(0.9) ?? 0) / 1_000 }
}

function ledger({ books: { audit, purchases }, visits, ends }: DayFacts): Verdict {
  const { accepted, served, cancelled, refused, open, countedTwice, sequenceGaps } = audit
  const wrongs: string[] = []
  const known = visits.filter(({ order }) => order !== null).length
  const others = ends.size - known
  const ofChef = purchases.filter(({ author }) => author === CHEF).length
  if (accepted !== served + cancelled + refused + open) wrongs.push('the counts do not add up')
  if (open > 0) wrongs.push(`${open} are open`)
  if (accepted !== ends.size) wrongs.push(`the stream told of ${ends.size} ends`)
  if (others !== ofChef) wrongs.push(`${others} orders are of no customer, the chef bought ${ofChef} times`)
  if (countedTwice > 0) wrongs.push(`${countedTwice} counted twice`)
  if (sequenceGaps > 0) wrongs.push(`${sequenceGaps} gaps in the journal`)
  const sum = `${accepted} accepted = ${served} served + ${cancelled} cancelled + ${refused} refused + ${open} open`
  return verdict('ledger balanced', wrongs, `${sum}; ${others} of them purchases`)
}

function stock({ menu, books, visits }: DayFacts): Verdict {
  const wrongs = books.stock.flatMap(stockWrongs)
  for (const { order, guest, answer } of visits) {
    if (order === null || answer === null) continue
    const recipe = recipeOf(menu, guest.lines)
    const used = books.uses.get(order.number) ?? new Map<string, number>()
    for (const name of new Set([...recipe.keys(), ...used.keys()])) {
      const [wanted, taken] = [recipe.get(name) ?? 0, used.get(name) ?? 0]
      const isExact = answer.status === 'served' ? taken === wanted : taken <= wanted
      if (!isExact)
        wrongs.push(
          `order ${order.number} (${answer.status}) used ${taken} of ${name}, its recipe says ${wanted}`,
        )
    }
  }
  const { length } = books.stock
  return verdict(
    'stock exact',
    wrongs,
    `start + bought − used − wasted = left for ${length} ingredients, nothing reserved, never below 0; each served order used its recipe`,
  )
}

function stockWrongs({
  ingredient,
  start,
  bought,
  used,
  wasted,
  left,
  reserved,
  lowest,
}: StockRow): string[] {
  const wrongs: string[] = []
  const should = start + bought - used - wasted
  if (should !== left) wrongs.push(`${left} of ${ingredient} is left, it should be ${should}`)
  if (reserved !== 0) wrongs.push(`${reserved} of ${ingredient} is still reserved`)
  if (lowest < 0) wrongs.push(`${ingredient} was at ${lowest}`)
  return wrongs
}

function told({ visits, ends, gaps }: DayFacts): Verdict {
  const wrongs: string[] = []
  if (gaps > 0) wrongs.push(`the event stream had ${gaps} gaps`)
  for (const { order, answer } of visits) {
    if (order === null) continue
    const [stream, own] = [ends.get(order.number) ?? 'nothing', answer?.status ?? 'nothing']
    if (stream !== own) wrongs.push(`order ${order.number}: the stream said ${stream}, its own answer ${own}`)
    const isPaidBack =
      own !== 'cancelled' && own !== 'refused'
        ? answer?.refund === undefined
        : answer?.refund?.minor === answer?.total?.minor
    if (!isPaidBack) wrongs.push(`order ${order.number} (${own}) has a wrong refund`)
    if (own === 'refused' && !answer?.message)
      wrongs.push(`order ${order.number} was refused without a reason`)
  }
  const count = visits.filter(({ order }) => order !== null).length
  return verdict(
    'each customer told',
    wrongs,
    `${count} by the event stream and by the answer of their order, the same`,
  )
}

function promiseKept({ visits, wasKilled }: DayFacts): Verdict {
  const { count, p50, p90 } = promiseError(visits)
  const percent = (share: number): string => `${(share * 100).toFixed(1)} %`
  const text = `promised and actual differ by ${percent(p50)} of the wait at p50, ${percent(p90)} at p90, of ${count} orders`
  if (wasKilled) return { name: 'promises', isKept: null, text: `${text}; not judged` }
  return {
    name: 'promises',
    isKept: count > 0 && p90 <= PROMISE_ERROR_MAX,
    text: `${text}; at most ${percent(PROMISE_ERROR_MAX)}`,
  }
}

function happened({ visits, books: { marks, purchases }, isCookDead, wasKilled }: DayFacts): Verdict {
  const wrongs: string[] = []
  const want = (isSo: boolean, what: string): void => void (isSo || wrongs.push(what))
  const did = (does: string, status: string): number => {
    return visits.filter((one) => one.guest.does === does && one.isDone && one.answer?.status === status)
      .length
  }
  // While services are killed a wish may come when its order has ended.
  const late = (does: string): number =>
    wasKilled ? visits.filter(({ guest, cameTooLate }) => guest.does === does && cameTooLate).length : 0
  const cancelled = did('cancels', 'cancelled') + late('cancels')
  want(isCookDead, 'no cook died')
  want(
    purchases.some(({ ingredient, author }) => ingredient === 'sausage' && author === CHEF),
    'the chef bought no sausages',
  )
  want(
    marks.some(({ isOff, author }) => isOff && author === CHEF),
    'nothing went off the menu',
  )
  want(
    marks.some(({ isOff, author }) => !isOff && author === CHEF),
    'nothing came back on the menu',
  )
  want(cancelled === 3, `${cancelled} customers cancelled, not 3`)
  want(did('is rushed', 'served') + late('is rushed') === 1, 'no order was rushed and served')
  want(did('caters', 'served') === 1, 'the catering order was not served')
  return verdict(
    'what was to happen did',
    wrongs,
    'a cook died, sausages ran out and the chef bought, ice-cream went off the menu and came back, three cancelled, one was rushed, one was catered for',
  )
}

function processes({ crashes }: DayFacts): Verdict {
  return verdict('no crash', crashes, 'every process left when it was told to, and only then')
}

function verdict(name: string, wrongs: readonly string[], text: string): Verdict {
  if (wrongs.length === 0) return { name, isKept: true, text }
  const more = wrongs.length > NAMED_MAX ? `, and ${wrongs.length - NAMED_MAX} more` : ''
  return { name, isKept: false, text: wrongs.slice(0, NAMED_MAX).join('; ') + more }
}
