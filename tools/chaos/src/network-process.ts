/** The network scenario from inside the edge namespace: plays it, and leaves its report in the folder. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { linkFaults } from './link-faults.ts'
import { type Names, namespaceFaults, namespacePlacement } from './namespaces.ts'
import { run } from './run.ts'
import { REPORT_FILE, type ScenarioOptions } from './scenario.ts'

const [json = ''] = process.argv.slice(2)
const { names, ...options } = JSON.parse(json) as { names: Names } & Omit<
  ScenarioOptions,
  'signal' | 'onProgress'
>
const ended = new AbortController()
process.on('SIGTERM', () => ended.abort())
process.on('SIGINT', () => ended.abort())
process.on('disconnect', () => ended.abort())
const report = await run({
  ...options,
  scenario: 'network',
  forbids: [],
  disturb: linkFaults(namespaceFaults(names), options.faults),
  placement: namespacePlacement(names),
  signal: ended.signal,
  onProgress: (done, of, words) => process.send?.([done, of, words]),
})
writeFileSync(join(options.folder, REPORT_FILE), `${JSON.stringify(report, null, 2)}\n`)
// The channel to whoever waits would keep this process alive.
process.disconnect?.()
