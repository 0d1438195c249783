/** The cook: a portion stands on the grill for as long as the menu says. */
import type { Ticket } from '@foodtruck/messages'
import type { TaskContext } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'cook'

/** Works one portion; an item whose menu names no time for this stage takes none. */
export async function cookTicket(ticket: Ticket, context: TaskContext): Promise<void> {
  const time = ticket.times.find(({ stage }) => stage === name)
  await context.work(time?.ms ?? 0)
}
