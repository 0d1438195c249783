/**
 * `npm run attack`: a truck of real processes under attack while good customers keep ordering. Standard output carries
 * the verdict alone; exit code 1 if a bar is broken.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clearProgress, ROOT, showProgress } from '@foodtruck/chaos'
import { Command, InvalidArgumentError } from 'commander'
import { ATTACKS, LONG, SHORT } from './attacks.ts'
import { isUnharmed, renderReport } from './report.ts'
import { attack } from './run.ts'

const SEED_MAX = 2 ** 31 - 1
/** From so many minutes on the amounts are those of a long run. */
const LONG_MINUTES = 2
const MUTANTS_LONG = 1_000_000
const MUTANTS_SHORT = 20_000

function number(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (text !== '' && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a number from ${min} to ${max} is wanted`)
  }
}

function attackNames(text: string): string[] {
  const names = text.split(',')
  for (const wanted of names)
    if (!ATTACKS.some(({ name }) => name === wanted))
      throw new InvalidArgumentError(`some of ${ATTACKS.map(({ name }) => name).join(',')} are wanted`)
  return names
}

const program = new Command('npm run attack --')
  .description('Attacks a truck of real processes, with keys and tokens, while good customers keep ordering.')
  .option('--minutes <n>', 'how long; one round of all attacks is played in any case', number(0, 600), 1)
  .option('--mutants <n>', 'against decoders and core in this process', number(0, 1e9))
  .option('--rate <n>', 'good orders a second', number(1, 1_000), 30)
  .option('--seed <n>', 'chooses what is sent', number(1, SEED_MAX))
  .option('--only <names>', 'some attacks, parted by commas', attackNames)
  .option('--json', 'the verdict as JSON')
  .allowExcessArguments(false)
  .action(async ({ minutes, mutants, rate, seed: given, only, json }) => {
    const seed = Math.floor(given ?? 1 + Math.random() * (SEED_MAX - 1))
    const isLong = minutes >= LONG_MINUTES
    const folder = join(ROOT, 'data/attack', `${new Date().toISOString().replace(/[:.]/g, '-')}-seed-${seed}`)
    const ended = new AbortController()
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort())
    const report = await attack({
      attackMs: minutes * 60_000,
      warmMs: isLong ? 10_000 : 3_000,
      idleMs: isLong ? 30_000 : 10_000,
      settleMs: isLong ? 30_000 : 10_000,
      ratePerSecond: rate,
      seed,
      amounts: isLong ? LONG : SHORT,
      mutantsInProcess: mutants ?? (isLong ? MUTANTS_LONG : MUTANTS_SHORT),
      ...(only && { only }),
      folder,
      signal: ended.signal,
      onProgress: showProgress('attack'),
    })
    clearProgress()
    const text = JSON.stringify(report, null, 2)
    writeFileSync(join(folder, 'report.json'), `${text}\n`)
    process.stdout.write(`${json ? text : renderReport(report)}\n`)
    process.stderr.write(`raw history: ${folder}\n`)
    if (isUnharmed(report)) rmSync(join(folder, 'data'), { recursive: true, force: true })
    else process.exitCode = 1
  })
try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`attack: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
