/** The network scenario from outside: makes the namespaces, runs the tool inside, removes them. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { makeNamespaces, type Names, removeNamespaces } from './namespaces.ts'
import type { RunReport } from './report.ts'
import type { OnProgress } from './run.ts'
import { REPORT_FILE, type ScenarioOptions, type Skipped } from './scenario.ts'

const INSIDE = join(import.meta.dirname, 'network-process.ts')

/** Plays it, or says why it cannot be played here. */
export async function playNetwork(options: ScenarioOptions): Promise<RunReport | Skipped> {
  let names: Names
  try {
    names = await makeNamespaces()
  } catch (error) {
    const [reason = ''] = (error instanceof Error ? error.message : String(error))
      .trim()
      .split('\n')
      .slice(-1)
    return { skipped: `network namespaces cannot be made here: ${reason}` }
  }
  try {
    return await playInside(names, options)
  } finally {
    await removeNamespaces(names)
  }
}

async function playInside(names: Names, options: ScenarioOptions): Promise<RunReport> {
  const { signal, onProgress, ...rest } = options
  mkdirSync(rest.folder, { recursive: true })
  const child = spawn(
    'ip',
    ['netns', 'exec', names.edge, process.execPath, INSIDE, JSON.stringify({ ...rest, names })],
    { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' } },
  )
  child.on('message', (words) => onProgress(...(words as Parameters<OnProgress>)))
  const end = (): void => void child.kill('SIGTERM')
  signal.addEventListener('abort', end)
  const [code] = (await once(child, 'exit')) as [number | null]
  signal.removeEventListener('abort', end)
  if (code !== 0) throw new Error(`the scenario in the namespaces ended with ${code}`)
  return JSON.parse(readFileSync(join(rest.folder, REPORT_FILE), 'utf8')) as RunReport
}
