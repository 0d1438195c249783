/**
 * Errors as the API shows them: application/problem+json (RFC 9457). Invariant:
 * the one place that turns a TruckError, or an error of Fastify, into a status.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyReply } from 'fastify'

export interface FieldProblem {
  /** Where in the body, the query or the headers: `items[0].quantity`. */
  field: string
  message: string
}

export interface Problem {
  type: string
  title: string
  status: number
  detail: string
  code: ErrorCode
  field?: string
  errors?: FieldProblem[]
  /** When what was asked for is expected to be possible. */
  possibleAt?: string
}

/** How an error is answered. */
interface Kind {
  status: number
  title: string
  /** The answer to a repeat will differ if one waits: the least time, unless the error says one. */
  retryAfterMs?: number
}

const RETRY_AFTER_MS = 1_000
const INTERNAL: Kind = { status: 500, title: 'The gateway made a mistake' }
const INTERNAL_DETAIL = 'The log of the gateway has the details.'
const REFUSED_DETAIL = 'The kitchen refuses what this gateway asks of it; the log of the gateway says why.'
/** The router does not speak with this gateway: until somebody updates one of them, or it says hello again. */
const NOT_SPOKEN_WITH: Kind = {
  status: 503,
  title: 'The kitchen does not speak with this gateway',
  retryAfterMs: 5 * RETRY_AFTER_MS,
}

const KINDS: Partial<Record<ErrorCode, Kind>> = {
  [ErrorCode.BAD_REQUEST]: { status: 400, title: 'The request is not as it must be' },
  [ErrorCode.UNAUTHENTICATED]: { status: 401, title: 'A token is needed' },
  [ErrorCode.FORBIDDEN]: { status: 403, title: 'This is not allowed' },
  [ErrorCode.TOO_MANY]: {
    status: 429,
    title: 'This is more than one caller may have',
    retryAfterMs: RETRY_AFTER_MS,
  },
  [ErrorCode.UNKNOWN_ITEM]: { status: 400, title: 'An item is not on the menu' },
  [ErrorCode.UNKNOWN_MODIFIER]: { status: 400, title: 'An item has no such modifier' },
  [ErrorCode.MODIFIER_CONFLICT]: { status: 400, title: 'Two modifiers contradict each other' },
  [ErrorCode.OUT_OF_HOURS]: { status: 409, title: 'An item is not sold at this time' },
  [ErrorCode.OFF_MENU]: { status: 409, title: 'An item cannot be had for now' },
  [ErrorCode.KEY_REUSED]: { status: 422, title: 'The key was used for another order' },
  [ErrorCode.OVERLOADED]: {
    status: 503,
    title: 'Too much is going on: come back later',
    retryAfterMs: RETRY_AFTER_MS,
  },
  [ErrorCode.KITCHEN_BUSY]: {
    status: 503,
    title: 'The kitchen has more to do than it can promise',
    retryAfterMs: RETRY_AFTER_MS,
  },
  [ErrorCode.UNAVAILABLE]: {
    status: 503,
    title: 'The kitchen does not answer',
    retryAfterMs: RETRY_AFTER_MS,
  },
  [ErrorCode.DISK_FULL]: {
    status: 503,
    title: 'The kitchen cannot take orders at the moment',
    retryAfterMs: 5 * RETRY_AFTER_MS,
  },
  [ErrorCode.JOURNAL_BROKEN]: {
    status: 503,
    title: 'The kitchen cannot take orders at the moment',
    retryAfterMs: 5 * RETRY_AFTER_MS,
  },
  [ErrorCode.VERSION_UNSUPPORTED]: NOT_SPOKEN_WITH,
  [ErrorCode.REJECTED]: NOT_SPOKEN_WITH,
  [ErrorCode.HELLO_WANTED]: { ...NOT_SPOKEN_WITH, retryAfterMs: RETRY_AFTER_MS },
  [ErrorCode.CLOSED]: { status: 503, title: 'The gateway is stopping', retryAfterMs: RETRY_AFTER_MS },
  [ErrorCode.PRUNED]: { status: 410, title: 'This is no longer kept' },
  [ErrorCode.NOT_FOUND]: { status: 404, title: 'There is no such thing here' },
  [ErrorCode.NOT_CANCELLABLE]: { status: 409, title: 'The order cannot be cancelled' },
  [ErrorCode.NOT_RUSHABLE]: { status: 409, title: 'The order cannot be rushed' },
  [ErrorCode.NOT_AT_STATION]: { status: 409, title: 'The ticket is not there to be worked on' },
  [ErrorCode.NOT_RECALLABLE]: { status: 409, title: 'The bump cannot be undone' },
  [ErrorCode.NOT_BY_HAND]: { status: 409, title: 'The stage works by itself' },
  [ErrorCode.EXPIRED]: { status: 409, title: 'The order came too late' },
  [ErrorCode.NOT_RETRYABLE]: { status: 409, title: 'Nothing waits for a decision' },
  [ErrorCode.TOO_LARGE]: { status: 413, title: 'The request is too large' },
}

