/** Rules on who imports whom: imports go downwards, are declared, stay inside their package or name another. */
import { isBuiltin } from 'node:module'
import { posix } from 'node:path'
import type { Complaint } from './complaint.ts'
import type { Import, Source } from './source.ts'
import { type Package, packageOf, type Workspace } from './workspace.ts'

const SCOPE = '@foodtruck/'

/** The order of the libs from the ground up; an import goes to an earlier row. */
const LIB_ROWS = [
  ['messages', 'runtime'],
  ['menu', 'forecast'],
  ['transport', 'journal'],
  ['stage', 'client'],
  ['testing'],
] as const
const FOLDER_ROWS = { services: 10, tools: 11, tests: 12 } as const

/** Packages that only one part of the workspace may touch, and the paths of that part. */
const KEPT_PACKAGES: Readonly<Record<string, readonly string[]>> = {
  zeromq: ['libs/transport/', 'tools/patterns/', 'tools/bench/src/contestants/talk'],
  protobufjs: ['libs/messages/'],
}

/** A test, or what only tests use: `cook.test.ts`, `journal.contract.ts`, `history.testing.ts`, `test-gateway.ts`. */
const isTest = (path: string) => /(\.(test|contract|testing)|(^|\/)test-[^/]+)\.[cm]?[jt]sx?$/.test(path)
const isConfig = (path: string) => /\.config\.[cm]?[jt]s$/.test(path)

/** Every import of every file of a package, held against the order of layers and the manifests. */
export function importRule(workspace: Workspace): Complaint[] {
  return workspace.sources.flatMap((source) => {
    const home = packageOf(workspace, source.path)
    return source.imports.flatMap((found) => {
      const texts = found.specifier.startsWith('.')
        ? relativeProblems(source, home, found)
        : packageProblems(workspace, source, home, found)
      return texts.map((text) => ({ path: source.path, line: found.line, text }))
    })
  })
}

/** Workspace dependencies that a manifest declares and no file of the package imports. */
export function unusedDependencyRule(workspace: Workspace): Complaint[] {
  return workspace.packages.flatMap(({ directory, manifest, manifestText }) => {
    const used = new Set(
      workspace.sources
        .filter(({ path }) => path.startsWith(`${directory}/`))
        .flatMap(({ imports }) => imports.map(({ specifier }) => packageName(specifier))),
    )
    return Object.keys({ ...manifest.dependencies, ...manifest.devDependencies })
      .filter((name) => name.startsWith(SCOPE) && !used.has(name))
      .map((name) => ({
        path: `${directory}/package.json`,
        line: manifestText.slice(0, manifestText.indexOf(`"${name}"`)).split('\n').length,
        text: `declares ${name} and never imports it: remove the dependency`,
      }))
  })
}

function relativeProblems(source: Source, home: Package | undefined, found: Import): string[] {
  if (!home) return []
  const target = posix.join(posix.dirname(source.path), found.specifier)
  if (isTest(target) && !isTest(source.path) && home.folder !== 'tests') {
    return [
      `imports ${found.specifier}, which is there for tests only: move what both need to a file of its own`,
    ]
  }
  if (target.startsWith(`${home.directory}/`)) return []
  return [`imports ${found.specifier}, which leaves ${home.directory}: import the other package by its name`]
}

function packageProblems(
  workspace: Workspace,
  source: Source,
  home: Package | undefined,
  { specifier }: Import,
): string[] {
  if (isBuiltin(specifier) || specifier.startsWith('#')) return []
  const name = packageName(specifier)
  const kept = KEPT_PACKAGES[name]
  if (kept && !kept.some((path) => source.path.startsWith(path))) {
    return [
      `imports ${name}, which only ${kept[0]} may: use what @foodtruck/${kept[0]?.split('/')[1]} offers`,
    ]
  }
  if (!home) return undeclared(workspace, source, undefined, name)
  if (name === home.manifest.name) return []
  if (!name.startsWith(SCOPE)) return undeclared(workspace, source, home, name)
  const target = workspace.packages.find(({ manifest }) => manifest.name === name)
  if (!target) return [`imports ${name}, which is no package of this workspace`]
  return [...wrongDirection(source, home, target), ...undeclared(workspace, source, home, name)]
}

function wrongDirection(source: Source, home: Package, target: Package): string[] {
  if (target.directory === 'libs/testing') {
    if (home.folder === 'tests' || isTest(source.path)) return []
    return ['imports @foodtruck/testing outside a test: move this to a *.test.ts or to tests/']
  }
  if (home.folder === 'services' && target.folder === 'services') {
    return [`imports the service ${target.name}: services meet in proto/ alone, move what both need to a lib`]
  }
  const [from, to] = [rowOf(home), rowOf(target)]
  if (from === undefined || to === undefined) {
    const unknown = from === undefined ? home.directory : target.directory
    return [
      `${unknown} has no place in the order of layers: add it to LIB_ROWS in tools/tidy/src/import-rules.ts`,
    ]
  }
  if (to < from) return []
  return [`imports ${target.directory} from ${home.directory}: imports only go down the order of layers`]
}

function rowOf({ folder, name }: Package): number | undefined {
  if (folder !== 'libs') return FOLDER_ROWS[folder]
  const row = LIB_ROWS.findIndex((names) => (names as readonly string[]).includes(name))
  return row < 0 ? undefined : row
}

function undeclared(workspace: Workspace, source: Source, home: Package | undefined, name: string): string[] {
  const { dependencies = {}, devDependencies = {} } = home?.manifest ?? {}
  if (name in dependencies) return []
  const forTests =
    !home ||
    isTest(source.path) ||
    isConfig(source.path) ||
    home.folder === 'tests' ||
    home.directory === 'libs/testing'
  const allowed = forTests ? { ...devDependencies, ...workspace.manifest.devDependencies } : {}
  if (name in allowed) return []
  const manifest = home ? `${home.directory}/package.json` : 'package.json'
  const field = forTests ? 'devDependencies' : 'dependencies'
  return [`imports ${name}, which is not declared: add it to the ${field} of ${manifest}`]
}

/** `@scope/name` or `name` of a specifier with a path. */
function packageName(specifier: string): string {
  const parts = specifier.split('/')
  return specifier.startsWith('@') ? parts.slice(0, 2).join('/') : (parts[0] ?? specifier)
}
