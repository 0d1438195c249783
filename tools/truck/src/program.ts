/**
 * The words of the command line: commands, options, examples. Invariant: it only
 * parses; what a command does lies in its own module and is given a Context.
 */
import { Command, InvalidArgumentError } from 'commander'
import { parseReplicas, parseStages, parseTime, wholeNumber } from './arguments.ts'
import { addBoard } from './board-command.ts'
import { addCompletion } from './completion-command.ts'
import type { CommonOptions, Context } from './context.ts'
import {
  cancelCommand,
  type DeadLettersOptions,
  type DecisionOptions,
  deadLettersCommand,
  type RetryOptions,
  retryCommand,
  rushCommand,
} from './decision-commands.ts'
import { type ExitStatus, UsageError } from './exit.ts'
import { addIssues } from './issue-commands.ts'
import { addKeys } from './keys-commands.ts'
import {
  type OrderOptions,
  orderCommand,
  orderStatusCommand,
  ordersCommand,
  watchCommand,
} from './order-commands.ts'
import { addReport } from './report-commands.ts'
import { STAGE_NAMES } from './stage-names.ts'
import { addStation } from './station-commands.ts'
import { addStock } from './stock-commands.ts'
import { addTokens } from './token-commands.ts'
import {
  type AuditOptions,
  auditCommand,
  type EventsOptions,
  eventsCommand,
  type LoadCommandOptions,
  loadCommand,
  menuCommand,
  stagesCommand,
} from './truck-commands.ts'
import { addWhatIf } from './what-if-commands.ts'

const ORDERS_SHOWN_MAX = 100
const DEAD_LETTERS_MAX = 1_000
const TICKET_MAX = 1_000
const LOAD_ORDERS_MAX = 10_000_000
const IN_FLIGHT_MAX = 100_000
const RATE_MAX = 100_000
const PATIENCE_SECONDS_MAX = 86_400

const EXIT_CODES = `
Exit codes:
  0  done as asked
  1  the truck says no, cannot be reached, or the answer is bad news: not served, not balanced
  2  the command line is wrong
`

/** The program; `done` is told how the command that ran ended. */
export function createProgram(context: Context, done: (status: ExitStatus) => void): Command {
  const program = new Command('truck')
    .description('Orders food from a truck, watches it work, and runs one.')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .addHelpText('after', examples(['truck start', 'truck order hotdog ice-cream:2 --watch', 'truck audit']))
    .addHelpText('after', EXIT_CODES)
  addStart(program, done)
  addOrders(program, context, done)
  addDecisions(program, context, done)
  addTruck(program, context, done)
  addPatterns(program, done)
  addStock(program, context, done, { asking, deciding, number, examples })
  addIssues(program, context, done, { asking, deciding, number, examples })
  addStation(program, context, done, { deciding, examples })
  addWhatIf(program, context, done, { asking, checked, examples })
  addReport(program, context, done, { asking, examples })
  addTokens(program, context, done, { number, examples })
  addKeys(program, context, done, { examples })
  addBoard(program, context, done, { asking, examples })
  addCompletion(program, (lines) => context.lines(lines), done, examples)
  return program
}

type Done = (status: ExitStatus) => void

interface StartWords {
  readonly customers?: boolean
  readonly replicas?: Map<string, number>
  readonly manual?: Set<string>
}

function addStart(program: Command, done: Done): void {
  program
    .command('start')
    .description('runs a whole truck in this process, on TRUCK_DATA and TRUCK_HTTP_PORT')
    .option('--customers', 'lets customers come who keep ordering')
    .option('--replicas <stage=n,…>', 'how many of each stage, cook=3', (text, known?: Map<string, number>) =>
      checked(() => parseReplicas(text, STAGE_NAMES, known)),
    )
    .option('--manual <stages>', 'stages that people work at by hand, cook,prepare', (text) =>
      checked(() => parseStages(text, STAGE_NAMES)),
    )
    .addHelpText(
      'after',
      examples([
        'truck start',
        'truck start --replicas cook=3',
        'truck start --manual cook,prepare',
        'TRUCK_HTTP_PORT=8081 TRUCK_DATA=./data2 truck start',
      ]),
    )
    .action(async (options: StartWords) => {
      // Loaded here: a command that only asks goes without the whole truck.
      const { startCommand } = await import('./start-command.ts')
      done(
        await startCommand({
          customers: options.customers ?? false,
          replicas: options.replicas ?? new Map(),
          manual: options.manual ?? new Set(),
        }),
      )
    })
}

