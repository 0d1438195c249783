/** What the tool can be told on its command line. */
import { join } from 'node:path'
import { Command, InvalidArgumentError, Option } from 'commander'
import { SCENARIOS, type ScenarioName } from './scenarios.ts'
import { ROOT } from './service-process.ts'

export interface ChaosOptions {
  readonly kills: number
  readonly faults: number
  readonly ratePerSecond: number
  readonly replicas: number
  readonly everyMs: number
  readonly seed: number
  readonly calmMs: number
  readonly scenarios: readonly ScenarioName[]
  readonly json: boolean
  readonly keep: boolean
  /** Where the raw history goes. */
  readonly folder: string
}

const CALM_MS = 2_000
const SEED_MAX = 2 ** 31 - 1

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d{1,15}$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a whole number from ${min} to ${max} is wanted`)
  }
}

function scenarioNames(text: string): ScenarioName[] {
  if (text === 'all') return [...SCENARIOS]
  return text.split(',').map((name) => {
    const known = SCENARIOS.find((scenario) => scenario === name)
    if (known === undefined)
      throw new InvalidArgumentError(`all, or some of ${SCENARIOS.join(',')} are wanted`)
    return known
  })
}

/** Reads the arguments; ends the process after --help or a mistake, as commander does. */
export function readOptions(args: readonly string[]): ChaosOptions {
  const program = new Command('npm run chaos --')
    .description(
      'Breaks a truck of real processes under load, and holds what its clients saw against its journal.',
    )
    .addOption(
      new Option('--kills <n>', 'SIGKILLs of the scenario processes')
        .default(200)
        .argParser(wholeNumber(1, 1_000_000)),
    )
    .addOption(
      new Option('--faults <n>', 'faults of links, or restarts of the router')
        .default(20)
        .argParser(wholeNumber(1, 100_000)),
    )
    .addOption(new Option('--rate <n>', 'orders a second').default(200).argParser(wholeNumber(1, 10_000)))
    .addOption(new Option('--replicas <n>', 'of each stage').default(2).argParser(wholeNumber(1, 16)))
    .addOption(
      new Option('--every <ms>', 'mean time between faults')
        .default(1_500)
        .argParser(wholeNumber(10, 60_000)),
    )
    .addOption(new Option('--seed <n>', 'chooses the faults').argParser(wholeNumber(1, SEED_MAX)))
    .addOption(
      new Option('--scenario <names>', `all, or some of ${SCENARIOS.join(',')}`)
        .default(['processes'], 'processes')
        .argParser(scenarioNames),
    )
    .option('--folder <path>', 'where the raw history goes (default: a new folder in data/chaos)')
    .option('--json', 'one JSON document on standard output', false)
    .option('--keep', 'keeps the journal of a sound run too', false)
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(error.exitCode === 0 ? 0 : 2))
  const given = program.parse(args, { from: 'user' }).opts()
  const seed = given.seed ?? 1 + Math.floor(Math.random() * (SEED_MAX - 1))
  const stamp = new Date().toISOString().replace(/[:.]/g, '-')
  return {
    kills: given.kills,
    faults: given.faults,
    ratePerSecond: given.rate,
    replicas: given.replicas,
    everyMs: given.every,
    seed,
    calmMs: CALM_MS,
    scenarios: given.scenario,
    json: given.json,
    keep: given.keep,
    folder: given.folder ?? join(ROOT, 'data/chaos', `${stamp}-seed-${seed}`),
  }
}
