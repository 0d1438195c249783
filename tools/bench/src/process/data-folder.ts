/** Folders for journals and for the servers of contestants: all of them on one disk, removed after use. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { clearAtExit } from './leftovers.ts'

/** The folder of temporary files may be in memory; the project's own is on a disk. */
const DATA = fileURLToPath(new URL('../../../../data', import.meta.url))

/** A folder that `remove` takes away with all that is in it. */
export interface Folder {
  readonly path: string
  remove(): void
}

/** A new folder on the disk of the project. */
export function dataFolder(name: string): Folder {
  mkdirSync(DATA, { recursive: true })
  return removable(mkdtempSync(join(DATA, `bench-${name}-`)))
}

/** A new folder for sockets, whose paths must be short. */
export function socketFolder(): Folder {
  return removable(mkdtempSync(join(tmpdir(), 'bench-')))
}

function removable(path: string): Folder {
  const clear = (): void => rmSync(path, { recursive: true, force: true })
  const forget = clearAtExit(clear)
  return {
    path,
    remove: () => {
      clear()
      forget()
    },
  }
}
