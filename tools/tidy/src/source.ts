/** One source file and what the rules ask of it, read from its syntax tree: nothing in a comment or a text counts. */
import { parseSync, Visitor } from 'rolldown/utils'

/** One module that a file imports, re-exports or loads. */
export interface Import {
  readonly specifier: string
  readonly line: number
  /** The names whose values are used; `*` for a whole module; empty if only types are. */
  readonly values: readonly string[]
}

/** A name or a construct found at a line. */
export interface Use {
  readonly name: string
  readonly line: number
}

/** A parsed file. Paths are relative to the workspace, with forward slashes. */
export interface Source {
  readonly path: string
  readonly imports: readonly Import[]
  /** Where the environment of the process is read; `...process.env` where it is only passed on whole. */
  readonly environment: readonly Use[]
  /** Names that the file does not import or hold as a property: its globals and locals. */
  readonly names: readonly Use[]
  /** Async functions and awaits. */
  readonly asyncs: readonly Use[]
  /** Tests that run alone, never or again: `test.only`, `describe.skip`, `{ retry }`. */
  readonly unfairTests: readonly Use[]
  /** The first error of the parser, if the file is no TypeScript. */
  readonly error: Use | undefined
}

const TEST_FUNCTIONS = new Set(['test', 'it', 'describe', 'suite'])
// Not skipIf: a test may need what a machine lacks (root, sqlite3), and says so.
const UNFAIR = new Set(['only', 'skip', 'todo', 'fails'])

/** Reads one file. */
export function parseSource(path: string, text: string): Source {
  const lineOf = lines(text)
  const tree = parseSync(path, text)
  const first = tree.errors[0]
  const found = visit(tree.program, lineOf)
  return {
    path,
    ...found,
    imports: [...moduleImports(tree.module, text, lineOf), ...found.imports],
    error: first && { name: first.message, line: lineOf(first.labels[0]?.start ?? 0) },
  }
}

type Tree = ReturnType<typeof parseSync>
type LineOf = (offset: number) => number

function lines(text: string): LineOf {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const after = starts.findIndex((start) => start > offset)
    return after < 0 ? starts.length : after
  }
}

