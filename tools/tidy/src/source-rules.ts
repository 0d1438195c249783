/** Rules on what a single file holds: its size, its environment, its tests, and the purity of the router's core. */
import { matchesGlob } from 'node:path'
import type { Complaint } from './complaint.ts'
import type { Source, Use } from './source.ts'
import type { Workspace } from './workspace.ts'

/** Longer files are two files. */
const LINES_MAX = 400

const CORE = 'services/router/src/core/'

/** What the core may take from other packages as a value; types it may take from any. */
const CORE_VALUES: Readonly<Record<string, readonly string[]>> = {
  '@foodtruck/messages': ['*any'],
  '@foodtruck/runtime': ['ErrorCode', 'TruckError'],
  '@foodtruck/journal': ['TransitionKind'],
}

/** Names that bring a clock, chance, a promise or the world outside into the core. */
const IMPURE = new Set([
  ...['Date', 'performance', 'process', 'Promise', 'globalThis', 'console', 'fetch', 'crypto'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'Worker'],
])

/** A file that does not parse: the rules would see half of it. */
export function syntaxRule(workspace: Workspace): Complaint[] {
  return workspace.sources.flatMap(({ path, error }) =>
    error ? [{ path, line: error.line, text: `does not parse: ${error.name}` }] : [],
  )
}

export function lengthRule(workspace: Workspace): Complaint[] {
  return workspace.texts
    .filter(({ lineCount }) => lineCount > LINES_MAX)
    .map(({ path, lineCount }) => ({
      path,
      line: LINES_MAX + 1,
      text: `has ${lineCount} lines, more than ${LINES_MAX}: split it by what its parts do`,
    }))
}

/** Settings come from libs/runtime alone; tools and tests may pass the environment on, whole, to a child process. */
export function environmentRule(workspace: Workspace): Complaint[] {
  const elsewhere = workspace.sources.filter(
    ({ path }) => !path.startsWith('libs/runtime/') && !/(^|\/)vite(st)?\.config\.[cm]?[jt]s$/.test(path),
  )
  return elsewhere.flatMap((source) => {
    const startsProcesses = /^(tools|tests)\//.test(source.path) || isTestFile(source.path)
    const reads = source.environment.filter(({ name }) => !(startsProcesses && name.startsWith('...')))
    return complaints(
      source,
      reads,
      () => 'reads process.env: take it as a setting (defineSettings of @foodtruck/runtime)',
    )
  })
}

export function unfairTestRule(workspace: Workspace): Complaint[] {
  return workspace.sources.flatMap((source) =>
    complaints(
      source,
      source.unfairTests,
      (name) => `uses ${name}: every test runs, once, every time; remove it`,
    ),
  )
}

/** A test that vitest never runs: its name or place matches no pattern of vitest.config.ts. */
export function unmatchedTestRule(workspace: Workspace): Complaint[] {
  return workspace.sources
    .filter(({ path }) => isTestFile(path) && !workspace.testPatterns.some((glob) => matchesGlob(path, glob)))
    .map(({ path }) => ({
      path,
      line: 1,
      text: `is a test that vitest never runs: it runs ${workspace.testPatterns.join(', ')}`,
    }))
}

/** The core of the router is synchronous and knows no socket, clock, disk, chance or promise. */
export function coreRule(workspace: Workspace): Complaint[] {
  return workspace.sources
    .filter(({ path }) => path.startsWith(CORE) && !isTestFile(path))
    .flatMap((source) => [
      ...source.imports.flatMap(({ specifier, values, line }) =>
        values
          .filter((value) => !isPure(specifier, value))
          .map((value) => ({
            path: source.path,
            line,
            text: `takes ${value === '*' ? 'all' : value} of ${specifier} into the core, which is pure: do it in the shell`,
          })),
      ),
      ...complaints(
        source,
        source.names.filter(({ name }) => IMPURE.has(name)),
        (name) => `uses ${name} in the core, which is pure: the shell passes time and chance in`,
      ),
      ...complaints(source, source.asyncs, (name) => `uses ${name} in the core, which is synchronous`),
    ])
}

/** Names of test files, also of those in another style that vitest would pass by. */
function isTestFile(path: string): boolean {
  return /[._-](test|spec)\.[cm]?[jt]sx?$/.test(path) || /(^|\/)__tests__\//.test(path)
}

function isPure(specifier: string, value: string): boolean {
  if (specifier.startsWith('./')) return true
  const names = CORE_VALUES[specifier] ?? []
  return names.includes('*any') || names.includes(value)
}

function complaints(source: Source, uses: readonly Use[], say: (name: string) => string): Complaint[] {
  return uses.map(({ name, line }) => ({ path: source.path, line, text: say(name) }))
}
