/**
 * What a role may say to the router: the one place where a key's role meets a message. Invariant: what is not in the
 * table is refused, and of a frame with something refused nothing is taken. docs/security.md, [TRUCK-14.5]
 */
import { type Command, type Query, Role, type ToRouter } from '@foodtruck/messages'
import { NAME_PATTERN } from './core/core-config.ts'

const QUERIES = ['order', 'orders', 'stages', 'replay', 'audit', 'deadLetters', 'station'] as const
const COMMANDS = ['cancel', 'retry', 'retryAll', 'refuse', 'escalate', 'rush', 'station'] as const
type Kind = keyof Query | keyof Command

interface Permission {
  readonly submits: boolean
  readonly queries: 'all' | readonly (keyof Query)[]
  readonly commands: 'all' | readonly (keyof Command)[]
}

/** The roles that speak as clients. Every other role that connects is the stage of that name. */
const CLIENTS: ReadonlyMap<string, Permission> = new Map<string, Permission>([
  ['gateway', { submits: true, queries: 'all', commands: 'all' }],
  // A purchase is an order.
  ['chef', { submits: true, queries: ['deadLetters', 'replay'], commands: ['retry', 'refuse', 'escalate'] }],
  ['pantry', { submits: false, queries: ['replay'], commands: [] }],
])
const NO_BUSINESS: ReadonlySet<string> = new Set(['router', 'bus', 'observer'])

/** Whether a role may connect at all. */
export function mayConnect(role: string): boolean {
  return NAME_PATTERN.test(role) && !NO_BUSINESS.has(role)
}

/** Why the role may not say this, in a sentence; null if it may. A null role is a peer on this machine, without keys. */
export function refusalOf(role: string | null, message: ToRouter): string | null {
  if (role === null) return null
  if (!mayConnect(role)) return `the role ${role} has no business with the router`
  const client = CLIENTS.get(role)
  return client === undefined ? refusalOfStage(role, message) : refusalOfClient(role, client, message)
}

function refusalOfStage(role: string, { hello, submits, queries, commands }: ToRouter): string | null {
  if (hello && (hello.role !== Role.STAGE || hello.stage !== role)) {
    const said = hello.role === Role.STAGE ? `the stage ${hello.stage.slice(0, 32)}` : 'a client'
    return `the role ${role} is the stage ${role}, and cannot be ${said}`
  }
  if (submits.length > 0) return `the role ${role} may not submit orders`
  if (queries.length > 0) return `the role ${role} may not ask`
  return commands.length > 0 ? `the role ${role} may not decide` : null
}

function refusalOfClient(role: string, may: Permission, message: ToRouter): string | null {
  const { hello, results, submits, queries, commands } = message
  if (hello?.role === Role.STAGE) return `the role ${role} cannot be a stage`
  if (results.length > 0) return `the role ${role} has no tasks`
  if (submits.length > 0 && !may.submits) return `the role ${role} may not submit orders`
  const query = queries.map((one) => kindOf(one, QUERIES)).find((kind) => !allows(may.queries, kind))
  if (query !== undefined) return `the role ${role} may not ask for ${query}`
  const command = commands.map((one) => kindOf(one, COMMANDS)).find((kind) => !allows(may.commands, kind))
  return command === undefined ? null : `the role ${role} may not decide to ${command}`
}

function allows(kinds: 'all' | readonly Kind[], kind: string): boolean {
  return kinds === 'all' || (kinds as readonly string[]).includes(kind)
}

/** What a query or command is about; 'something unknown' for one of a newer minor version. */
function kindOf<Message>(message: Message, kinds: readonly (keyof Message)[]): string {
  return String(kinds.find((kind) => message[kind]) ?? 'something unknown')
}
