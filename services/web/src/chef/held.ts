/**
 * Decisions that cannot be undone are held for a moment in which they can. Invariant: what was decided and not taken
 * back is carried out once, also when the page is left meanwhile.
 */
import { type ReadonlySignal, signal } from '@preact/signals'

export const HOLD_MS = 3_000

interface Held {
  readonly timer: ReturnType<typeof setTimeout>
  readonly run: () => void
}

const waiting = new Map<string, Held>()
const keys = signal<ReadonlySet<string>>(new Set())

/** What is held now. */
export const held: ReadonlySignal<ReadonlySet<string>> = keys

/** Carries it out after HOLD_MS unless it is taken back. A second one under the same key changes nothing. */
export function hold(key: string, run: () => void): void {
  if (waiting.has(key)) return
  const timer = setTimeout(() => carryOut(key), HOLD_MS)
  waiting.set(key, { timer, run })
  keys.value = new Set(waiting.keys())
}

export function takeBack(key: string): void {
  const one = waiting.get(key)
  if (one === undefined) return
  clearTimeout(one.timer)
  drop(key)
}

function carryOut(key: string): void {
  const one = waiting.get(key)
  if (one === undefined) return
  clearTimeout(one.timer)
  drop(key)
  one.run()
}

function drop(key: string): void {
  waiting.delete(key)
  keys.value = new Set(waiting.keys())
}

addEventListener('pagehide', () => {
  for (const key of waiting.keys()) carryOut(key)
})
