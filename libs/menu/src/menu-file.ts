/**
 * Reads a menu from YAML. Invariant: a menu is taken whole or not at all, and
 * each reason against it names its line.
 */
import { readFileSync, statSync } from 'node:fs'
import { ErrorCode, systemCode, TruckError } from '@foodtruck/runtime'
import { type Document, isMap, isNode, isScalar, LineCounter, parseDocument } from 'yaml'
import { z } from 'zod'
import { createMenu, type Menu } from './menu.ts'

const FILE_BYTES_MAX = 1024 * 1024
const ITEMS_MAX = 200
const ITEM_STAGES_MAX = 16
const SECONDS_MAX = 3_600
const PRICE_MINOR_MAX = 10_000_000
const PROBLEMS_SHOWN_MAX = 8

const NAME = /^[a-z][a-z0-9-]{0,31}$/
const NAME_RULE = 'must be a small letter, then up to 31 small letters, digits or dashes'

const name = z.string(NAME_RULE).regex(NAME, NAME_RULE)
const secondsRule = `must be a number of seconds from 0 to ${SECONDS_MAX}`
const priceRule = `must be a whole number of minor units (cents) from 0 to ${PRICE_MINOR_MAX}`
const titleRule = 'must be a text of 1 to 80 characters'
const currencyRule = 'must be a code of three capital letters, like EUR'
const itemsRule = `must be a list of 1 to ${ITEMS_MAX} items`
const stagesRule = `must be a list of at most ${ITEM_STAGES_MAX} stages`

const stageShape = z.strictObject(
  {
    stage: name,
    seconds: z.number(secondsRule).min(0, secondsRule).max(SECONDS_MAX, secondsRule),
  },
  shapeError('must have a stage and its seconds'),
)

const itemShape = z.strictObject(
  {
    name,
    title: z.string(titleRule).min(1, titleRule).max(80, titleRule),
    price: z.int(priceRule).min(0, priceRule).max(PRICE_MINOR_MAX, priceRule),
    stages: z.array(stageShape, stagesRule).max(ITEM_STAGES_MAX, stagesRule),
  },
  shapeError('must have a name, a title, a price and stages'),
)

const menuShape = z.strictObject(
  {
    currency: z.string(currencyRule).regex(/^[A-Z]{3}$/, currencyRule),
    planning: stageShape,
    gathering: stageShape,
    items: z.array(itemShape, itemsRule).min(1, itemsRule).max(ITEMS_MAX, itemsRule),
  },
  shapeError('must have a currency, planning, gathering and items'),
)

type MenuShape = z.infer<typeof menuShape>
type Path = readonly (string | number)[]

interface Problem {
  path: Path
  /** The key that should not be there, if that is the problem. */
  key?: string
  message: string
}

function shapeError(rule: string): { error: (issue: { code?: string; keys?: unknown }) => string } {
  return {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys' || !Array.isArray(issue.keys)) return rule
      return `has the unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    },
  }
}

/**
 * The menu of a file. Throws TRUCK_ERR_BAD_MENU: one line of `file:line: reason`
 * entries, or why the file cannot be read.
 */
export function loadMenu(file: string): Menu {
  let text: string
  try {
    if (statSync(file).size > FILE_BYTES_MAX) {
      throw new TruckError(ErrorCode.BAD_MENU, `${file}: is over ${FILE_BYTES_MAX} bytes`)
    }
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (error instanceof TruckError) throw error
    const reason = `${file}: cannot be read (${systemCode(error)}); set TRUCK_MENU to the menu's file`
    throw new TruckError(ErrorCode.BAD_MENU, reason, { cause: error })
  }
  return parseMenu(text, file)
}

/** The menu of a text; `file` is what errors call it. Throws TRUCK_ERR_BAD_MENU. */
export function parseMenu(text: string, file: string): Menu {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, strict: true, uniqueKeys: true })
  const wrong = document.errors.map((error) => ({
    line: error.linePos?.[0].line ?? 1,
    message: (error.message.split('\n')[0] ?? '').replace(/ at line \d+, column \d+:?$/, ''),
  }))
  if (wrong.length > 0) throw badMenu(file, wrong)
  const parsed = menuShape.safeParse(plain(document, file))
  const problems = parsed.success ? contradictions(parsed.data) : parsed.error.issues.map(problemOf)
  if (problems.length > 0 || !parsed.success) {
    throw badMenu(
      file,
      problems.map((problem) => ({
        line: lineOf(document, lines, problem),
        message: `${pathText(problem.path)} ${problem.message}`,
      })),
    )
  }
  const { items, ...rest } = parsed.data
  return createMenu({ ...rest, items: items.map(({ price, ...item }) => ({ ...item, priceMinor: price })) })
}

function plain(document: Document, file: string): unknown {
  try {
    return document.toJS({ maxAliasCount: 100 })
  } catch (error) {
    throw new TruckError(ErrorCode.BAD_MENU, `${file}:1: ${TruckError.from(error).message}`, { cause: error })
  }
}

function problemOf(issue: z.core.$ZodIssue): Problem {
  const path = issue.path.filter((part) => typeof part !== 'symbol')
  const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : undefined
  return key === undefined ? { path, message: issue.message } : { path, key, message: issue.message }
}

/** What no single field shows: names used twice, stages that an item cannot pass. */
function contradictions(menu: MenuShape): Problem[] {
  const problems: Problem[] = []
  if (menu.planning.stage === menu.gathering.stage) {
    problems.push({ path: ['gathering', 'stage'], message: 'must not be the planning stage' })
  }
  const names = new Set<string>()
  for (const [at, item] of menu.items.entries()) {
    if (names.has(item.name)) {
      problems.push({ path: ['items', at, 'name'], message: `${JSON.stringify(item.name)} is used twice` })
    }
    names.add(item.name)
    const seen = new Set([menu.planning.stage, menu.gathering.stage])
    for (const [step, { stage }] of item.stages.entries()) {
      if (seen.has(stage)) {
        const message = `${JSON.stringify(stage)} comes twice: every order is planned and gathered, and an item passes a stage once`
        problems.push({ path: ['items', at, 'stages', step, 'stage'], message })
      }
      seen.add(stage)
    }
  }
  return problems
}

function pathText(path: Path): string {
  if (path.length === 0) return 'the menu'
  return path.reduce<string>((text, part) => {
    if (typeof part === 'number') return `${text}[${part}]`
    return text === '' ? part : `${text}.${part}`
  }, '')
}

/** The line of what a path names, or of the nearest part around it that the file has. */
function lineOf(document: Document, lines: LineCounter, problem: Problem): number {
  for (let length = problem.path.length; length >= 0; length -= 1) {
    const node = document.getIn(problem.path.slice(0, length), true)
    if (!isNode(node) || node.range == null) continue
    const key = isMap(node) && node.items.find((pair) => isScalar(pair.key) && pair.key.value === problem.key)
    const offset = key && isScalar(key.key) && key.key.range != null ? key.key.range[0] : node.range[0]
    return lines.linePos(offset).line
  }
  return 1
}

function badMenu(file: string, problems: { line: number; message: string }[]): TruckError {
  const shown = problems
    .slice(0, PROBLEMS_SHOWN_MAX)
    .map(({ line, message }) => `${file}:${line}: ${message}`)
  if (problems.length > shown.length) shown.push(`and ${problems.length - shown.length} more`)
  const line = problems[0]?.line ?? 1
  return new TruckError(ErrorCode.BAD_MENU, shown.join('; '), { details: { file, line } })
}
