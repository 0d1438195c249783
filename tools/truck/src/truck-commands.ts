/** The commands about the truck as a whole: events, stages, load, audit. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { CommonOptions, Context } from './context.ts'
import { followFeed } from './event-feed.ts'
import { ExitStatus } from './exit.ts'
import type { AuditJson } from './gateway-api.ts'
import { runLoad } from './load.ts'
import { renderProgress, renderReport } from './render-load.ts'
import { renderMenu } from './render-menu.ts'
import { isBalanced, renderAudit, renderEvent, renderStages } from './render-truck.ts'
import { cliSettings } from './settings.ts'

const BOARD_EVERY_MS = 1_000
const JOURNAL_FILE = 'router.sqlite'

/** Lists what can be ordered. */
export async function menuCommand(context: Context, options: CommonOptions): Promise<ExitStatus> {
  const menu = await context.api(options).menu()
  if (options.json) context.json(menu)
  else context.lines(renderMenu(menu, context.screen.paint))
  return ExitStatus.OK
}

export interface EventsOptions extends CommonOptions {
  readonly after?: number
  readonly order?: string
  readonly decisions?: boolean
}

/** Shows events as they come, until interrupted. */
export async function eventsCommand(context: Context, options: EventsOptions): Promise<ExitStatus> {
  context.stopOnSignal()
  await followFeed({
    api: context.api(options),
    after: options.after,
    order: options.order,
    signal: context.signal,
    onEvent: (event) => {
      // What a person, a station or the chef decided has an author; what the truck does by itself has none.
      if (options.decisions && (event.author ?? '') === '') return
      if (options.json) context.json(event, false)
      else context.screen.line(renderEvent(event))
    },
    onReset: () =>
      context.note('events are missing here: the journal no longer keeps them, or it is another one'),
    onLost: () => context.note('the connection was lost, connecting again'),
  })
  return ExitStatus.OK
}

/** Shows the board of stages, with `--watch` again and again until interrupted. */
export async function stagesCommand(
  context: Context,
  options: CommonOptions & { watch?: boolean },
): Promise<ExitStatus> {
  const { screen } = context
  const api = context.api(options)
  if (options.watch) context.stopOnSignal()
  for (;;) {
    const board = await api.stages()
    if (options.json) context.json(board, !options.watch)
    else if (options.watch && screen.live) screen.draw(renderStages(board, screen.paint))
    else context.lines(renderStages(board, screen.paint))
    if (!options.watch || context.signal.aborted) return ExitStatus.OK
    await wait(BOARD_EVERY_MS, undefined, { signal: context.signal }).catch(() => {
      // Interrupted: the loop shows the board a last time and ends.
    })
  }
}

export interface LoadCommandOptions extends CommonOptions {
  readonly orders: number
  readonly inFlight: number
  readonly rate?: number
  readonly items?: string
  readonly patience: number
}

/** Sends many orders and says how they fared; fails unless all were served. */
export async function loadCommand(context: Context, options: LoadCommandOptions): Promise<ExitStatus> {
  const { screen } = context
  context.stopOnSignal()
  const api = context.api(options)
  const report = await runLoad({
    api,
    orders: options.orders,
    inFlight: options.inFlight,
    ratePerSecond: options.rate ?? null,
    items: options.items?.split(',') ?? (await api.items()),
    patienceMs: options.patience * 1_000,
    signal: context.signal,
    onProgress: (count) => {
      if (!options.json) screen.draw(renderProgress(count, screen.paint))
    },
  })
  if (options.json) context.json(report)
  else context.lines(renderReport(report, screen.paint))
  return report.served === report.orders ? ExitStatus.OK : ExitStatus.FAILED
}

export interface AuditOptions extends CommonOptions {
  readonly journal?: string
}

/** Balances the books; fails if they do not. Says whose books they are. */
export async function auditCommand(context: Context, options: AuditOptions): Promise<ExitStatus> {
  const { source, audit } = await readAudit(context, options)
  const balanced = isBalanced(audit)
  if (options.json) context.json({ ...audit, balanced })
  else context.lines([source, ...renderAudit(audit, context.screen.paint)])
  return balanced ? ExitStatus.OK : ExitStatus.FAILED
}

interface SourcedAudit {
  /** The journal or truck that was asked, in words. */
  readonly source: string
  readonly audit: AuditJson
}

/** From the file named, else from the truck named, else from the local file, else from the local truck. */
async function readAudit(context: Context, options: AuditOptions): Promise<SourcedAudit> {
  if (options.journal !== undefined) return auditJournal(options.journal)
  const { url, data } = context.settings()
  const file = join(data, JOURNAL_FILE)
  const isTruckNamed = options.url !== undefined || url !== cliSettings.url.default
  if (!isTruckNamed && existsSync(file)) return auditJournal(file)
  return { source: `the truck at ${options.url ?? url}`, audit: await context.api(options).audit() }
}

async function auditJournal(file: string): Promise<SourcedAudit> {
  if (!existsSync(file)) throw new TruckError(ErrorCode.NOT_FOUND, `there is no journal ${file}`)
  // Loaded here: every other command goes without a database.
  const { auditFile } = await import('@foodtruck/journal')
  return { source: `the journal ${file}`, audit: await auditFile(file) }
}
