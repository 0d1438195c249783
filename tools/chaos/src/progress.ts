/** A bar on a terminal, rewritten in place; nothing elsewhere. */
import type { OnProgress } from './run.ts'

const WIDTH = 30

/** How far a run is, as one line. */
export function bar(done: number, of: number, words: string): string {
  const filled = of > 0 ? Math.min(WIDTH, Math.floor((done / of) * WIDTH)) : 0
  return `[${'#'.repeat(filled)}${'-'.repeat(WIDTH - filled)}] ${words}`
}

export function showProgress(scenario: string): OnProgress {
  return (done, of, words) => {
    if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${scenario} ${bar(done, of, words)}`)
  }
}

/** Leaves the line of the bar. */
export function clearProgress(): void {
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K')
}
