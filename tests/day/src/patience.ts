/** Asking again while the truck is away for a moment, as a real client does. Invariant: bounded by the signal. */
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { ApiProblem } from '@foodtruck/truck'

const AGAIN_MS = 200

/** The answer of a call, which is made again while nobody answers or the answer is to come back. Throws any other. */
export async function insist<T>(call: () => Promise<T>, signal: AbortSignal): Promise<T> {
  for (;;) {
    try {
      return await call()
    } catch (error) {
      if (!isPassing(error)) throw error
      await wait(AGAIN_MS, undefined, { signal })
    }
  }
}

function isPassing(error: unknown): boolean {
  if (error instanceof ApiProblem) return error.status === 503 || error.status === 429
  return error instanceof TruckError && error.code === ErrorCode.UNAVAILABLE
}
