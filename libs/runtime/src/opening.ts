/**
 * What a start has opened so far. Invariant: if a later step of the start fails,
 * all of it is closed again, the last opened first; if not, `stop` closes it the
 * same way, once however often it is called.
 */
import type { Service } from './service.ts'

/** Has what is opened closed again. */
export interface Opened {
  /** Keeps what has just been opened; `close` is called once. Returns it. */
  readonly keep: <T>(opened: T, close: (opened: T) => unknown) => T
}

/** Runs a start. The service that it returns is stopped by closing all that was kept, the last first. */
export async function opening<T extends object>(start: (opened: Opened) => Promise<T>): Promise<T & Service> {
  const closers = new AsyncDisposableStack()
  const opened: Opened = {
    keep: (one, close) => {
      closers.defer(async () => {
        await close(one)
      })
      return one
    },
  }
  try {
    const started = await start(opened)
    let stopped: Promise<void> | undefined
    return Object.assign(started, { stop: () => (stopped ??= closers.disposeAsync()) })
  } catch (error) {
    await closers.disposeAsync()
    throw error
  }
}
