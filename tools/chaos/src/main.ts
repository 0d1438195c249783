/**
 * `npm run chaos`: breaks a truck of real processes under load and counts what
 * its promises are worth. Standard output carries the summary alone.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type ChaosOptions, readOptions } from './options.ts'
import { clearProgress, showProgress } from './progress.ts'
import { isSound, renderRun } from './report.ts'
import { REPORT_FILE } from './scenario.ts'
import { playScenario } from './scenarios.ts'
import { summaryOf } from './summary.ts'

async function chaos(options: ChaosOptions, signal: AbortSignal): Promise<boolean> {
  const { folder, scenarios, json, keep } = options
  mkdirSync(folder, { recursive: true })
  const reports = []
  for (const scenario of scenarios) {
    const at = join(folder, scenario)
    const played = await playScenario(scenario, {
      ...options,
      folder: at,
      signal,
      onProgress: showProgress(scenario),
    })
    clearProgress()
    if ('skipped' in played) {
      process.stderr.write(`${scenario}: skipped: ${played.skipped}\n`)
      continue
    }
    reports.push(played)
    writeFileSync(join(at, REPORT_FILE), `${JSON.stringify(played, null, 2)}\n`)
    if (isSound(played) && !keep) rmSync(join(at, 'data'), { recursive: true, force: true })
  }
  const text = json ? JSON.stringify(summaryOf(reports), null, 2) : reports.map(renderRun).join('\n\n')
  process.stdout.write(`${text}\n`)
  process.stderr.write(`raw history: ${folder}\n`)
  return reports.every(isSound)
}

const options = readOptions(process.argv.slice(2))
if (options) {
  const ended = new AbortController()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => ended.abort())
  try {
    if (!(await chaos(options, ended.signal))) process.exitCode = 1
  } catch (error) {
    process.stderr.write(`chaos: ${ended.signal.aborted ? 'ended early' : String(error)}\n`)
    process.exitCode = 1
  }
}
