/**
 * The body of a new order: what it may hold, and the bytes it becomes.
 * Invariant: bodies that say the same become the same bytes, so that a repeat
 * can be told from another order.
 */
import {
  type Amount,
  checkOrder,
  type Menu,
  type Moment,
  type OrderProblem,
  type OrderRequest,
  priceOrder,
} from '@foodtruck/menu'
import { Order } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { z } from 'zod'
import { type OrderTimes, timeProblems, timesOf } from './order-times.ts'
import { type FieldProblem, fieldsProblem, type Problem } from './problem.ts'

/** How many problems of one body are told; a body of junk is not answered with a book. */
const PROBLEMS_MAX = 20

const lineWords = '{"item", "quantity", "modifiers"?, "note"?}'

// A lone surrogate has no bytes of its own: two different texts would become one.
const text = z.string(must('be a text')).refine((given) => given.isWellFormed(), 'must be valid Unicode')

const ISO_TIME = 'be a time with its zone, as 2026-11-21T12:30:00+01:00'

/** A time of a body: in ms since 1970, 0 if it was left out. */
const timeField = z
  .string(must(ISO_TIME))
  .pipe(z.iso.datetime({ offset: true, error: `must ${ISO_TIME}` }))
  .transform((text) => Date.parse(text))
  .default(0)

const shape = z.strictObject(
  {
    items: z.array(
      z.strictObject(
        {
          item: z.string(must('be the name of an item')),
          quantity: z.number(must('be a whole number')),
          modifiers: z
            .array(z.string(must('be the name of a modifier')), must('be a list of names of modifiers'))
            .default([]),
          note: text.default(''),
        },
        must(`be an object ${lineWords}`),
      ),
      must(`be a list of ${lineWords}`),
    ),
    name: text.default(''),
    note: text.default(''),
    for: timeField,
    expires: timeField,
  },
  must(`be a JSON object {"items": [${lineWords}], "name"?, "note"?, "for"?, "expires"?}`),
)

/** An order that can be had. */
export interface OrderBody extends OrderTimes {
  /** What it costs now, and will. */
  readonly total: Amount
  /** What its customer wants, as bytes: all of it but the price. */
  readonly content: Uint8Array
  /** What the router gets. */
  readonly payload: Uint8Array
}

/** An order that cannot be had, or not now. */
export interface RefusedBody {
  readonly problem: Problem
  /** Set if the menu is against it, which may have been for it once: it may be the repeat of an order. */
  readonly content?: Uint8Array
}

/** Reads a body against the menu: the order, or all that is wrong with it. */
export function readOrder(menu: Menu, moment: Moment, body: unknown): OrderBody | RefusedBody {
  const parsed = shape.safeParse(body)
  if (!parsed.success) {
    return { problem: fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(parsed.error, 'body')) }
  }
  const { items: lines, for: dueAtMs, expires: expiresAtMs, ...rest } = parsed.data
  const order = { lines, ...rest, dueAtMs, expiresAtMs }
  const { nowMs = 0 } = moment
  const problems = checkOrder(menu, order, moment)
  const late = timeProblems(order, nowMs)
  // Modifiers have no order of their own; the fields of problems are those of the body.
  for (const line of lines) line.modifiers.sort()
  const [first] = problems
  if (first === undefined && late.length === 0) {
    const total = priceOrder(menu, lines)
    const payload = encodeOrder({ ...order, quote: total })
    return { total, content: encodeOrder(order), payload, ...timesOf(menu, order, nowMs) }
  }
  const wrong = problems.map(({ field, message }) => ({ field, message }))
  const problem = fieldsProblem(
    first?.code ?? ErrorCode.BAD_REQUEST,
    [...wrong, ...late].slice(0, PROBLEMS_MAX),
  )
  return problems.every(isOfTheMenu) ? { problem, content: encodeOrder(order) } : { problem }
}

/** The content of an order that the router has; undefined if it came another way and is none of ours. */
export function contentOf(payload: Uint8Array): Uint8Array | undefined {
  const order = decodeOrder(payload)
  return order === undefined ? undefined : encodeOrder({ ...order, quote: null })
}

/** An order as the router has it; undefined if it cannot be read: the router takes any bytes. */
export function decodeOrder(payload: Uint8Array): Order | undefined {
  try {
    return Order.decode(payload)
  } catch {
    return undefined
  }
}

/** What is left out and what is empty are the same: neither becomes bytes. */
function encodeOrder({
  lines,
  name = '',
  note = '',
  dueAtMs = 0,
  expiresAtMs = 0,
  quote = null,
}: OrderRequest): Uint8Array {
  return Order.encode({
    lines: lines.map(({ item, quantity, modifiers = [], note: wish = '' }) => ({
      item,
      quantity,
      ...(modifiers.length > 0 && { modifiers: [...modifiers] }),
      ...(wish !== '' && { note: wish }),
    })),
    ...(name !== '' && { name }),
    ...(note !== '' && { note }),
    ...(dueAtMs > 0 && { dueAtMs }),
    ...(expiresAtMs > 0 && { expiresAtMs }),
    ...(quote !== null && { quote }),
  })
}

function isOfTheMenu({ code }: OrderProblem): boolean {
  return code !== ErrorCode.BAD_REQUEST
}
/** What zod found, in the words of the API. `root` names the whole. */
export function zodProblems(error: z.ZodError, root: string): FieldProblem[] {
  const problems: FieldProblem[] = []
  for (const issue of error.issues) {
    if (issue.code === 'unrecognized_keys') {
      for (const key of issue.keys) {
        problems.push({ field: fieldOf([...issue.path, key], root), message: 'is not known' })
      }
    } else {
      problems.push({ field: fieldOf(issue.path, root), message: issue.message })
    }
  }
  return problems.slice(0, PROBLEMS_MAX)
}

/** Sentences that go on from the field's name. */
export function must(what: string): {
  error: (issue: { code?: string; input?: unknown }) => string | undefined
} {
  return {
    error: (issue) => {
      if (issue.code !== 'invalid_type') return undefined
      return issue.input === undefined ? `is missing; it must ${what}` : `must ${what}`
    },
  }
}

const FIELD_CHARS_MAX = 80

/** `items[0].quantity`, after the way it is written in JavaScript. */
function fieldOf(path: readonly PropertyKey[], root: string): string {
  let field = ''
  for (const part of path) {
    if (typeof part === 'number') field += `[${part}]`
    else field += field === '' ? String(part) : `.${String(part)}`
  }
  return field === '' ? root : field.slice(0, FIELD_CHARS_MAX)
}
