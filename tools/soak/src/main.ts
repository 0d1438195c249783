/** `npm run soak`: a truck under load for a long time. Standard output carries the report alone. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { chartOf } from './chart.ts'
import { readOptions } from './options.ts'
import { renderReport, soak } from './soak.ts'

const BAR_WIDTH = 30

/** A bar on a terminal, rewritten in place; nothing elsewhere. */
function onProgress(share: number, words: string): void {
  if (!process.stderr.isTTY) return
  const filled = Math.min(BAR_WIDTH, Math.floor(share * BAR_WIDTH))
  const bar = `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}]`
  process.stderr.write(`\r\u001b[K${bar} ${Math.floor(share * 100)} % ${words}`)
}

const { minutes, ratePerSecond, json, out } = readOptions(process.argv.slice(2))
const { report, series } = await soak({ minutes, ratePerSecond, onProgress })
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
if (out !== undefined) {
  mkdirSync(out, { recursive: true })
  writeFileSync(join(out, 'soak.svg'), chartOf(series, `${minutes} min at ${ratePerSecond} orders/s`))
}
process.stdout.write(`${json ? JSON.stringify(report, null, 2) : renderReport(report)}\n`)
process.exitCode = report.isSound ? 0 : 1
