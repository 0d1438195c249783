/** The commands about what waits for a person's decision: dead-letters, retry, cancel. */
import { userInfo } from 'node:os'
import type { CommonOptions, Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import type { Decision, GatewayApi, RetriedJson } from './gateway-api.ts'
import { renderDeadLetters } from './render-dead-letters.ts'

/** Requests of one `retry --all`: each gives up to 1 000 tasks another round. */
const REQUESTS_MAX = 1_000

export interface DeadLettersOptions extends CommonOptions {
  readonly stage?: string
  readonly limit: number
}

/** Lists what waits for a decision, the longest first, and says what can be done. */
export async function deadLettersCommand(
  context: Context,
  { stage, limit, ...options }: DeadLettersOptions,
): Promise<ExitStatus> {
  const page = await context.api(options).deadLetters(limit, stage)
  if (options.json) context.json(page)
  else context.lines(renderDeadLetters(page, Date.now(), context.screen.paint))
  return ExitStatus.OK
}

export interface DecisionOptions extends CommonOptions {
  readonly reason?: string
  readonly by?: string
}

export interface RetryOptions extends DecisionOptions {
  readonly ticket?: number
  readonly stage?: string
  readonly all?: boolean
}

/** Gives one order, or all that waits, another round of attempts. */
export async function retryCommand(
  context: Context,
  order: string | undefined,
  options: RetryOptions,
): Promise<ExitStatus> {
  const { ticket, stage, all = false } = options
  if ((order === undefined) !== all) throw new UsageError('retry wants an ORDER, or --all')
  if (all && ticket !== undefined) throw new UsageError('--ticket goes with an ORDER, not with --all')
  if (!all && stage !== undefined) throw new UsageError('--stage goes with --all, not with an ORDER')
  const api = context.api(options)
  const decision = decisionOf(options)
  const retried =
    order === undefined
      ? await retryAll(api, decision, stage)
      : await api.retry(order, { ...decision, ...(ticket !== undefined && { ticket }) })
  if (options.json) context.json(retried)
  else {
    const tasks = retried.retried === 1 ? '1 task gets' : `${retried.retried} tasks get`
    const whose = order === undefined ? '' : ` of order ${order}`
    context.screen.line(`${tasks} another round${whose}; the customer is told`)
  }
  return ExitStatus.OK
}

async function retryAll(
  api: GatewayApi,
  decision: Decision,
  stage: string | undefined,
): Promise<RetriedJson> {
  let retried = 0
  for (let request = 0; request < REQUESTS_MAX; request++) {
    const done = await api.retryAll({ ...decision, ...(stage !== undefined && { stage }) })
    retried += done.retried
    if (done.left === 0) return { retried, left: 0 }
  }
  return { retried, left: (await api.deadLetters(1, stage)).total }
}

/** Cancels an order; one that was cancelled before is told as that. */
export async function cancelCommand(
  context: Context,
  order: string,
  options: DecisionOptions & { reason: string },
): Promise<ExitStatus> {
  const cancelled = await context
    .api(options)
    .cancel(order, { ...decisionOf(options), reason: options.reason })
  if (options.json) context.json(cancelled)
  else {
    const { number, changed, reason, author } = cancelled
    const by = author === '' ? '' : ` by ${author}`
    const when = changed ? 'is cancelled; the customer is told' : `was cancelled before${by}: ${reason}`
    context.screen.line(`order ${number} ${when}`)
  }
  return ExitStatus.OK
}

/** Puts an order before the others, or back. */
export async function rushCommand(
  context: Context,
  order: string,
  options: DecisionOptions & { undo?: boolean },
): Promise<ExitStatus> {
  const { undo = false } = options
  const rushed = await context.api(options).rush(order, decisionOf(options), undo)
  if (options.json) context.json(rushed)
  else {
    const where = undo ? 'where its plan put it' : 'before all that are not rushed'
    context.screen.line(`order ${rushed.number} ${rushed.changed ? 'is' : 'was'} ${where}`)
  }
  return ExitStatus.OK
}

/** Who decides, and why. */
export function decisionOf({ reason, by = userName() }: DecisionOptions): Decision {
  return { author: by, ...(reason !== undefined && { reason }) }
}

/** Who runs this; a user without an entry in the system's list has a number only. */
function userName(): string {
  try {
    return userInfo().username
  } catch {
    // ENOENT: a container may run as any number.
    return `uid ${process.getuid?.() ?? 'unknown'}`
  }
}
