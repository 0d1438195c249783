/** Runs tasks side by side, a few at a time. Invariant: results come in the order of the tasks. */

type Tasks<T extends readonly unknown[]> = { readonly [K in keyof T]: () => Promise<T[K]> }

/** At most `width` at once; rejects with the first that does. */
export async function sideBySide<T extends readonly unknown[]>(width: number, tasks: Tasks<T>): Promise<T> {
  const results: unknown[] = []
  const left = [...tasks.entries()]
  async function work(): Promise<void> {
    for (let next = left.shift(); next; next = left.shift()) results[next[0]] = await next[1]()
  }
  await Promise.all(Array.from({ length: width }, work))
  return results as unknown as T
}
