/** In the place of the journal: the same, but its file lies on the simulated disk. */
import type { Journal } from '@foodtruck/journal'
import { world } from '../machine/world.ts'

// biome-ignore lint/performance/noReExportAll: whoever is replaced has all that is not replaced here
export * from '@foodtruck/journal'

export async function openJournal(): Promise<Journal> {
  return world().disk.open()
}
