/** What happened on the day, read from its books and from what its customers know. Pure. */
import type { Books } from './books.ts'
import type { Visit } from './visit.ts'

/** Something that happened, in ms since 1970. */
export interface Happened {
  readonly atMs: number
  readonly what: string
}

/** What was bought, taken off the menu and brought back. */
export function happenedInBooks({ purchases, marks }: Books): Happened[] {
  return [
    ...purchases.map(({ ingredient, amount, author, atMs }) => {
      return { atMs, what: `${author} buys ${amount} ${ingredient}` }
    }),
    ...marks.map(({ item, isOff, author, atMs }) => {
      return { atMs, what: `${author} ${isOff ? `takes ${item} off the menu` : `brings ${item} back`}` }
    }),
  ]
}

/** What became of the orders of those who did more than eat. */
export function happenedToOrders(visits: readonly Visit[]): Happened[] {
  return visits.flatMap(({ guest: { name, does }, answer }) => {
    if (does === 'eats' || answer?.endedAt === undefined) return []
    const { number, status, acceptedAt, endedAt, promisedAt = endedAt, tickets } = answer
    const seconds = (from: string): string => ((Date.parse(endedAt) - Date.parse(from)) / 1_000).toFixed(1)
    const what = {
      cancels: `order ${number} of ${name} ends as ${status}`,
      'is rushed': `order ${number} is rushed and ${status}, ${seconds(acceptedAt)} s after it came`,
      caters: `order ${number} of ${tickets.length} portions, ordered ${seconds(acceptedAt)} s ago, is ${status} ${seconds(promisedAt)} s after its time`,
    }
    return [{ atMs: Date.parse(endedAt), what: what[does] }]
  })
}
