/**
 * The listening end of a socket and its keys: a CURVE server behind a door where there are keys. Invariant: once a
 * key was taken off the allow-list, or the server has a new one, no connection that was made before lives on.
 */
import type { Logger } from '@foodtruck/runtime'
import type { Socket } from 'zeromq'
import { type BoundAddress, bindSocket } from './address.ts'
import { type KeyFolder, type Keys, keysFor } from './keys.ts'
import { type Door, openDoor } from './zap.ts'

/** The options of a socket that listens with keys. */
export interface KeyedListener extends Socket {
  curveServer: boolean
  curveSecretKey: string | null
  zapDomain: string | null
  zapEnforceDomain: boolean
}

export interface SecureBindingOptions {
  readonly socket: KeyedListener
  readonly address: string
  readonly keys?: Keys | null
  readonly admits?: (role: string) => boolean
  readonly logger: Logger
  /** The keys have changed; connections that must end are ended after this. */
  readonly onChange?: (folder: KeyFolder) => void
}

/** A bound address; whoever opened it closes it, then the socket, then frees it. */
export class SecureBinding {
  readonly #options: SecureBindingOptions
  readonly #door: Door | null
  readonly #bound: BoundAddress
  #unfollow: () => void = () => undefined
  #rebinding: Promise<void> = Promise.resolve()
  #isClosed = false

  /** Throws as `bindSocket` and `keysFor` do. */
  static async open(options: SecureBindingOptions): Promise<SecureBinding> {
    const door = await secureListener(options)
    try {
      return new SecureBinding(options, door, await bindSocket(options.socket, options.address))
    } catch (error) {
      door?.close()
      throw error
    }
  }

  private constructor(options: SecureBindingOptions, door: Door | null, bound: BoundAddress) {
    this.#options = options
    this.#door = door
    this.#bound = bound
    if (door === null) return
    this.#unfollow =
      options.keys?.onChange((now, before) => {
        options.onChange?.(now)
        if (endsConnections(now, before)) this.#rebinding = this.#rebinding.then(() => this.#rebind(now))
      }) ?? this.#unfollow
  }

  /** As a peer connects to it: a wildcard port is resolved. */
  get address(): string {
    return this.#bound.address
  }

  async close(): Promise<void> {
    this.#isClosed = true
    this.#unfollow()
    await this.#rebinding
    this.#door?.close()
  }

  free(): Promise<void> {
    return this.#bound.free()
  }

  /** libzmq ends the connections of an address that is unbound; whoever may still come in is back within moments. */
  async #rebind(folder: KeyFolder): Promise<void> {
    const { socket, logger } = this.#options
    if (this.#isClosed || socket.closed) return
    await socket.unbind(this.address)
    if (this.#isClosed || socket.closed) return
    socket.curveSecretKey = folder.own.secretKey
    await socket.bind(this.address)
    logger.info({ address: this.address }, 'all connections were ended: the keys have changed')
  }
}

/** Makes a socket that will listen on the address a CURVE server, if it has to be one; gives its door. */
export async function secureListener(options: Omit<SecureBindingOptions, 'onChange'>): Promise<Door | null> {
  const { socket, address, keys, logger, admits = () => true } = options
  const folder = keysFor(address, keys)
  if (folder === null || !keys) return null
  const door = await openDoor({ keys, admits, logger })
  socket.curveServer = true
  socket.curveSecretKey = folder.own.secretKey
  socket.zapDomain = door.domain
  socket.zapEnforceDomain = true
  return door
}

/** Whether connections have to end that were made with the keys before. */
export function endsConnections(now: KeyFolder, before: KeyFolder): boolean {
  if (now.own.secretKey !== before.own.secretKey) return true
  return [...before.allowed].some(([key, { role }]) => now.allowed.get(key)?.role !== role)
}
