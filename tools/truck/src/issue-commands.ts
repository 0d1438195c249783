/** The commands about issues: issues, decide. */
import type { Command } from 'commander'
import type { Context } from './context.ts'
import { type DecisionOptions, decisionOf } from './decision-commands.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { renderIssues } from './render-issues.ts'
import type { Words } from './stock-commands.ts'

const LIST_MAX = 1_000
const TICKET_MAX = 1_000
const AMOUNT_MAX = 1_000_000_000
const ACTIONS = ['retry', 'refuse', 'buy', 'substitute', 'take-off'] as const

interface DecideOptions extends DecisionOptions {
  readonly ticket: number
  readonly ingredient?: string
  readonly amount?: number
  readonly with?: string
  readonly allergens?: readonly string[]
}

/** Names parted by commas; none for an empty list. */
function allergensOf(text: string): string[] {
  return text === 'none' ? [] : text.split(',').map((name) => name.trim())
}

/** Adds the commands to the program; `done` is told how the one that ran ended. */
export function addIssues(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { asking, deciding, number, examples }: Words,
): void {
  asking(program, 'issues')
    .description('lists what a stage cannot solve alone, and whether it waits for the chef or for a person')
    .option('--limit <n>', `how many (1..${LIST_MAX})`, number(1, LIST_MAX), 100)
    .addHelpText('after', examples(['truck issues', 'truck issues --json']))
    .action(async (options: DecisionOptions & { limit: number }) => {
      const page = await context.api(options).issues(options.limit)
      if (options.json) context.json(page)
      else context.lines(renderIssues(page, context.screen.paint))
      done(ExitStatus.OK)
    })
  deciding(program, 'decide')
    .description("decides on an issue in the chef's place")
    .argument('<order>', '1042')
    .argument('<action>', ACTIONS.join(', '))
    .requiredOption('--reason <text>', 'why; the customer reads it')
    .option('--ticket <n>', 'which ticket', number(0, TICKET_MAX), 1)
    .option('--ingredient <name>', 'buy, substitute: of what')
    .option('--amount <n>', 'buy: how much; substitute: so much for one', number(1, AMOUNT_MAX))
    .option('--with <name>', 'substitute: what takes its place')
    .option('--allergens <names>', 'substitute: what it brings, milk,soybeans, or none', allergensOf)
    .addHelpText(
      'after',
      examples([
        'truck decide 1042 buy --ingredient sausage --amount 50 --reason "from the shop next door"',
        'truck decide 1042 substitute --ticket 2 --ingredient sausage --with patty --allergens none --reason "as agreed"',
        'truck decide 1042 refuse --reason "we close now"',
      ]),
    )
    .action(async (order: string, action: string, options: DecideOptions) =>
      done(await decideCommand(context, order, action, options)),
    )
}

async function decideCommand(
  context: Context,
  order: string,
  action: string,
  options: DecideOptions,
): Promise<ExitStatus> {
  if (!/^\d{1,9}$/.test(order)) throw new UsageError(`an order is a number here, not '${order}'`)
  if (!ACTIONS.some((one) => one === action)) {
    throw new UsageError(`an action is one of ${ACTIONS.join(', ')}, not '${action}'`)
  }
  const { ticket, ingredient, amount, with: other, allergens } = options
  if (action === 'substitute' && allergens === undefined) {
    throw new UsageError('substitute needs --allergens: those that it brings, or none')
  }
  const decided = await context.api(options).decide(order, ticket, {
    action,
    ...decisionOf(options),
    ...(ingredient !== undefined && { ingredient }),
    ...(amount !== undefined && { amount }),
    ...(other !== undefined && { with: other }),
    ...(allergens !== undefined && { allergens }),
  })
  if (options.json) context.json(decided)
  else context.screen.line(`${action} for ticket ${ticket} of order ${order}: decided`)
  return ExitStatus.OK
}
