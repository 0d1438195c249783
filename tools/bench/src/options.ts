/** What the benchmark can be told on its command line. */
import { parseArgs } from 'node:util'

export interface BenchOptions {
  readonly inFlight: number
  readonly orders: number
  readonly rounds: number
  readonly json: boolean
  /** Only the time of one order alone is measured. */
  readonly latency: boolean
  readonly profile: boolean
}

/** Thrown for an argument that is unknown or out of its range. */
export class UsageError extends Error {}

export const HELP = `npm run bench -- [options]

Measures the truck (client → router → order, ingredients, cook, prepare; one process
each, every step committed to disk) against the talk's own way (one JSON message a hop
through a plain ROUTER, nothing on disk), in turns.

  --orders N      orders a round (1..10000000, default 100000)
  --in-flight N   orders in flight (1..100000, default 2000)
  --rounds N      rounds of each contestant (1..100, default 3)
  --latency       only the time of one order alone
  --profile       writes CPU profiles of the router and the hub into data/profiles
  --json          one JSON document on standard output
  --help          this text

examples
  npm run bench
  npm run bench -- --orders 20000 --rounds 1
  npm run bench -- --json > bench.json
`

/** Reads the arguments; null if help is wanted. Throws a UsageError. */
export function readOptions(args: readonly string[]): BenchOptions | null {
  const values = parse(args)
  if (values.help) return null
  return {
    inFlight: within('--in-flight', values['in-flight'], 1, 100_000),
    orders: within('--orders', values.orders, 1, 10_000_000),
    rounds: within('--rounds', values.rounds, 1, 100),
    json: values.json,
    latency: values.latency,
    profile: values.profile,
  }
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'in-flight': { type: 'string', default: '2000' },
        orders: { type: 'string', default: '100000' },
        rounds: { type: 'string', default: '3' },
        json: { type: 'boolean', default: false },
        latency: { type: 'boolean', default: false },
        profile: { type: 'boolean', default: false },
        help: { type: 'boolean', short: 'h', default: false },
      },
    }).values
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error), { cause: error })
  }
}

function within(name: string, text: string, min: number, max: number): number {
  const value = Number(text)
  if (!/^\d+$/.test(text) || value < min || value > max) {
    throw new UsageError(`${name} must be a whole number from ${min} to ${max}, not '${text}'`)
  }
  return value
}
