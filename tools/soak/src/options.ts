/** What the soak can be told on its command line. */
import { Command, InvalidArgumentError, Option } from 'commander'

export interface SoakOptions {
  readonly minutes: number
  readonly ratePerSecond: number
  readonly json: boolean
  /** Where the picture goes; none without. */
  readonly out: string | undefined
}

function number(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+(\.\d+)?$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a number from ${min} to ${max} is wanted`)
  }
}

/** Reads the arguments; ends the process after --help or a mistake, as commander does. */
export function readOptions(args: readonly string[]): SoakOptions {
  const program = new Command('npm run soak --')
    .description('Keeps a truck of real processes under load, and tells what grows with time.')
    .addOption(new Option('--minutes <n>', 'how long').default(30).argParser(number(0.2, 10_000)))
    .addOption(new Option('--rate <n>', 'orders a second').default(200).argParser(number(1, 10_000)))
    .option('--json', 'one JSON document on standard output', false)
    .option('--out <folder>', 'writes the picture soak.svg there')
    .parse([...args], { from: 'user' })
  const { minutes, rate, json, out } = program.opts()
  return { minutes, ratePerSecond: rate, json, out }
}
