/**
 * What a role may ask of the pantry: the one place where a key's role meets a request. Invariant: what is not in the
 * table is refused, and of a frame with something refused nothing is done. docs/security.md, [TRUCK-14.5]
 */
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { StoreRequest } from './request.ts'

type Kind = StoreRequest['do']

const MAY: ReadonlyMap<string, readonly Kind[]> = new Map<string, readonly Kind[]>([
  ['gateway', ['stock', 'ledger', 'book', 'mark', 'release', 'unknown']],
  ['chef', ['stock', 'ledger', 'mark', 'unknown']],
  ['ingredients', ['reserve', 'use', 'release', 'unknown']],
  ['prepare', ['book', 'unknown']],
])

/** Whether a role may connect at all. */
export function mayAsk(role: string): boolean {
  return MAY.has(role)
}

/** Why the role may not ask this; null if it may. A null role is a peer on this machine, without keys. */
export function refusalOf(role: string | null, request: StoreRequest): TruckError | null {
  if (role === null || MAY.get(role)?.includes(request.do)) return null
  return new TruckError(ErrorCode.FORBIDDEN, `the role ${role} may not ${request.do}`)
}
