/** Figures that no event tells, read again and again. Invariant: one question at a time, none while nobody looks. */
import { type ReadonlySignal, signal } from '@preact/signals'

export interface Polled<T> {
  /** What was read last; undefined before the first. */
  readonly value: ReadonlySignal<T | undefined>
  /** Reads now, or soon after the answer under way. */
  readonly now: () => void
  readonly close: () => void
}

/** Between two reads, however often somebody calls for one: a busy kitchen has hundreds of events a second. */
const GAP_MS = 100

/** Reads every `everyMs` while the page is looked at. What cannot be read stays as it was: the line says so. */
export function poll<T>(read: () => Promise<T>, everyMs: number): Polled<T> {
  const value = signal<T | undefined>(undefined)
  let timer: ReturnType<typeof setTimeout> | undefined
  let asking = false
  let again = false
  let closed = false
  let notBeforeMs = 0
  const run = async (): Promise<void> => {
    clearTimeout(timer)
    again = asking
    if (asking || closed) return
    const earlyMs = notBeforeMs - performance.now()
    if (earlyMs > 0) {
      timer = setTimeout(() => void run(), earlyMs)
      return
    }
    asking = true
    try {
      const next = await read()
      if (!closed) value.value = next
    } catch (error) {
      console.info('figures stay as they were', error)
    }
    asking = false
    notBeforeMs = performance.now() + GAP_MS
    if (closed) return
    if (again) void run()
    else timer = setTimeout(() => void (document.hidden ? rest() : run()), everyMs)
  }
  const rest = (): void => {
    timer = setTimeout(() => void (document.hidden ? rest() : run()), everyMs)
  }
  const onLook = (): void => void (document.hidden || run())
  document.addEventListener('visibilitychange', onLook)
  void run()
  return {
    value,
    now: () => void run(),
    close: () => {
      closed = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', onLook)
    },
  }
}
