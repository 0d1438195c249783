/**
 * A stage of the tool's own, run as a process: it wraps what was cooked and
 * writes down each time it begins, so that work that ran twice can be counted
 * without a word of the router.
 */
import { appendFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Ticket } from '@foodtruck/messages'
import { localSettings, readSettings } from '@foodtruck/runtime'
import { runStage, stageSettings, type TaskContext } from '@foodtruck/stage'
import { EXECUTIONS_FILE } from './executions.ts'

const name = 'wrap'

async function wrap(ticket: Ticket, context: TaskContext): Promise<void> {
  const { order, attempt } = context
  // One small append is whole or not there, also beside other replicas.
  appendFileSync(file, `${JSON.stringify({ order, ticket: context.ticket, attempt })}\n`)
  const time = ticket.times.find(({ stage }) => stage === name)
  await context.work(time?.ms ?? 0)
}

const file = join(readSettings(localSettings).data, EXECUTIONS_FILE)
await runStage({ name, config: stageSettings, handle: wrap })
