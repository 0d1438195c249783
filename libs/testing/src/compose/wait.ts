/** Waiting for what is expected to come true. Invariant: every wait ends, with what it waited for or with why not. */
import { setTimeout as pause } from 'node:timers/promises'

const POLL_MS = 100

/**
 * Asks until the answer is not undefined, and returns it. A question that throws
 * is asked again. Throws, with the last reason, when `deadlineMs` have passed.
 */
export async function waitFor<T>(
  what: string,
  deadlineMs: number,
  ask: () => Promise<T | undefined>,
  pollMs = POLL_MS,
): Promise<T> {
  const startMs = performance.now()
  let reason = ''
  for (;;) {
    try {
      const answer = await ask()
      if (answer !== undefined) return answer
    } catch (error) {
      reason = `: ${messageOf(error)}`
    }
    if (performance.now() - startMs > deadlineMs) {
      throw new Error(`waited ${deadlineMs / 1_000} s in vain until ${what}${reason}`)
    }
    await pause(pollMs)
  }
}

/** The text of whatever was thrown. */
export function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  return error.cause instanceof Error ? `${error.message}: ${error.cause.message}` : error.message
}
