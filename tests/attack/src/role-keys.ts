/** What a role's folder of keys has, for an attacker who took it. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type RawKeys, RawPeer, sealName, strangerPair } from '@foodtruck/transport/raw-peer'
import type { Target } from './attack.ts'

export type ServerRole = 'router' | 'pantry' | 'bus'

interface Pair {
  readonly publicKey: string
  readonly secretKey: string
}

/** A role's pair, with a server's key, which the role itself may not know. */
export function keysOf(target: Target, role: string, server: ServerRole): RawKeys {
  const own = JSON.parse(readFileSync(join(target.keys, role, 'own.json'), 'utf8')) as Pair
  return withPair(target, own, server)
}

/** A pair that nobody has allowed. */
export function strangerKeys(target: Target, server: ServerRole): RawKeys {
  return withPair(target, strangerPair(), server)
}

function withPair({ publicKeys }: Target, { publicKey, secretKey }: Pair, server: ServerRole): RawKeys {
  return { serverKey: publicKeys[server], publicKey, secretKey }
}

/** A dealer with a role's key and a name sealed by it, as the role's own process has. */
export function dealerOf(target: Target, role: string, server: 'router' | 'pantry', name: string): RawPeer {
  const keys = keysOf(target, role, server)
  const routingId = sealName(name, { role, ...keys }, keys.serverKey)
  return new RawPeer({ kind: 'dealer', connect: target.addresses[server], keys, routingId })
}

const LOOK_MS = 10

/** Whether the condition comes true in time. */
export async function until(isTrue: () => boolean, ms: number): Promise<boolean> {
  const deadlineMs = performance.now() + ms
  while (!isTrue()) {
    if (performance.now() > deadlineMs) return false
    await new Promise((resolve) => setTimeout(resolve, LOOK_MS))
  }
  return true
}
