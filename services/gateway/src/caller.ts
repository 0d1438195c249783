/**
 * Who asks, and what a role may. Invariant: each route names the least role that it is for, and nothing else decides
 * who may call it.
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyRequest } from 'fastify'

/** From the least to the most: each may also do what those before it may. */
export const ROLES = ['customer', 'station', 'chef'] as const
export type Role = (typeof ROLES)[number]

/** Whoever sent a request. */
export interface Caller {
  readonly role: Role
  /** Name of its token; '' for a customer, and for everybody while the truck is open. */
  readonly name: string
  /** Id of its token; '' for none. */
  readonly token: string
  /** The stages that its token is bound to; none for all. */
  readonly stages: readonly string[]
  /** What it is counted by: its token, or its address. */
  readonly key: string
  /** It came with the cookie of a browser. */
  readonly byCookie: boolean
}

/** A route, and the least role that may call it. */
export interface RouteRole {
  readonly method: string
  readonly url: string
  readonly role: Role
}

declare module 'fastify' {
  interface FastifyContextConfig {
    /** The least role that may call the route. A route without one is not built. */
    role?: Role
  }
  interface FastifyInstance {
    /** Every route of the API and the pages. */
    roles: readonly RouteRole[]
  }
  interface FastifyRequest {
    caller: Caller
  }
}

/** Options of a route for everybody. Whatever belongs to one order is opened by the order's token alone. */
export const CUSTOMER = { config: { role: 'customer' } } as const
/** Options of a route for those who work in the truck. */
export const STATION = { config: { role: 'station' } } as const
/** Options of a route for those who decide. */
export const CHEF = { config: { role: 'chef' } } as const

/** Whether one role may do what the other may. */
export function mayAct(role: Role, least: Role): boolean {
  return ROLES.indexOf(role) >= ROLES.indexOf(least)
}

/** Throws NOT_FOUND, as for a stage that is not there, if the caller's token is bound to other stages. */
export function mustWorkAt({ caller: { stages } }: FastifyRequest, stage: string): void {
  if (stages.length === 0 || stages.includes(stage)) return
  throw new TruckError(ErrorCode.NOT_FOUND, 'There is no such station, or this token is not for it.')
}

/**
 * Who decides, for the journal. With tokens it is the token's name and role, whatever the request says; while the
 * truck is open it is what the request says.
 */
export function authorOf({ caller }: FastifyRequest, said = ''): string {
  if (caller.token !== '') return `${caller.name} (${caller.role})`
  return caller.role === 'customer' ? 'customer' : said
}
