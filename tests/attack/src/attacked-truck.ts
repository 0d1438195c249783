/** The truck that is attacked, wherever it runs. Invariant: nothing of it is left once `end` has resolved. */
import type { Books, Customer, History, Via } from '@foodtruck/chaos'
import type { Amounts, Stand, TargetInit } from './attack.ts'

/** The keys that are no secret, of all that `truck keys list` tells. */
export function publicKeysOf(
  keys: readonly { readonly role: string; readonly publicKey: string; readonly isCurrent: boolean }[],
): TargetInit['publicKeys'] {
  const of = (wanted: string): string =>
    keys.find(({ role, isCurrent }) => role === wanted && isCurrent)?.publicKey ?? ''
  return { router: of('router'), pantry: of('pantry'), bus: of('bus'), gateway: of('gateway') }
}

/** A service as it is now. */
export interface Look {
  readonly name: string
  /** Of its first process: another one than before is another process. */
  readonly pid: number
  /** What it takes of the machine's memory. */
  readonly rssBytes: number
}

/** Somebody who attacks, and where they stand. */
export interface AttackerInit {
  readonly name: string
  readonly stands: readonly Stand[]
  /** Starts attacker.ts there. */
  readonly command: readonly string[]
  readonly target: TargetInit
}

/** Those who keep ordering. */
export interface GoodCustomers {
  readonly customers: readonly { readonly via: Via; readonly customer: Customer }[]
  close(): Promise<void>
}

export interface AttackedTruck {
  readonly attackers: readonly AttackerInit[]
  /** What ended, was restarted or fell ill though nobody had told it to. */
  readonly crashes: readonly string[]
  /** Customers, and whoever tells them how their orders end. */
  gather(): Promise<GoodCustomers>
  looks(): Promise<Look[]>
  revoke(role: string): Promise<void>
  /** Ends all services in order and reads the journal. */
  stop(): Promise<Books>
  /** Ends whatever is still there, at once. */
  end(): Promise<void>
}

export interface AttackedTruckInit {
  readonly folder: string
  readonly history: History
  readonly amounts: Amounts
  /** Ends the start early. */
  readonly signal: AbortSignal
  readonly onProgress: (done: number, of: number, words: string) => void
}

/** Starts a truck with keys and tokens, ready for orders. Whatever it started is gone if it rejects. */
export type StartTruck = (init: AttackedTruckInit) => Promise<AttackedTruck>
