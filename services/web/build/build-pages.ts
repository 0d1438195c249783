/**
 * Builds the pages with Vite. Invariant: what lies in the folder is whole and of
 * the sources that its stamp names; while they are the same nothing is built.
 */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'

const HOME = join(import.meta.dirname, '..')
/** Where the gateway finds the pages. */
export const PAGES_FOLDER = join(HOME, 'dist')
const STAMP = 'sources.sha256'
const BUILD_MS_MAX = 60_000
/** Other versions of a package make other pages. */
const LOCK = join(HOME, '../../package-lock.json')

/** Builds the pages unless they are built of these sources; true if it did. Throws with what Vite says. */
export function buildPages(): boolean {
  const hash = hashOf(sources(HOME))
  const stamp = join(PAGES_FOLDER, STAMP)
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === hash) return false
  const folder = join(HOME, `.vite-${process.pid}`)
  try {
    runVite(folder)
    writeFileSync(join(folder, STAMP), hash)
    replace(folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
  return true
}

/** All that decides what the pages are. */
function sources(home: string): string[] {
  const own = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => join(parentPath, name))
    .filter((path) => !/^(dist|node_modules|\.vite-)/.test(path.slice(home.length + 1)))
    .filter((path) => !path.endsWith('.test.ts'))
  return [...own.sort(), ...(existsSync(LOCK) ? [LOCK] : [])]
}

function hashOf(paths: readonly string[]): string {
  const hash = createHash('sha256')
  for (const path of paths) hash.update(`${path.slice(HOME.length)}\0`).update(readFileSync(path))
  return hash.digest('hex')
}

function runVite(outDir: string): void {
  const args = [vitePath(), 'build', '--outDir', outDir, '--emptyOutDir', '--logLevel', 'warn']
  const { status, stdout, stderr, error } = spawnSync(process.execPath, args, {
    cwd: HOME,
    encoding: 'utf8',
    timeout: BUILD_MS_MAX,
  })
  if (status !== 0) throw new Error(`vite did not build the pages: ${stdout}${stderr}`, { cause: error })
}

function vitePath(): string {
  try {
    return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js')
  } catch (cause) {
    throw new Error('the pages cannot be built: vite is not installed, run npm ci', { cause })
  }
}

/** Puts a built folder in the place of the one before. */
function replace(folder: string): void {
  const before = `${folder}-before`
  mkdirSync(PAGES_FOLDER, { recursive: true })
  renameSync(PAGES_FOLDER, before)
  renameSync(folder, PAGES_FOLDER)
  rmSync(before, { recursive: true, force: true })
}
