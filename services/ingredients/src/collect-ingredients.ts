/**
 * The ingredients: what a portion takes is put aside in the pantry, collected for as long as the menu says, and used.
 * Invariant: a portion is handed on only after the pantry has booked its ingredients, once, whatever the attempt.
 */
import { type PantryClient, Patience, type StockTaskInit } from '@foodtruck/client'
import type { Ticket } from '@foodtruck/messages'
import { Issue, type TaskContext, type TicketHandler } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'ingredients'

/** What the stage asks of the pantry. */
export type PantryPort = Pick<PantryClient, 'reserve' | 'use'>

/**
 * Works portions. With null for the pantry the truck counts no stock; a portion whose menu names no ingredients
 * asks nothing, and one whose menu names no time for this stage takes none.
 */
export function createHandle(pantry: PantryPort | null): TicketHandler {
  const patience = new Patience()
  return async (ticket, context) => {
    if (pantry === null || ticket.ingredients.length === 0) return await collect(ticket, context)
    const { order, ticket: number, step, attempt, trace } = context
    const task: StockTaskInit = { order, ticket: number, step, trace }
    const reserved = await patience.ask(context, () =>
      pantry.reserve({ task, attempt, lines: ticket.ingredients }),
    )
    if (reserved.state === 'short') throw new Issue('OUT_OF_STOCK', reserved.message)
    await collect(ticket, context)
    // An attempt that was lost may have used them already: they are used once.
    if (reserved.state === 'reserved') await patience.ask(context, () => pantry.use(task))
  }
}

async function collect(ticket: Ticket, context: TaskContext): Promise<void> {
  const time = ticket.times.find(({ stage }) => stage === name)
  await context.work(time?.ms ?? 0)
}
