/**
 * `npm run bench`: truck and talk in turns, in one run, on one machine. Standard
 * output carries the report alone; progress goes to standard error.
 */
import { mkdirSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { fileURLToPath } from 'node:url'
import { type Contestant, talk } from './contestant.ts'
import { type BenchOptions, HELP, readOptions, UsageError } from './options.ts'
import { type ContestantSummary, growthOf, type Report, renderReport, summarize } from './report.ts'
import { playRound, type Round } from './round.ts'
import { rounded } from './statistics.ts'
import { truck } from './truck-contestant.ts'

const ALONE_ORDERS_MAX = 1_000
const PROFILE_DIRECTORY = fileURLToPath(new URL('../../../data/profiles', import.meta.url))
const CONTESTANTS = [truck, talk]

async function bench(options: BenchOptions): Promise<Report> {
  const rounds = new Map<Contestant, Round[]>(CONTESTANTS.map((contestant) => [contestant, []]))
  for (let round = 1; round <= options.rounds && !options.latency; round += 1) {
    for (const [contestant, played] of rounds) {
      const label = `round ${round} of ${options.rounds}, ${contestant.name}`
      played.push(await play(contestant, options.orders, options.inFlight, label, options))
    }
  }
  const contestants: ContestantSummary[] = []
  for (const [contestant, played] of rounds) {
    if (played.length > 0) contestants.push(summarize(contestant.name, options.inFlight, played))
  }
  for (const contestant of CONTESTANTS) {
    const label = `one at a time, ${contestant.name}`
    const alone = await play(contestant, Math.min(options.orders, ALONE_ORDERS_MAX), 1, label, options)
    contestants.push(summarize(`${contestant.name} one at a time`, 1, [alone]))
  }
  return {
    node: process.versions.node,
    cpus: availableParallelism(),
    orders: options.orders,
    inFlight: options.inFlight,
    truckOverTalk: ratioOf(contestants),
    contestants,
    memory: growthOf('router', rounds.get(truck) ?? []),
  }
}

function play(
  contestant: Contestant,
  orders: number,
  inFlight: number,
  label: string,
  options: BenchOptions,
) {
  return playRound(contestant, {
    plan: { orders, inFlight },
    onProgress: (phase, served, of) => progress(`${label}: ${phase} ${Math.floor((served / of) * 100)} %`),
    ...(options.profile && { profileDirectory: PROFILE_DIRECTORY }),
  }).finally(() => progress(''))
}

function ratioOf(contestants: readonly ContestantSummary[]): number | null {
  const rateOf = (name: string) => contestants.find((one) => one.name === name)?.ordersPerSecond
  const [ours, theirs] = [rateOf(truck.name), rateOf(talk.name)]
  return ours && theirs ? rounded(ours / theirs, 2) : null
}

/** One line on a terminal, rewritten; nothing elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2))
  if (!options) return void process.stdout.write(HELP)
  if (options.profile) mkdirSync(PROFILE_DIRECTORY, { recursive: true })
  const report = await bench(options)
  process.stdout.write(`${options.json ? JSON.stringify(report, null, 2) : renderReport(report)}\n`)
}

main().catch((error: unknown) => {
  const reason = error instanceof UsageError ? `${error.message} (see --help)` : String(error)
  process.stderr.write(`bench: ${reason}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
