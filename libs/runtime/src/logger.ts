/**
 * Logs: one JSON line an entry, readable lines on a terminal. Invariant: a line
 * that was logged is written before the call returns, so an exit loses none;
 * what customers call themselves and wish, and what opens doors, is in no field.
 */
import { createRequire } from 'node:module'
import { destination, type Logger, type LoggerOptions, pino, stdTimeFunctions } from 'pino'

export type { Logger } from 'pino'

/** How much is logged, from everything to nothing. */
export const LOG_LEVELS = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const
export type LogLevel = (typeof LOG_LEVELS)[number]

/** A customer's order, by the names that entries use for it. */
const ORDERS = ['order', 'body', 'customer']
/** Wherever an entry has one of these, itself or in an object of its own. */
const SECRETS = ['note', 'token', 'cookie', 'authorization', 'idempotency-key']
/** Fields whose values are not written; the name of an entry itself is that of its service. */
const REDACTED: readonly string[] = [
  ...SECRETS.flatMap((field) => [
    pathOf(field),
    `*${pathOf(field, true)}`,
    `*.headers${pathOf(field, true)}`,
  ]),
  ...ORDERS.flatMap((order) => [`${order}.name`, `${order}.lines[*].note`, `${order}.items[*].note`]),
]

function pathOf(field: string, isInner = false): string {
  if (field.includes('-')) return `["${field}"]`
  return isInner ? `.${field}` : field
}

/** A logger for one service; `name` stands in every line. `to` is stdout unless told. */
export function createLogger(options: { name: string; level: LogLevel; to?: 'stdout' | 'stderr' }): Logger {
  const stream = options.to === 'stderr' ? process.stderr : process.stdout
  const settings: LoggerOptions = {
    name: options.name,
    level: options.level,
    timestamp: stdTimeFunctions.isoTime,
    redact: [...REDACTED],
  }
  if (!stream.isTTY) return pino(settings, destination({ fd: stream.fd, sync: true }))
  // Loaded here so that a service whose output is no terminal does not pay for it.
  const pretty = createRequire(import.meta.url)('pino-pretty') as typeof import('pino-pretty')
  return pino(
    settings,
    pretty({ destination: stream.fd, sync: true, ignore: 'pid,hostname', translateTime: 'SYS:HH:MM:ss.l' }),
  )
}
