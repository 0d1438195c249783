/**
 * The order as every contestant but the truck carries it: JSON of 200 bytes, to
 * which each stage adds its name. Invariant: an order that did not pass the four
 * stages in their order is not taken for served.
 */
import { STAGES, type StageName } from './contestant.ts'

/** Bytes of one order as it is submitted. */
export const ORDER_BYTES = 200

export interface BenchOrder {
  readonly id: number
  readonly item: string
  readonly quantity: number
  readonly note: string
  readonly done: string[]
}

const EMPTY: BenchOrder = { id: 0, item: 'hotdog', quantity: 1, note: '', done: [] }
/** Enough for any number that an order gets: the text is cut to length for each. */
const NOTE = 'x'.repeat(ORDER_BYTES - JSON.stringify(EMPTY).length + 1)

/** An order of 200 bytes as JSON. */
export function orderOf(id: number): BenchOrder {
  return { ...EMPTY, id, note: NOTE.slice(0, NOTE.length - String(id).length), done: [] }
}

/** What a stage does to an order. */
export function pass(order: BenchOrder, stage: StageName): BenchOrder {
  order.done.push(stage)
  return order
}

/** The number of a served order. Throws unless it passed every stage exactly once, in order. */
export function numberOfServed(order: BenchOrder): number {
  if (order.done.length !== STAGES.length || STAGES.some((stage, index) => order.done[index] !== stage)) {
    throw new Error(`order ${order.id} came back having passed: ${order.done.join(', ') || 'nothing'}`)
  }
  return order.id
}
