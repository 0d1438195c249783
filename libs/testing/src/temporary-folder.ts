/** A folder of a test's own, gone with the test. */
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/** Makes an empty folder with a path short enough for a local socket; `remove` deletes it. */
export async function temporaryFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'truck-'))
  return { path, remove: () => rm(path, { recursive: true, force: true }) }
}
