/** In the place of `node:timers/promises`: waits by simulated time. */

// biome-ignore lint/performance/noReExportAll: whoever is replaced has all that is not replaced here
export * from 'node:timers/promises'

/** Resolves after so many milliseconds. */
export function setTimeout(delayMs: number): Promise<void> {
  return new Promise((resolve) => {
    globalThis.setTimeout(resolve, delayMs)
  })
}
