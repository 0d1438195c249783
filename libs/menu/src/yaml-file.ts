/**
 * Reads a file of YAML into a checked shape. Invariant: what it says is taken
 * whole or not at all, and each reason against it names its line.
 */
import { readFileSync, statSync } from 'node:fs'
import { type ErrorCode, systemCode, TruckError } from '@foodtruck/runtime'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import type { z } from 'zod'

const FILE_BYTES_MAX = 1024 * 1024
const PROBLEMS_SHOWN_MAX = 8

/** Where in the file: `['items', 0, 'price']`. */
export type Path = readonly (string | number)[]

/** One reason against a file. */
export interface FileProblem {
  readonly path: Path
  /** The key that should not be there, if that is the problem. */
  readonly key?: string
  readonly message: string
}

/** What a kind of file must say, and how mistakes in it are told. */
export interface FileKind<T> {
  readonly shape: z.ZodType<T>
  /** What no single field shows. */
  readonly problems: (parsed: T) => readonly FileProblem[]
  /** What people call all of it: `the menu`. */
  readonly whole: string
  readonly code: ErrorCode
  /** The setting that names the file. */
  readonly setting: string
}

/** The text of a file. Throws the kind's error if it cannot be read or is too large. */
export function readText<T>(file: string, { code, whole, setting }: FileKind<T>): string {
  try {
    if (statSync(file).size > FILE_BYTES_MAX) {
      throw new TruckError(code, `${file}: is over ${FILE_BYTES_MAX} bytes`)
    }
    return readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof TruckError) throw error
    const reason = `${file}: cannot be read (${systemCode(error)}); set ${setting} to ${whole}'s file`
    throw new TruckError(code, reason, { cause: error })
  }
}

/** What a text says; `file` is what errors call it. Throws the kind's error: `file:line: reason` entries in one line. */
export function parseYaml<T>(text: string, file: string, kind: FileKind<T>): T {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true })
  const wrong = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  }))
  if (wrong.length > 0) throw badFile(file, kind.code, wrong)
  const parsed = kind.shape.safeParse(plain(document, file, kind.code))
  const problems = parsed.success ? kind.problems(parsed.data) : parsed.error.issues.map(problemOf)
  if (parsed.success && problems.length === 0) return parsed.data
  throw badFile(
    file,
    kind.code,
    problems.map((problem) => ({
      line: lineOf(document, lines, problem),
      message: `${pathText(problem.path, kind.whole)} ${problem.message}`,
    })),
  )
}

function plain(document: Document, file: string, code: ErrorCode): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new TruckError(code, `${file}:1: ${TruckError.from(error).message}`, { cause: error })
  }
}

function problemOf(issue: z.core.$ZodIssue): FileProblem {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return key === undefined ? { path, message: issue.message } : { path, key, message: issue.message }
}

function pathText(path: Path, whole: string): string {
  if (path.length === 0) return whole
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** The line of what a path names, or of the nearest part around it that the file has. */
function lineOf(document: Document, lines: LineCounter, problem: FileProblem): number {
  for (let length = problem.path.length; length >= 0; length -= 1) {
    const node = document.getIn(problem.path.slice(0, length), true)
    if (!isNode(node) || node.range == null) continue
    const key = isMap(node) && node.items.find((pair) => isScalar(pair.key) && pair.key.value === problem.key)
    const offset = key && isScalar(key.key) && key.key.range != null ? key.key.range[0] : node.range[0]
    return lines.linePos(offset).line
  }
  return 1
}

function badFile(file: string, code: ErrorCode, problems: { line: number; message: string }[]): TruckError {
  const shown = problems
    .slice(0, PROBLEMS_SHOWN_MAX)
    .map(({ line, message }) => `${file}:${line}: ${message}`)
  if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`)
  const line = problems[0]?.line ?? 1
  return new TruckError(code, shown.join('; '), { details: { file, line } })
}
