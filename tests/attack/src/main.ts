/**
 * `npm run attack`: a truck of real processes, or of containers, under attack while good customers keep ordering.
 * Standard output carries the verdict alone; exit code 1 if a bar is broken.
 */
import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { clearProgress, ROOT, showProgress } from '@foodtruck/chaos'
import { Command, InvalidArgumentError, Option } from 'commander'
import type { StartTruck } from './attacked-truck.ts'
import { ATTACKS, LONG, SHORT } from './attacks.ts'
import { startComposeTruck } from './compose-truck.ts'
import { startProcessTruck } from './process-truck.ts'
import { isUnharmed, renderReport } from './report.ts'
import { attack } from './run.ts'

const TRUCKS: Readonly<Record<string, StartTruck>> = {
  processes: startProcessTruck,
  compose: startComposeTruck,
}
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

const ended = new AbortController()
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort())

const program = new Command('npm run attack --')
  .description('Attacks a truck with keys and tokens while good customers keep ordering.')
  .addOption(
    new Option(
      '--against <truck>',
      'processes of its own on the loopback, or the containers of docker-compose.yml',
    )
      .choices(Object.keys(TRUCKS))
      .default('processes'),
  )
  .option('--minutes <n>', 'how long; one round of all attacks is played in any case', number(0, 600), 1)
  .option('--mutants <n>', 'against decoders and core in this process', number(0, 1e9))
  .option('--rate <n>', 'good orders a second', number(1, 1_000), 30)
  .option('--seed <n>', 'chooses what is sent', number(1, SEED_MAX))
  .option('--only <names>', 'some attacks, parted by commas', attackNames)
  .option('--json', 'the verdict as JSON')
  .allowExcessArguments(false)
  .action(async ({ against, minutes, mutants, rate, seed: given, only, json }) => {
    const seed = Math.floor(given ?? 1 + Math.random() * (SEED_MAX - 1))
    const isLong = minutes >= LONG_MINUTES
    const folder = join(ROOT, 'data/attack', `${new Date().toISOString().replace(/[:.]/g, '-')}-seed-${seed}`)
    const report = await attack({
      against,
      start: TRUCKS[against] ?? startProcessTruck,
      attackMs: minutes * 60_000,
      warmMs: isLong ? 20_000 : 5_000,
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
  const why = error instanceof Error ? error.message : String(error)
  process.stderr.write(`attack: ${ended.signal.aborted ? 'stopped before its end' : why}\n`)
  process.exitCode = 1
}
