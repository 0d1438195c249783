/**
 * Gathering: an order is packed and handed over once all of its portions are there; a purchase is brought to the
 * pantry. Invariant: goods are booked once, whatever the attempt.
 */
import { type PantryClient, Patience } from '@foodtruck/client'
import type { Order, Purchase } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { gathersOrders, type TaskContext, type TaskHandler, TerminalError } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'prepare'

/** What the stage asks of the pantry. */
export type PantryPort = Pick<PantryClient, 'book'>

/** Packs orders: each takes as long as the portion that takes longest to pack. Null for a truck that counts no stock. */
export function createHandle(pantry: PantryPort | null): TaskHandler {
  const patience = new Patience()
  const bring = async (purchase: Purchase, context: TaskContext): Promise<void> => {
    if (pantry === null) {
      throw new TerminalError(
        ErrorCode.BAD_REQUEST,
        'this truck counts no stock: there is nothing to buy for',
      )
    }
    const { id, ingredient, amount, author, reason } = purchase
    const lines = [{ name: ingredient, change: amount }]
    await patience.ask(context, () => pantry.book({ id, kind: 'purchase', lines, author, reason }))
  }
  return gathersOrders(async (order: Order, tickets, context) => {
    if (order.purchase) return bring(order.purchase, context)
    let ms = 0
    for (const ticket of tickets) {
      for (const time of ticket.times) if (time.stage === name) ms = Math.max(ms, time.ms)
    }
    await context.work(ms)
  })
}

/** Packs orders for a truck that counts no stock. */
export const handOver = createHandle(null)
