/**
 * The words of the command line: commands, options, examples. Invariant: it only
 * parses; what a command does lies in its own module and is given a Context.
 */
import { Command, InvalidArgumentError } from 'commander'
import { parseReplicas, wholeNumber } from './arguments.ts'
import type { CommonOptions, Context } from './context.ts'
import { type ExitStatus, UsageError } from './exit.ts'
import {
  type OrderOptions,
  orderCommand,
  orderStatusCommand,
  ordersCommand,
  watchCommand,
} from './order-commands.ts'
import { STAGE_NAMES } from './stage-names.ts'
import {
  type AuditOptions,
  auditCommand,
  type EventsOptions,
  eventsCommand,
  type LoadCommandOptions,
  loadCommand,
  stagesCommand,
} from './truck-commands.ts'

const ORDERS_SHOWN_MAX = 100
const LOAD_ORDERS_MAX = 10_000_000
const IN_FLIGHT_MAX = 100_000
const RATE_MAX = 100_000
const PATIENCE_SECONDS_MAX = 86_400

/** The program; `done` is told how the command that ran ended. */
export function createProgram(context: Context, done: (status: ExitStatus) => void): Command {
  const program = new Command('truck')
    .description('Orders food from a truck, watches it work, and runs one.')
    .helpCommand(false)
    .exitOverride()
    .configureOutput({ outputError: (text, write) => write(oneLine(text)) })
    .addHelpText('after', examples(['truck start', 'truck order hotdog ice-cream:2 --watch', 'truck audit']))
  addStart(program, done)
  addOrders(program, context, done)
  addTruck(program, context, done)
  return program
}

type Done = (status: ExitStatus) => void

function addStart(program: Command, done: Done): void {
  program
    .command('start')
    .description('runs a whole truck in this process, on TRUCK_DATA and TRUCK_HTTP_PORT')
    .option('--customers', 'lets customers come who keep ordering')
    .option('--replicas <stage=n,…>', 'how many of each stage, cook=3', (text, known?: Map<string, number>) =>
      checked(() => parseReplicas(text, STAGE_NAMES, known)),
    )
    .addHelpText(
      'after',
      examples([
        'truck start',
        'truck start --replicas cook=3',
        'TRUCK_HTTP_PORT=8081 TRUCK_DATA=./data2 truck start',
      ]),
    )
    .action(async (options: { customers?: boolean; replicas?: Map<string, number> }) => {
      // Loaded here: a command that only asks goes without the whole truck.
      const { startCommand } = await import('./start-command.ts')
      done(
        await startCommand({
          customers: options.customers ?? false,
          replicas: options.replicas ?? new Map(),
        }),
      )
    })
}

function addOrders(program: Command, context: Context, done: Done): void {
  asking(program, 'order')
    .description('orders; ITEM is a name of the menu, with :N for N portions')
    .argument('<item...>', 'hotdog, ice-cream:2')
    .option('--name <name>', 'who it is called out for')
    .option('--watch', 'stays until the order is served; fails if it is not')
    .option('--key <key>', 'idempotency key: a repeat with the same key is the same order')
    .addHelpText(
      'after',
      examples(['truck order hotdog', 'truck order hotdog:2 ice-cream --name Ada --watch']),
    )
    .action(async (items: string[], options: OrderOptions) =>
      done(await orderCommand(context, items, options)),
    )
  asking(program, 'watch')
    .description('follows an order until it has ended; fails if it is not served')
    .argument('<id>', '1042-9f3ac2d17b60')
    .addHelpText('after', examples(['truck watch 1042-9f3ac2d17b60']))
    .action(async (id: string, options: CommonOptions) => done(await watchCommand(context, id, options)))
  asking(program, 'order-status')
    .description('shows an order once')
    .argument('<id>', '1042-9f3ac2d17b60')
    .addHelpText('after', examples(['truck order-status 1042-9f3ac2d17b60 --json']))
    .action(async (id: string, options: CommonOptions) =>
      done(await orderStatusCommand(context, id, options)),
    )
  asking(program, 'orders')
    .description('lists the newest orders')
    .option('--limit <n>', `how many (1..${ORDERS_SHOWN_MAX})`, number(1, ORDERS_SHOWN_MAX), 20)
    .addHelpText('after', examples(['truck orders', 'truck orders --limit 5 --json']))
    .action(async (options: CommonOptions & { limit: number }) => done(await ordersCommand(context, options)))
}

function addTruck(program: Command, context: Context, done: Done): void {
  asking(program, 'events')
    .description('shows events as they come, without a gap, until interrupted')
    .option('--after <n>', 'begins after this sequence number', number(0, Number.MAX_SAFE_INTEGER))
    .option('--order <id>', 'only those of one order')
    .addHelpText('after', examples(['truck events', 'truck events --after 0 --json']))
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
    .option('--json', 'JSON on standard output')
}

function number(min: number, max: number): (text: string) => number {
  const parse = wholeNumber(min, max)
  return (text) => checked(() => parse(text))
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