/** Titles of the statuses that Fastify answers with by itself. */
const FRAMEWORK_TITLES: Readonly<Record<number, string>> = {
  404: 'There is no such thing here',
  405: 'The method is not for this path',
  413: 'The request is too large',
  414: 'The address is too long',
  415: 'The body is not JSON',
  431: 'The headers are too large',
}

/** A problem and the headers that go with it. */
export interface ProblemReply {
  problem: Problem
  headers: Record<string, string>
}

/** What an error is to the caller. Anything that is no operating error tells nothing of itself. */
export function problemOf(error: unknown): ProblemReply {
  if (error instanceof TruckError) return truckProblem(error)
  const status = statusOf(error)
  if (status >= 400 && status < 500 && error instanceof Error) {
    const title = FRAMEWORK_TITLES[status] ?? 'The request is not as it must be'
    const code = status === 413 ? ErrorCode.TOO_LARGE : ErrorCode.BAD_REQUEST
    return { problem: makeProblem(status, code, title, frameworkDetail(error)), headers: {} }
  }
  // Fastify's own 503: a request that came on a kept connection while the gateway stops.
  if (status === 503) return truckProblem(new TruckError(ErrorCode.CLOSED, 'the gateway is stopping'))
  return internalProblem(ErrorCode.INTERNAL)
}

function truckProblem(error: TruckError): ProblemReply {
  if (isOfThisGateway(error)) return truckProblem(new TruckError(ErrorCode.REJECTED, REFUSED_DETAIL))
  const kind = KINDS[error.code]
  if (kind === undefined) return internalProblem(error.code)
  const problem = makeProblem(kind.status, error.code, kind.title, error.message)
  const { field, retryAfterMs, possibleAt } = error.details
  if (typeof field === 'string') problem.field = field
  if (typeof possibleAt === 'string') problem.possibleAt = possibleAt
  if (kind.retryAfterMs === undefined) {
    return { problem, headers: kind.status === 401 ? { 'www-authenticate': 'Bearer' } : {} }
  }
  const waitMs = typeof retryAfterMs === 'number' && retryAfterMs > 0 ? retryAfterMs : kind.retryAfterMs
  return { problem, headers: { 'retry-after': String(Math.ceil(waitMs / 1_000)) } }
}

/**
 * Whether router or pantry refuse what this gateway may say: its key is of another role. That is nothing that the caller
 * could mend, and the words are for whoever runs the truck: the client has logged them. What came over the wire has its
 * code in the details.
 */
function isOfThisGateway({ code, details }: TruckError): boolean {
  return code === ErrorCode.FORBIDDEN && details.code === code
}

function internalProblem(code: ErrorCode): ProblemReply {
  return { problem: makeProblem(INTERNAL.status, code, INTERNAL.title, INTERNAL_DETAIL), headers: {} }
}

/** What is wrong with the fields of a request, all of it at once. */
export function fieldsProblem(code: ErrorCode, errors: FieldProblem[]): Problem {
  const { status, title } = KINDS[code] ?? INTERNAL
  const detail = errors.map(({ field, message }) => `${field} ${message}`).join('; ')
  const problem = makeProblem(status, code, title, detail)
  const [first] = errors
  if (first !== undefined) problem.field = first.field
  problem.errors = errors
  return problem
}

export function makeProblem(status: number, code: ErrorCode, title: string, detail: string): Problem {
  const name = code.slice('TRUCK_ERR_'.length).toLowerCase().replaceAll('_', '-')
  return { type: `urn:foodtruck:problem:${name}`, title, status, detail, code }
}

export function sendProblem(reply: FastifyReply, problem: Problem): FastifyReply {
  // As bytes: to a text Fastify would add a charset, which JSON does not have.
  const body = Buffer.from(JSON.stringify(problem))
  return reply.code(problem.status).type('application/problem+json').send(body)
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 500
  return typeof error.statusCode === 'number' ? error.statusCode : 500
}

/** Fastify's words, without its habit of repeating the body in them. */
function frameworkDetail(error: Error): string {
  const code = 'code' in error ? error.code : ''
  switch (code) {
    case 'FST_ERR_CTP_INVALID_MEDIA_TYPE':
      return 'Send the order as JSON with the header Content-Type: application/json.'
    case 'FST_ERR_CTP_EMPTY_JSON_BODY':
      return 'The body is empty; it must be a JSON object.'
    case 'FST_ERR_CTP_INVALID_JSON_BODY':
      return 'The body is not valid JSON.'
    default:
      return error.message
  }
}