function moduleImports(module: Tree['module'], text: string, lineOf: LineOf): Import[] {
  const imports: Import[] = []
  for (const { start, moduleRequest, entries } of module.staticImports) {
    // An import without names runs the module: that is a value.
    const values = entries.length === 0 ? ['*'] : entries.filter((entry) => !entry.isType).map(importedName)
    imports.push({ specifier: moduleRequest.value, line: lineOf(start), values })
  }
  for (const { start, entries } of module.staticExports) {
    const request = entries.find((entry) => entry.moduleRequest)?.moduleRequest
    if (!request) continue
    const values = entries.filter((entry) => !entry.isType).map(importedName)
    imports.push({ specifier: request.value, line: lineOf(start), values })
  }
  for (const { start, moduleRequest } of module.dynamicImports) {
    const literal = text.slice(moduleRequest.start, moduleRequest.end)
    const specifier = /^(['"`])([^'"`$]*)\1$/.exec(literal)?.[2]
    if (specifier !== undefined) imports.push({ specifier, line: lineOf(start), values: ['*'] })
  }
  return imports
}

function importedName(entry: { importName: { kind: string; name?: string | null } }): string {
  return entry.importName.kind === 'Name' ? (entry.importName.name ?? '*') : '*'
}

interface Found {
  imports: Import[]
  environment: Use[]
  names: Use[]
  asyncs: Use[]
  unfairTests: Use[]
}

function visit(program: Tree['program'], lineOf: LineOf): Found {
  const found: Found = { imports: [], environment: [], names: [], asyncs: [], unfairTests: [] }
  const properties = new Set<number>()
  const noteAsync = ({ async, start }: { async: boolean; start: number }) => {
    if (async) found.asyncs.push({ name: 'async', line: lineOf(start) })
  }
  const spreads = new Set<number>()
  new Visitor({
    SpreadElement: ({ argument }) => void spreads.add(argument.start),
    MemberExpression: ({ object, property, computed, start }) => {
      if (!computed) properties.add(property.start)
      if (isName(object, 'process') && propertyName(property) === 'env') {
        found.environment.push({ name: `${spreads.has(start) ? '...' : ''}process.env`, line: lineOf(start) })
      }
    },
    Property: ({ key, computed, shorthand }) => {
      if (!computed && !shorthand) properties.add(key.start)
    },
    VariableDeclarator: ({ id, init, start }) => {
      if (id.type !== 'ObjectPattern' || !isName(init, 'process')) return
      const takesEnv = id.properties.some((part) => part.type === 'Property' && isName(part.key, 'env'))
      if (takesEnv) found.environment.push({ name: 'process.env', line: lineOf(start) })
    },
    ImportDeclaration: ({ source, specifiers, start }) => {
      for (const specifier of specifiers) {
        if (specifier.type !== 'ImportSpecifier') continue
        properties.add(specifier.imported.start)
        if (/^(node:)?process$/.test(source.value) && isName(specifier.imported, 'env')) {
          found.environment.push({ name: 'process.env', line: lineOf(start) })
        }
      }
    },
    Identifier: ({ name, start }) => {
      if (!properties.has(start)) found.names.push({ name, line: lineOf(start) })
    },
    PropertyDefinition: ({ key, computed }) => void (computed || properties.add(key.start)),
    MethodDefinition: ({ key, computed }) => void (computed || properties.add(key.start)),
    TSPropertySignature: ({ key, computed }) => void (computed || properties.add(key.start)),
    TSMethodSignature: ({ key, computed }) => void (computed || properties.add(key.start)),
    TSImportType: ({ source, start }) => {
      found.imports.push({ specifier: source.value, line: lineOf(start), values: [] })
    },
    FunctionDeclaration: noteAsync,
    FunctionExpression: noteAsync,
    ArrowFunctionExpression: noteAsync,
    AwaitExpression: ({ start }) => void found.asyncs.push({ name: 'await', line: lineOf(start) }),
    CallExpression: (call) => {
      const resolved = resolvedSpecifier(call)
      if (resolved !== undefined) {
        found.imports.push({ specifier: resolved, line: lineOf(call.start), values: ['*'] })
      }
      const unfair = unfairTest(call)
      if (unfair) found.unfairTests.push({ name: unfair, line: lineOf(call.start) })
    },
  }).visit(program)
  return found
}

/** The part of the tree's nodes that is read here without knowing their type. */
interface Node {
  readonly type: string
  readonly name?: unknown
  readonly value?: unknown
}

function isName(node: Node | null | undefined, name: string): boolean {
  return node?.type === 'Identifier' && node.name === name
}

function propertyName(node: Node): string {
  return String(node.type === 'Identifier' ? node.name : node.type === 'Literal' ? node.value : '')
}

interface Call {
  readonly callee: Node
  readonly arguments: readonly Node[]
}

/** `x` of `import.meta.resolve('x')` and of `require('x')`. */
function resolvedSpecifier(call: Call): string | undefined {
  const callee = call.callee as Node & { object?: Node; property?: Node }
  const resolves =
    isName(callee, 'require') ||
    (callee.object?.type === 'MetaProperty' &&
      callee.property !== undefined &&
      isName(callee.property, 'resolve'))
  const argument = call.arguments[0]
  return resolves && argument?.type === 'Literal' && typeof argument.value === 'string'
    ? argument.value
    : undefined
}

function unfairTest(call: Call): string | undefined {
  const path: string[] = []
  let callee = call.callee as Node & { object?: Node; property?: Node }
  while (callee.type === 'MemberExpression' && callee.object && callee.property) {
    path.unshift(propertyName(callee.property))
    callee = callee.object
  }
  if (callee.type !== 'Identifier' || !TEST_FUNCTIONS.has(String(callee.name))) return undefined
  const unfair = path.find((part) => UNFAIR.has(part))
  if (unfair !== undefined) return `${String(callee.name)}.${unfair}`
  const retries = call.arguments.some((argument) => {
    const { properties } = argument as Node & { properties?: readonly (Node & { key?: Node })[] }
    return argument.type === 'ObjectExpression' && properties?.some(({ key }) => isName(key, 'retry'))
  })
  return retries ? 'retry' : undefined
}
