/**
 * The body of a new order: what it may hold, and the bytes it becomes.
 * Invariant: bodies that say the same become the same bytes, so that the router
 * can tell a repeat from another order.
 */
import { checkOrder, type Menu, type OrderLine } from '@foodtruck/menu'
import { Order } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { z } from 'zod'
import { type FieldProblem, fieldsProblem, type Problem } from './problem.ts'

/** How many problems of one body are told; a body of junk is not answered with a book. */
const PROBLEMS_MAX = 20

const shape = z.strictObject(
  {
    items: z.array(
      z.strictObject(
        { item: z.string(must('be the name of an item')), quantity: z.number(must('be a whole number')) },
        must('be an object {"item", "quantity"}'),
      ),
      must('be a list of {"item", "quantity"}'),
    ),
    // A lone surrogate has no bytes of its own: two different names would become one.
    name: z
      .string(must('be a text'))
      .refine((name) => name.isWellFormed(), 'must be valid Unicode')
      .optional(),
  },
  must('be a JSON object {"items": [{"item", "quantity"}], "name"?}'),
)

/** An order that can be had, as it came and as the router gets it. */
export interface OrderBody {
  lines: OrderLine[]
  payload: Uint8Array
}

/** Reads a body against the menu: the order, or all that is wrong with it. */
export function readOrder(menu: Menu, body: unknown): OrderBody | Problem {
  const parsed = shape.safeParse(body)
  if (!parsed.success) return fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(parsed.error, 'body'))
  const { items: lines, name } = parsed.data
  const problems = checkOrder(menu, name === undefined ? { lines } : { lines, name })
  const [first] = problems
  if (first !== undefined) {
    const errors = problems.slice(0, PROBLEMS_MAX).map(({ field, message }) => ({ field, message }))
    return fieldsProblem(first.code, errors)
  }
  return { lines, payload: Order.encode(name === undefined ? { lines } : { lines, name }) }
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
