/** Runs the cook stage as a process of its own. */
import { runStage, stageSettings } from '@foodtruck/stage'
import { cookTicket, name } from './cook-ticket.ts'

await runStage({ name, config: stageSettings, handle: cookTicket })
