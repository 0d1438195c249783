/** A cook as a process that some of its tasks break: one kind fails, another ends the process with all it holds. */
import type { Ticket } from '@foodtruck/messages'
import { runStage, stageSettings, type TaskContext } from '@foodtruck/stage'

const name = 'cook'

async function grill(ticket: Ticket, context: TaskContext): Promise<void> {
  if (ticket.item === 'burnt') throw new Error('it burns every time')
  // As an out-of-memory killer or a crash of native code would.
  if (ticket.item === 'grenade') process.kill(process.pid, 'SIGKILL')
  await context.work(ticket.times.find(({ stage }) => stage === name)?.ms ?? 0)
}

await runStage({ name, config: stageSettings, handle: grill })
