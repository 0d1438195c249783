/**
 * What must not outlive the benchmark: servers and folders. Invariant: however
 * the benchmark ends, short of SIGKILL, what is registered is cleared away.
 */
const registered = new Set<() => void>()
let watching = false

/** Registers what clears something away at once; the returned function forgets it again. */
export function clearAtExit(clear: () => void): () => void {
  watch()
  registered.add(clear)
  return () => registered.delete(clear)
}

function watch(): void {
  if (watching) return
  watching = true
  process.on('exit', () => {
    for (const clear of registered) clear()
  })
  process.on('SIGINT', () => process.exit(130))
  process.on('SIGTERM', () => process.exit(143))
}
