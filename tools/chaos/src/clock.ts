/** The clock of a run: milliseconds since 1970 that never run backwards, comparable with those of other processes. */
export function nowMs(): number {
  return performance.timeOrigin + performance.now()
}