function addPatterns(program: Command, done: Done): void {
  program
    .enablePositionalOptions()
    .command('patterns')
    .description("runs the talk's messaging patterns, one by one or side by side")
    .argument('[words...]', 'list, run NAME, compare; see truck patterns --help')
    .helpOption(false)
    .passThroughOptions()
    .allowUnknownOption()
    .addHelpText('after', examples(['truck patterns', 'truck patterns run pair', 'truck patterns compare']))
    .action(async (words: string[]) => {
      const { patternsCommand } = await import('./patterns-command.ts')
      done(await patternsCommand(words))
    })
}

function addOrders(program: Command, context: Context, done: Done): void {
  asking(program, 'order')
    .description('orders; ITEM is a name of the menu, with +MODIFIER for each wish and :N for N portions')
    .argument('<item...>', 'hotdog, ice-cream:2, hotdog+no-onions+extra-cheese:2')
    .option('--name <name>', 'who it is called out for')
    .option('--note <text>', 'what the kitchen should know')
    .option('--for <time>', 'when it is to be ready: 12:30, or a whole time with its zone', time)
    .option('--expires <time>', 'refused unless a portion was begun by then', time)
    .option('--watch', 'stays until the order is served; fails if it is not')
    .option('--key <key>', 'idempotency key: a repeat with the same key is the same order')
    .addHelpText(
      'after',
      examples([
        'truck order hotdog',
        'truck order hotdog:2 ice-cream --name Ada --watch',
        'truck order hotdog+no-onions+extra-cheese:2 --note "by the window"',
        'truck order hotdog:20 --for 12:30',
      ]),
    )
    .action(async (items: string[], options: OrderOptions) =>
      done(await orderCommand(context, items, options)),
    )
  asking(program, 'watch')
    .description('follows an order until it has ended; fails if it is not served')
    .argument('<id>', '1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d')
    .addHelpText('after', examples(['truck watch 1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d']))
    .action(async (id: string, options: CommonOptions) => done(await watchCommand(context, id, options)))
  asking(program, 'order-status')
    .description('shows an order once')
    .argument('<id>', '1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d')
    .addHelpText('after', examples(['truck order-status 1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d --json']))
    .action(async (id: string, options: CommonOptions) =>
      done(await orderStatusCommand(context, id, options)),
    )
  asking(program, 'orders')
    .description('lists the newest orders')
    .option('--limit <n>', `how many (1..${ORDERS_SHOWN_MAX})`, number(1, ORDERS_SHOWN_MAX), 20)
    .addHelpText('after', examples(['truck orders', 'truck orders --limit 5 --json']))
    .action(async (options: CommonOptions & { limit: number }) => done(await ordersCommand(context, options)))
}

function addDecisions(program: Command, context: Context, done: Done): void {
  asking(program, 'dead-letters')
    .description('lists what waits for a decision: parked by an issue, or broken in its last attempt')
    .option('--stage <stage>', 'only those of one stage')
    .option('--limit <n>', `how many (1..${DEAD_LETTERS_MAX})`, number(1, DEAD_LETTERS_MAX), 100)
    .addHelpText('after', examples(['truck dead-letters', 'truck dead-letters --stage cook --json']))
    .action(async (options: DeadLettersOptions) => done(await deadLettersCommand(context, options)))
  deciding(program, 'retry')
    .description('gives an order that waits for a decision another round of attempts')
    .argument('[order]', '1042, or its whole id')
    .option('--ticket <n>', 'only this ticket; 0 is the order itself', number(0, TICKET_MAX))
    .option('--all', 'everything that waits, instead of one order')
    .option('--stage <stage>', 'with --all: only what waits at this stage')
    .option('--reason <text>', 'why; the customer reads it')
    .addHelpText(
      'after',
      examples([
        'truck retry 1042 --reason "the oven works again"',
        'truck retry 1042 --ticket 2',
        'truck retry --all --stage cook --reason "new gas bottle"',
      ]),
    )
    .action(async (order: string | undefined, options: RetryOptions) =>
      done(await retryCommand(context, order, options)),
    )
  deciding(program, 'rush')
    .description('puts an open order before all that are not rushed')
    .argument('<order>', '1042, or its whole id')
    .option('--undo', 'back to where its plan put it')
    .option('--reason <text>', 'why; the customer reads it')
    .addHelpText('after', examples(['truck rush 1042 --reason "a child waits"', 'truck rush 1042 --undo']))
    .action(async (order: string, options: DecisionOptions & { undo?: boolean }) =>
      done(await rushCommand(context, order, options)),
    )
  deciding(program, 'cancel')
    .description('cancels an order: any by its whole id, by its number one that waits for a decision')
    .argument('<order>', '1042-9f3ac2d17b60c4e1a0b7d2f95e683c1d, or 1042')
    .requiredOption('--reason <text>', 'why; the customer reads it')
    .addHelpText('after', examples(['truck cancel 1042 --reason "we are out of sausages"']))
    .action(async (order: string, options: DecisionOptions & { reason: string }) =>
      done(await cancelCommand(context, order, options)),
    )
}

