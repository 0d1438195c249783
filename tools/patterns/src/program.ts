/** The words of `npx truck patterns`. It only parses; what a command does lies in its own module. */
import { Command, InvalidArgumentError } from 'commander'
import { LESSONS } from './catalogue.ts'
import type { CompareOptions } from './compare/compare-command.ts'
import type { RunCommandOptions } from './run-command.ts'

const COOKS_MAX = 20
const CUSTOMERS_MAX = 9
const ORDERS_MAX = 500
const SAUSAGES_MAX = 1_000
const SCALE_MAX = 100_000
const STAGE_SECONDS_MAX = 3_600
const STAGE_COUNT = 4
const SCALE = 200
const COMPARE_SCALE = 800

export function createProgram(done: (status: number) => void): Command {
  const program = new Command('truck patterns')
    .description("Runs the talk's messaging patterns, one by one or side by side.")
    .helpCommand(false)
    .exitOverride()
    .action(async () => done(await list({})))
  program
    .command('list')
    .description('lists the patterns')
    .option('--json', 'JSON on standard output')
    .action(async (options: { json?: boolean }) => done(await list(options)))
  addRun(program, done)
  addCompare(program, done)
  addPictures(program, done)
  return program
}

function addPictures(program: Command, done: (status: number) => void): void {
  program
    .command('pictures')
    .description('draws the sockets and messages of every pattern')
    .requiredOption('--out <folder>', 'where the pictures go: docs/images/patterns')
    .action(async (options: { out: string }) => {
      const { picturesCommand } = await import('./pictures/pictures-command.ts')
      done(await picturesCommand(options))
    })
}

function addCompare(program: Command, done: (status: number) => void): void {
  program
    .command('compare')
    .description('sends the same orders through every system and shows what each does with them')
    .option(
      '--scale <n>',
      'how many times faster than the talk (100..2000)',
      whole(100, 2_000),
      COMPARE_SCALE,
    )
    .option('--only <names>', 'some of the systems', words)
    .option('--out <folder>', 'writes compare.json, compare.md and pictures there')
    .option('--page <file>', 'puts the tables into a page with places for them: docs/patterns.md')
    .option('--json', 'JSON on standard output')
    .action(async (options: CompareOptions) => {
      const { compareCommand } = await import('./compare/compare-command.ts')
      done(await compareCommand(options))
    })
}

function addRun(program: Command, done: (status: number) => void): void {
  program
    .command('run')
    .description('runs a pattern, each party a process of its own, and says what it showed')
    .argument('<name>', 'a name of the list')
    .option(
      '--stages <seconds>',
      "the talk's times of order, ingredients, cook, prepare: 20,20,180,20",
      stages,
    )
    .option(
      '--scale <n>',
      `how many times faster than the talk (1..${SCALE_MAX})`,
      whole(1, SCALE_MAX),
      SCALE,
    )
    .option('--cooks <n>', `how many cook (1..${COOKS_MAX})`, whole(1, COOKS_MAX))
    .option('--customers <n>', `how many come (1..${CUSTOMERS_MAX})`, whole(1, CUSTOMERS_MAX))
    .option('--orders <n>', `orders of each customer (1..${ORDERS_MAX})`, whole(1, ORDERS_MAX))
    .option('--items <names>', 'what is ordered, in turns: hotdog,ice-cream', words)
    .option('--sausages <n>', 'how many there are', whole(0, SAUSAGES_MAX))
    .option('--kill <party>', 'ends that party midway and starts it again: cook')
    .option('--python <roles>', 'roles that Python plays, where the pattern has them in Python', words)
    .option('--here', 'all parties in this process')
    .option('--json', 'a JSON document a line on standard output')
    .action(async (name: string, options: RunCommandOptions) => {
      const { runCommand } = await import('./run-command.ts')
      done(await runCommand(name, options))
    })
}

async function list({ json = false }: { json?: boolean }): Promise<number> {
  const lessons = await Promise.all([...LESSONS.values()].map((load) => load()))
  const width = Math.max(...lessons.map(({ name }) => name.length))
  const text = json
    ? JSON.stringify(
        lessons.map(({ name, title, roles }) => ({ name, title, roles: Object.keys(roles) })),
        null,
        2,
      )
    : lessons.map(({ name, title }) => `${name.padEnd(width)}  ${title}`).join('\n')
  process.stdout.write(`${text}\n`)
  return 0
}

function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (!/^\d{1,9}$/.test(text) || value < min || value > max) {
      throw new InvalidArgumentError(`a whole number from ${min} to ${max} is wanted`)
    }
    return value
  }
}

function stages(text: string): number[] {
  const seconds = text.split(',').map(Number)
  const isRight = seconds.every((one) => Number.isFinite(one) && one >= 0 && one <= STAGE_SECONDS_MAX)
  if (seconds.length === STAGE_COUNT && isRight) return seconds
  throw new InvalidArgumentError(`${STAGE_COUNT} times from 0 to ${STAGE_SECONDS_MAX} s are wanted`)
}

function words(text: string): string[] {
  return text.split(',').map((word) => word.trim())
}
