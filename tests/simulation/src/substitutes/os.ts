/** In the place of `node:os`: one name for every machine, so that a seed runs alike on each. */

// biome-ignore lint/performance/noReExportAll: whoever is replaced has all that is not replaced here
export * from 'node:os'

export function hostname(): string {
  return 'sim'
}