function addTruck(program: Command, context: Context, done: Done): void {
  asking(program, 'menu')
    .description('lists items and their modifiers: prices, allergens, what can be had now')
    .addHelpText('after', examples(['truck menu', 'truck menu --json']))
    .action(async (options: CommonOptions) => done(await menuCommand(context, options)))
  asking(program, 'events')
    .description('shows events as they come, without a gap, until interrupted')
    .option('--after <n>', 'begins after this sequence number', number(0, Number.MAX_SAFE_INTEGER))
    .option('--order <id>', 'only those of one order')
    .option('--decisions', 'only what somebody decided: by whom, and why')
    .addHelpText(
      'after',
      examples(['truck events', 'truck events --after 0 --json', 'truck events --after 0 --decisions']),
    )
    .action(async (options: EventsOptions) => done(await eventsCommand(context, options)))
  asking(program, 'stages')
    .description('shows the stages: replicas, credits, waiting and working tasks')
    .option('--watch', 'again each second, until interrupted')
    .addHelpText('after', examples(['truck stages', 'truck stages --watch']))
    .action(async (options: CommonOptions & { watch?: boolean }) =>
      done(await stagesCommand(context, options)),
    )
  asking(program, 'load')
    .description('sends many orders and says how fast they were served')
    .option('--orders <n>', `how many (1..${LOAD_ORDERS_MAX})`, number(1, LOAD_ORDERS_MAX), 10_000)
    .option('--in-flight <n>', `open at once (1..${IN_FLIGHT_MAX})`, number(1, IN_FLIGHT_MAX), 1_000)
    .option('--rate <n>', `orders a second at most (1..${RATE_MAX})`, number(1, RATE_MAX))
    .option('--items <names>', 'what is ordered, in turns (default: the whole menu)')
    .option(
      '--patience <seconds>',
      'gives up when nothing was served for so long',
      number(1, PATIENCE_SECONDS_MAX),
      120,
    )
    .addHelpText(
      'after',
      examples(['truck load --orders 10000 --in-flight 1000', 'truck load --rate 50 --json']),
    )
    .action(async (options: LoadCommandOptions) => done(await loadCommand(context, options)))
  asking(program, 'audit')
    .description('checks that accepted = served + cancelled + refused + open; fails if not')
    .option('--journal <file>', 'reads this journal (default: that of TRUCK_DATA, or the truck of --url)')
    .addHelpText('after', examples(['truck audit', 'truck audit --url http://127.0.0.1:8081 --json']))
    .action(async (options: AuditOptions) => done(await auditCommand(context, options)))
}

/** A command that asks a gateway. */
function asking(program: Command, name: string): Command {
  return program
    .command(name)
    .option('--url <url>', 'address of the gateway (default: TRUCK_URL, http://127.0.0.1:8080)')
    .option('--token-file <file>', 'file of the token to use (default: TRUCK_TOKEN, or none)')
    .option('--json', 'JSON on standard output')
}

/** A command by which somebody decides. */
function deciding(program: Command, name: string): Command {
  return asking(program, name).option(
    '--by <name>',
    'who decides, in a truck that is open (default: your user name); with a token it is the name of that',
  )
}

function number(min: number, max: number): (text: string) => number {
  const parse = wholeNumber(min, max)
  return (text) => checked(() => parse(text))
}

function time(text: string): string {
  return checked(() => parseTime(text, Date.now()))
}

/** Lets commander say which option is wrong. */
function checked<T>(parse: () => T): T {
  try {
    return parse()
  } catch (error) {
    throw error instanceof UsageError ? new InvalidArgumentError(error.message) : error
  }
}

function examples(lines: readonly string[]): string {
  return `\nExamples:\n${lines.map((line) => `  $ ${line}`).join('\n')}\n`
}

function oneLine(text: string): string {
  return `truck: ${text
    .trim()
    .replace(/^error: /, '')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/\.$/, '')}; see truck --help\n`
}
