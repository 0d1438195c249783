/** The ingredients: a portion waits for as long as the menu says until all of it is at hand. */
import type { Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'ingredients'

/** Works one portion; an item whose menu names no time for this stage takes none. */
export async function collectIngredients(ticket: Ticket, context: TaskContext): Promise<void> {
  const time = ticket.times.find(({ stage }) => stage === name)
  await context.work(time?.ms ?? 0)
}
