/** The commands about the stock: stock, stock buy, stock ledger, off, on. */
import { randomHex } from '@foodtruck/runtime'
import type { Command } from 'commander'
import type { Context } from './context.ts'
import { type DecisionOptions, decisionOf } from './decision-commands.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { renderLedger, renderStock } from './render-stock.ts'

const LEDGER_MAX = 500
const LEDGER_DEFAULT = 20
const KEY_BYTES = 12

/** What the program's own file lends to its parts. */
export interface Words {
  /** A command that asks a gateway. */
  readonly asking: (program: Command, name: string) => Command
  /** A command by which somebody decides. */
  readonly deciding: (program: Command, name: string) => Command
  readonly number: (min: number, max: number) => (text: string) => number
  readonly examples: (lines: readonly string[]) => string
}

/** Adds the commands to the program; `done` is told how the one that ran ended. */
export function addStock(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { asking, deciding, number, examples }: Words,
): void {
  const stock = asking(program, 'stock')
    .description('shows what there is of every ingredient, and what is off the menu')
    .addHelpText(
      'after',
      examples(['truck stock', 'truck stock buy sausage 200', 'truck stock ledger --ingredient sausage']),
    )
    .action(async (options: DecisionOptions) => done(await stockCommand(context, options)))
  deciding(stock, 'buy')
    .description('books what was bought, in the unit of the ingredient')
    .argument('<ingredient>', 'sausage')
    .argument('<amount>', '200')
    .option('--reason <text>', 'why')
    .option('--key <key>', 'a key of your own: a repeat with the same key books nothing more')
    .addHelpText('after', examples(['truck stock buy sausage 200 --reason "weekend"']))
    .action(async (ingredient: string, amount: string, _own: object, command: Command) =>
      done(await buyCommand(context, ingredient, amount, command.optsWithGlobals())),
    )
  asking(stock, 'ledger')
    .description('lists every movement, the newest first')
    .option('--limit <n>', `how many (1..${LEDGER_MAX})`, number(1, LEDGER_MAX), LEDGER_DEFAULT)
    .option('--ingredient <name>', 'only those of one ingredient')
    .addHelpText('after', examples(['truck stock ledger', 'truck stock ledger --limit 500 --json']))
    .action(async (_own: object, command: Command) =>
      done(await ledgerCommand(context, command.optsWithGlobals())),
    )
  for (const off of [true, false]) {
    deciding(program, off ? 'off' : 'on')
      .description(off ? 'takes an item off the menu' : 'brings an item back to the menu')
      .argument('<item>', 'hotdog')
      .option('--reason <text>', 'why')
      .addHelpText(
        'after',
        examples([off ? 'truck off hotdog --reason "out of sausages"' : 'truck on hotdog']),
      )
      .action(async (item: string, options: DecisionOptions) =>
        done(await markCommand(context, item, off, options)),
      )
  }
}

async function stockCommand(context: Context, options: DecisionOptions): Promise<ExitStatus> {
  const stock = await context.api(options).stock()
  if (options.json) context.json(stock)
  else context.lines(renderStock(stock, context.screen.paint))
  return ExitStatus.OK
}

async function buyCommand(
  context: Context,
  ingredient: string,
  amount: string,
  options: DecisionOptions & { key?: string },
): Promise<ExitStatus> {
  // What is no number is wrong here; which numbers may be bought is the pantry's to say.
  if (!/^-?\d{1,12}$/.test(amount)) throw new UsageError(`the amount must be a whole number, not '${amount}'`)
  const key = options.key ?? `cli-${randomHex(KEY_BYTES)}`
  const items = [{ ingredient, amount: Number(amount) }]
  const bought = await context.api(options).buy({ items, ...decisionOf(options) }, key)
  if (options.json) context.json(bought)
  else if (bought.repeated) context.screen.line('booked before: nothing has changed')
  else context.screen.line(`${amount} of ${ingredient} booked`)
  return ExitStatus.OK
}

async function ledgerCommand(
  context: Context,
  options: DecisionOptions & { limit: number; ingredient?: string },
): Promise<ExitStatus> {
  const ledger = await context.api(options).ledger(options)
  if (options.json) context.json(ledger)
  else context.lines(renderLedger(ledger, context.screen.paint))
  return ExitStatus.OK
}

async function markCommand(
  context: Context,
  item: string,
  off: boolean,
  options: DecisionOptions,
): Promise<ExitStatus> {
  const marked = await context.api(options).mark(item, off, decisionOf(options))
  if (options.json) context.json(marked)
  else {
    const state = off ? 'off the menu' : 'on the menu'
    context.screen.line(
      `${item} ${marked.repeated ? 'was' : 'is'} ${state}${marked.repeated ? ' already' : ''}`,
    )
  }
  return ExitStatus.OK
}
