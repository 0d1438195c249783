/** `npm run simulate`: runs seeds, and tells the shortest story of one that breaks a promise. Exits 1 if one does. */
import { Command, InvalidArgumentError } from 'commander'
import { MUTANTS } from './mutants.ts'
import { PROMISES, type Promise_ } from './seen.ts'
import type { SeedViolation, Sums } from './task.ts'
import { runSeeds, storyOfSeed } from './workers.ts'

const SEEDS_MAX = 10_000_000
const WORKERS_MAX = 64
const BAR_WIDTH = 30
/** Lines of a story that are printed, the last ones: how it ended matters most. */
const STORY_LINES_MAX = 400

interface Options {
  readonly seeds: number
  readonly from: number
  readonly seed?: number
  readonly workers: number
  readonly mutant?: string
  readonly json: boolean
}

function program(): Command {
  return new Command('simulate')
    .description('Runs the router, stages and clients under seeded faults, and checks every promise.')
    .option('--seeds <n>', 'how many seeds', whole(1, SEEDS_MAX), 1_000)
    .option('--from <n>', 'the first seed', whole(1, SEEDS_MAX), 1)
    .option('--seed <n>', 'only this seed, and all that happens in it', whole(1, SEEDS_MAX))
    .option('--workers <n>', 'processes side by side', whole(1, WORKERS_MAX), 2)
    .option('--mutant <name>', 'with a deliberate break of the product: it should be found')
    .option('--json', 'one JSON document on standard output', false)
    .addHelpText(
      'after',
      `
mutants
${MUTANTS.map(({ name, breaks }) => `  ${name.padEnd(26)}${breaks}`).join('\n')}

examples
  npm run simulate
  npm run simulate -- --seeds 100000 --from 1
  npm run simulate -- --seed 4711
  npm run simulate -- --mutant no-fence

docs/simulation.md says what is simulated and how to read a story.
`,
    )
}

function whole(low: number, high: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (Number.isInteger(value) && value >= low && value <= high) return value
    throw new InvalidArgumentError(`must be a whole number from ${low} to ${high}`)
  }
}

async function main(): Promise<number> {
  const options = program().parse().opts<Options>()
  const { mutant } = options
  if (mutant !== undefined && !MUTANTS.some(({ name }) => name === mutant)) {
    process.stderr.write(`there is no mutant ${mutant}; see npm run simulate -- --help\n`)
    return 2
  }
  return options.seed === undefined ? many(options) : one(options.seed, options, false)
}

async function many(options: Options): Promise<number> {
  const { from, seeds: count, workers, mutant, json } = options
  const startedMs = performance.now()
  const seconds = (): number => (performance.now() - startedMs) / 1_000
  const isShown = process.stderr.isTTY && !json
  const { sums, violations } = await runSeeds({
    from,
    count,
    workers,
    stopsAtFirst: mutant !== undefined,
    ...(mutant !== undefined && { mutant }),
    ...(isShown && { onProgress: (done, bad) => process.stderr.write(bar(done, count, bad, seconds())) }),
  })
  if (isShown) process.stderr.write('\r\x1b[K')
  if (json) {
    const rate = Math.round((sums.seeds / seconds()) * 10) / 10
    process.stdout.write(
      `${JSON.stringify({ from, ...sums, seconds: seconds(), rate, mutant, violations })}\n`,
    )
  } else {
    process.stdout.write(summary(sums, violations, seconds()))
    const [first] = violations
    if (first) await one(first.seed, options, true)
  }
  return violations.length > 0 ? 1 : 0
}

function bar(sums: Sums, count: number, bad: number, seconds: number): string {
  const filled = Math.round((sums.seeds / count) * BAR_WIDTH)
  const rate = sums.seeds / seconds
  const left = Math.ceil((count - sums.seeds) / rate)
  const line = '█'.repeat(filled).padEnd(BAR_WIDTH, '░')
  return `\r\x1b[K${line} ${sums.seeds} of ${count} seeds, ${rate.toFixed(1)}/s, ${left} s left, ${bad} violations`
}

function summary(sums: Sums, violations: readonly SeedViolation[], seconds: number): string {
  const { seeds, orders, faults, events, redelivered, simulatedMs } = sums
  const lines = [
    `${seeds} seeds in ${seconds.toFixed(1)} s, ${(seeds / seconds).toFixed(1)} a second`,
    `${orders} orders, ${faults} faults, ${events} events, ${redelivered} redeliveries, ${(simulatedMs / 3_600_000).toFixed(1)} simulated hours`,
    violations.length === 0 ? 'every promise was kept' : `${violations.length} seeds broke a promise:`,
    ...violations.slice(0, 20).map(({ seed, promise, text }) => `  seed ${seed}: ${promise}: ${text}`),
  ]
  return `${lines.join('\n')}\n`
}

/** Tells the story of one seed. */
async function one(seed: number, { mutant, json }: Options, shrinks: boolean): Promise<number> {
  if (shrinks) process.stdout.write(`\nlooking for the shortest story of seed ${seed}\n`)
  const story = await storyOfSeed(seed, { shrinks, ...(mutant !== undefined && { mutant }) })
  const { lines, violation, hash, orders, faults } = story
  if (json) process.stdout.write(`${JSON.stringify({ seed, ...story })}\n`)
  else {
    const again = `npm run simulate -- --seed ${seed}${mutant ? ` --mutant ${mutant}` : ''}`
    const shown = shrinks ? lines.slice(-STORY_LINES_MAX) : lines
    process.stdout.write(`\n${shown.join('\n')}\n\n${orders} orders, ${faults} faults, history ${hash}\n`)
    if (violation) {
      const promise = PROMISES[violation.promise as Promise_]
      process.stdout.write(`BROKEN ${violation.promise}: ${promise}\n  ${violation.text}\n`)
    } else process.stdout.write('every promise was kept\n')
    process.stdout.write(`again: ${again}\n`)
  }
  return violation ? 1 : 0
}

process.exitCode = await main()
