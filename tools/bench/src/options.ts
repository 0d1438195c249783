/** What the benchmark can be told on its command line. */
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander'
import type { WindowRequest } from './comparison/round.ts'
import { CONTESTANTS } from './contestants/all.ts'
import { SCENARIOS, type ScenarioName } from './scenarios/names.ts'

export interface BenchOptions {
  readonly mode: 'comparison' | 'check' | 'profile' | 'scenario'
  /** Names of contestants; empty for all. */
  readonly only: readonly string[]
  readonly windows: readonly WindowRequest[]
  readonly rounds: number
  readonly seconds: number
  readonly warmUpSeconds: number
  readonly ceilings: boolean
  /** Only to see that all works. */
  readonly quick: boolean
  readonly scenario: ScenarioName | null
  /** Where the JSON goes; '-' for standard output instead of the text. */
  readonly json: string | null
  readonly svg: string | null
}

/** Thrown for an argument that is unknown or out of its range. */
export class UsageError extends Error {}

/** Thrown where the text that was asked for has been written: there is nothing to run. */
export class HelpShown extends Error {}

const IN_FLIGHT_MAX = 100_000
const RATE_MAX = 1_000_000
const ROUNDS_MAX = 100
const SECONDS_MAX = 600
const QUICK = { rounds: 1, seconds: 1, warmUpSeconds: 0.5 }
const WARM_UP_SECONDS = 2

const EXAMPLES = `
examples
  npm run bench
  npm run bench -- --only truck,talk --in-flight 1000 --rounds 5
  npm run bench -- --quick
  npm run bench -- --json bench.json --svg bench.svg
  npm run bench -- --check
  npm run bench -- --profile --seconds 10
  npm run bench -- --scenario scale
`

interface Raw {
  readonly only: string[]
  readonly inFlight: number[]
  readonly openLoop: WindowRequest[]
  readonly rounds: number
  readonly seconds: number
  readonly quick?: true
  readonly ceilings: boolean
  readonly check?: true
  readonly profile?: true
  readonly scenario?: ScenarioName
  readonly json?: string
  readonly svg?: string
}

/** Reads the arguments. Throws a UsageError, or HelpShown once `write` was given the help. */
export function readOptions(args: readonly string[], write: (text: string) => void): BenchOptions {
  const program = createProgram(write)
  try {
    program.parse(args, { from: 'user' })
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    if (error.exitCode === 0) throw new HelpShown()
    throw new UsageError(error.message.replace(/^error: /, ''), { cause: error })
  }
  const raw = program.opts<Raw>()
  const windows: WindowRequest[] = [
    ...raw.inFlight.map((inFlight) => ({ kind: 'closed' as const, inFlight })),
    ...raw.openLoop,
  ]
  if (raw.inFlight.length === 0 && raw.openLoop.some(({ kind }) => kind === 'share')) {
    throw new UsageError('a share of the best rate needs a closed loop before it: give --in-flight')
  }
  if (windows.length === 0)
    throw new UsageError('there is nothing to measure: give --in-flight or --open-loop')
  return {
    mode: modeOf(raw),
    only: raw.only,
    windows,
    rounds: raw.rounds,
    seconds: raw.seconds,
    warmUpSeconds: WARM_UP_SECONDS,
    ceilings: raw.ceilings,
    quick: raw.quick ?? false,
    scenario: raw.scenario ?? null,
    json: raw.json ?? null,
    svg: raw.svg ?? null,
    ...(raw.quick && QUICK),
  }
}

function modeOf({ check, profile, scenario }: Raw): BenchOptions['mode'] {
  const modes = [check && 'check', profile && 'profile', scenario && 'scenario'].filter(Boolean)
  if (modes.length > 1) throw new UsageError('give one of --check, --profile and --scenario')
  return (modes[0] as BenchOptions['mode'] | undefined) ?? 'comparison'
}

function createProgram(write: (text: string) => void): Command {
  return new Command('npm run bench --')
    .description(
      'Carries orders of 200 bytes through four stages that take no time, with this system and with its\n' +
        'peers, in turns: order → ingredients → cook → prepare, one process each.',
    )
    .option('--only <names>', `of ${CONTESTANTS.map(({ name }) => name).join(', ')}`, parseNames, [])
    .option(
      '--in-flight <numbers>',
      'closed loops, "" for none',
      listOf(parseInFlight),
      [1, 100, 1_000, 5_000],
    )
    .option('--open-loop <rates>', 'orders a second or % of its best, "" for none', listOf(parseRate), [
      { kind: 'open', perSecond: 200 },
      { kind: 'open', perSecond: 2_000 },
      { kind: 'share', share: 0.8 },
    ])
    .option('--rounds <n>', 'rounds of each contestant, in turns', wholeNumber(1, ROUNDS_MAX), 3)
    .option('--seconds <n>', 'length of a measured window', wholeNumber(1, SECONDS_MAX), 8)
    .option('--quick', 'one round of one second a window: to see that all works')
    .option('--no-ceilings', 'leaves out what the sockets and the journal could do alone')
    .option('--check', 'checks ratios within one run against bounds; exit code 1 if one is below')
    .option('--profile', 'flame graphs and cost by part, into data/profiles')
    .addOption(new Option('--scenario <name>', 'another question').choices(Object.keys(SCENARIOS)))
    .option('--json <file>', 'the report as JSON; - for standard output')
    .option('--svg <file>', 'the comparison as a picture')
    .helpOption('--help', 'this text')
    .addHelpText('after', scenarioHelp() + EXAMPLES)
    .allowExcessArguments(false)
    .configureOutput({ writeOut: write, writeErr: () => {} })
    .exitOverride()
}

function scenarioHelp(): string {
  const lines = Object.entries(SCENARIOS).map(([name, about]) => `  ${name.padEnd(14)} ${about}`)
  return `\nscenarios\n${lines.join('\n')}\n`
}

function listOf<Value>(parse: (text: string) => Value): (text: string) => Value[] {
  return (text) =>
    text
      .split(',')
      .map((part) => part.trim())
      .filter((part) => part !== '')
      .map(parse)
}

function parseNames(text: string): string[] {
  return listOf((name) => {
    if (CONTESTANTS.some((contestant) => contestant.name === name)) return name
    throw new InvalidArgumentError(`nobody is called '${name}'`)
  })(text)
}

function parseInFlight(text: string): number {
  return wholeNumber(1, IN_FLIGHT_MAX)(text)
}

function parseRate(text: string): WindowRequest {
  if (!text.endsWith('%')) return { kind: 'open', perSecond: wholeNumber(1, RATE_MAX)(text) }
  return { kind: 'share', share: wholeNumber(1, 200)(text.slice(0, -1)) / 100 }
}

function wholeNumber(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d{1,15}$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a whole number from ${min} to ${max} is wanted, not '${text}'`)
  }
}
