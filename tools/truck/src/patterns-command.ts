/** `truck patterns`: hands the rest of the line to tools/patterns, in a process of its own, so that no other command loads it. */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { ExitStatus } from './exit.ts'

const PATTERNS = fileURLToPath(new URL('../../patterns/src/main.ts', import.meta.url))

/** Settles with how it ended; a signal is passed on, so that no party of a pattern is left behind. */
export async function patternsCommand(args: readonly string[]): Promise<ExitStatus> {
  const child = spawn(process.execPath, [PATTERNS, ...args], { stdio: 'inherit' })
  const passOn = (signal: NodeJS.Signals): void => void child.kill(signal)
  // Ctrl-C reaches both by itself.
  process.on('SIGTERM', passOn)
  process.on('SIGINT', () => {})
  const [code] = (await once(child, 'exit')) as [number | null]
  if (code === 0) return ExitStatus.OK
  return code === ExitStatus.USAGE ? ExitStatus.USAGE : ExitStatus.FAILED
}
