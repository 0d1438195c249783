/**
 * Binds a socket, as a CURVE server behind a door where there are keys. Invariant: where there are keys, nobody
 * connects whom the door does not admit.
 */
import type { Logger } from '@foodtruck/runtime'
import type { Socket } from 'zeromq'
import { type BoundAddress, bindSocket } from './address.ts'
import { type KeyFolder, type Keys, keysFor } from './keys.ts'
import { type Door, openDoor } from './zap.ts'

/** The options of a socket that listens with keys. */
interface KeyedListener extends Socket {
  curveServer: boolean
  curveSecretKey: string | null
  zapDomain: string | null
  zapEnforceDomain: boolean
}

export interface SecureBindingOptions {
  readonly socket: KeyedListener
  readonly address: string
  readonly keys: Keys | null
  /** Whether a role of the allow-list may connect. */
  readonly admits: (role: string) => boolean
  readonly logger: Logger
}

/** Binds the socket; `free` closes the door, too. Throws as `bindSocket` and `keysFor` do. */
export async function bindSecurely(options: SecureBindingOptions): Promise<BoundAddress> {
  const { socket, address, keys, admits, logger } = options
  const folder = keysFor(address, keys)
  const door: Door | null = folder && keys ? await openDoor({ keys, admits, logger }) : null
  if (folder && door) {
    socket.curveServer = true
    socket.curveSecretKey = folder.own.secretKey
    socket.zapDomain = door.domain
    socket.zapEnforceDomain = true
  }
  try {
    const bound = await bindSocket(socket, address)
    return {
      address: bound.address,
      free: async () => {
        door?.close()
        await bound.free()
      },
    }
  } catch (error) {
    door?.close()
    throw error
  }
}

/**
 * Whether connections that were made with the keys before have to end: a key was taken off the allow-list, or the
 * server has a new one. ZeroMQ ends all connections of a socket or none, so the whole socket is made anew; who may
 * still come in is back within moments.
 */
export function endsConnections(now: KeyFolder, before: KeyFolder): boolean {
  if (now.own.secretKey !== before.own.secretKey) return true
  return [...before.allowed].some(([key, { role }]) => now.allowed.get(key)?.role !== role)
}
