/**
 * `npm run bench`: this system and its peers in turns, in one run, on one
 * machine. Standard output carries the report alone; progress goes to standard error.
 */
import { writeFileSync } from 'node:fs'
import { CEILINGS } from './ceilings/ceilings.ts'
import { check } from './check/check.ts'
import { compare } from './comparison/comparison.ts'
import { CONTESTANTS } from './contestants/all.ts'
import { type BenchOptions, HelpShown, readOptions, UsageError } from './options.ts'
import { profile } from './profile/profile.ts'
import { drawComparison } from './report/picture.ts'
import { type ComparisonReport, renderReport } from './report/report.ts'
import { runScenario } from './scenarios/scenario.ts'

/** What every way of running it ends with. */
interface Outcome {
  readonly report: unknown
  readonly text: string
  readonly failed: boolean
  readonly svg?: string
}

async function run(options: BenchOptions, command: string): Promise<Outcome> {
  if (options.mode === 'check') return check({ command, onProgress: progress })
  if (options.mode === 'profile') return profile({ seconds: options.seconds, command, onProgress: progress })
  if (options.scenario !== null) {
    return runScenario(options.scenario, { ...options, command, onProgress: progress })
  }
  const report = await compare({
    ...options,
    contestants: CONTESTANTS.filter(({ name }) => options.only.length === 0 || options.only.includes(name)),
    ceilings: options.ceilings ? CEILINGS : [],
    command,
    onProgress: progress,
  })
  return outcomeOf(report)
}

function outcomeOf(report: ComparisonReport): Outcome {
  return { report, text: renderReport(report), failed: report.failed.length > 0, svg: drawComparison(report) }
}

/** One line on a terminal, rewritten; nothing elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
}

async function main(): Promise<void> {
  const args = process.argv.slice(2)
  const options = readOptions(args, (text) => process.stdout.write(text))
  const { report, text, failed, svg } = await run(options, ['npm run bench --', ...args].join(' '))
  const json = `${JSON.stringify(report, null, 2)}\n`
  if (options.json !== null && options.json !== '-') writeFileSync(options.json, json)
  if (options.svg !== null && svg !== undefined) writeFileSync(options.svg, svg)
  process.stdout.write(options.json === '-' ? json : `${text}\n`)
  process.exitCode = failed ? 1 : 0
}

main().catch((error: unknown) => {
  if (error instanceof HelpShown) return
  const reason = error instanceof UsageError ? `${error.message} (see --help)` : String(error)
  process.stderr.write(`bench: ${reason}\n`)
  process.exitCode = error instanceof UsageError ? 2 : 1
})
