/**
 * `npm run overload`: ten times what the stages can do; `npm run overload --
 * poison`: orders that break their stage beside others. Standard output carries
 * the report alone; exit code 1 if a promise is not kept.
 */
import { Command, InvalidArgumentError } from 'commander'
import { measureOverload } from './overload.ts'
import { measurePoison } from './poison.ts'
import { renderOverload, renderPoison, renderSubscribers } from './report.ts'
import { measureSubscribers } from './subscribers.ts'

const OTHERS_P99_PERCENT_MAX = 5
const ITEMS = { burnt: ['burnt'], grenade: ['grenade'], both: ['burnt', 'grenade'] } as const

function number(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text !== '' && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a number from ${min} to ${max} is wanted`)
  }
}

const onProgress = (words: string): void => void process.stderr.write(`${words}\n`)

function show(report: object, text: string, json: boolean | undefined, isKept: boolean): void {
  process.stdout.write(`${json ? JSON.stringify(report, null, 2) : text}\n`)
  if (!isKept) process.exitCode = 1
}

const program = new Command('npm run overload --')
  .description('Sends a truck of real processes more orders than its stages can do.')
  .option('--minutes <n>', 'how long', number(0.05, 600), 2)
  .option('--times <n>', 'how many times what the stages can do', number(1, 100), 10)
  .option('--open <n>', 'orders that may be open at once', number(1, 100_000), 200)
  .option('--json', 'the report as JSON')
  .action(async ({ minutes, times, open, json }) => {
    const report = await measureOverload({ seconds: minutes * 60, times, openOrdersMax: open }, onProgress)
    const { isKept, lost, withRetryAfterPercent } = report
    show(report, renderOverload(report), json, isKept && lost === 0 && withRetryAfterPercent === 100)
  })
program
  .command('poison')
  .description('Alternates phases with and without orders that break their stage, and compares the others.')
  .option('--rounds <n>', 'pairs of phases', number(1, 1_000), 6)
  .option('--seconds <n>', 'of one phase', number(1, 600), 10)
  .option('--rate <n>', 'other orders a second', number(1, 1_000), 60)
  .option('--grills <n>', 'processes of the stage', number(1, 16), 3)
  .option('--kind <kind>', 'burnt (fails), grenade (ends its process) or both', 'both')
  .option('--json', 'the report as JSON')
  .action(async ({ rounds, seconds, rate, grills, kind, json }) => {
    const items = ITEMS[kind as keyof typeof ITEMS]
    if (items === undefined)
      throw new InvalidArgumentError(`--kind is one of ${Object.keys(ITEMS).join(', ')}`)
    const asked = { rounds, phaseSeconds: seconds, ratePerSecond: rate, grills, items }
    const report = await measurePoison(asked, onProgress)
    const isKept = report.p99MorePercent <= OTHERS_P99_PERCENT_MAX && report.innocent + report.lost === 0
    show(report, renderPoison(report), json, isKept)
  })
program
  .command('subscribers')
  .description('Serves orders while subscribers read slowly or not at all, then lets them go on.')
  .option('--orders <n>', 'of five events each', number(500, 10_000_000), 40_000)
  .option('--json', 'the report as JSON')
  .action(async ({ orders, json }) => {
    const report = await measureSubscribers({ orders }, onProgress)
    const { stopped, slow, readers } = report.wrong
    show(report, renderSubscribers(report), json, stopped + slow + readers === 0)
  })
await program.parseAsync()
