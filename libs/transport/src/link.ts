/**
 * The connecting end of a socket and its keys: connects, connects again where libzmq gives up for good, and with
 * other keys once these have changed. Invariant: why a peer is kept out is one line in its own log, not one for
 * each try, and nothing has to be restarted once it is let in.
 */
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import type { Event, Socket } from 'zeromq'
import { connectSocket } from './address.ts'
import { type KeyFolder, type Keys, keysFor } from './keys.ts'
import { LINGER_MS } from './limits.ts'
import { sealName } from './seal.ts'
import { isHandshakeFailure } from './watch.ts'

/** Who listens at an address: the name under which a role's folder has the server's keys. */
export type ServerName = 'router' | 'bus' | 'pantry'

/** How long a peer that was kept out waits before it asks again. */
export const REFUSED_AGAIN_MS = 1_000

/** And one that may have tried the wrong one of a server's two keys. */
const OTHER_KEY_MS = 100

/** After these libzmq does not try again by itself. */
const ENDS_TRIES: ReadonlySet<string> = new Set(['handshake:error:auth', 'handshake:error:protocol'])

/** The options of a socket that has keys; a socket with a routing id is a ROUTER's peer. */
interface KeyedSocket extends Socket {
  curveServerKey: string | null
  curvePublicKey: string | null
  curveSecretKey: string | null
  routingId?: string | null
}

export interface LinkOptions {
  readonly socket: KeyedSocket
  readonly address: string
  readonly server: ServerName
  readonly keys: Keys | null | undefined
  readonly logger: Logger
  /** Of a peer of a ROUTER: sealed where there are keys. */
  readonly routingId?: string
}

/** One link; whoever made it tells it the events of its socket, and closes it before the socket. */
export class Link {
  readonly #options: LinkOptions
  readonly #unfollow: () => void
  #again: NodeJS.Timeout | null = null
  /** Which of the server's keys is tried; a server that is given a new one has two for a while. */
  #tried = 0
  /** The one that the connection of now was made with: libzmq does not tell it. */
  #serverKey = ''
  #complained = ''
  /** Until then a connection may end that was given up. */
  #lateUntilMs = 0
  #isClosed = false

  /** Throws TRUCK_ERR_BAD_SETTING, TRUCK_ERR_NO_KEYS or TRUCK_ERR_BAD_KEYS. */
  constructor(options: LinkOptions) {
    this.#options = options
    this.#connect()
    this.#unfollow =
      options.keys?.onChange((now, before) => {
        if (keysFor(options.address, options.keys) && this.#isAffected(now, before)) this.#reconnect()
      }) ?? (() => undefined)
  }

  /** Whether the event is of the connection of now: one that was given up may be told to have ended long after. */
  observe(event: Event): boolean {
    if (this.#isClosed) return true
    if (event.type === 'handshake') this.#succeeded()
    else if (isHandshakeFailure(event)) this.#failed(event)
    return event.type !== 'disconnect' || performance.now() >= this.#lateUntilMs
  }

  close(): void {
    this.#isClosed = true
    this.#unfollow()
    this.#stopTrying()
  }

  #succeeded(): void {
    this.#complained = ''
    this.#stopTrying()
  }

  #stopTrying(): void {
    if (this.#again) clearTimeout(this.#again)
    this.#again = null
  }

  #connect(): void {
    const { socket, address, server, keys, routingId } = this.#options
    const folder = keysFor(address, keys)
    if (folder) {
      const serverKeys = serverKeysOf(folder, server)
      const serverKey = serverKeys[this.#tried % serverKeys.length]
      if (serverKey === undefined) throw noServerKey(folder, server)
      this.#serverKey = serverKey
      socket.curveServerKey = serverKey
      socket.curvePublicKey = folder.own.publicKey
      socket.curveSecretKey = folder.own.secretKey
      if (routingId !== undefined) socket.routingId = sealName(routingId, folder.own, serverKey)
    }
    connectSocket(socket, address)
  }

  #reconnect(): void {
    this.#stopTrying()
    const { socket, address, logger } = this.#options
    if (this.#isClosed || socket.closed) return
    // Options hold for connections that are made after them.
    socket.disconnect(address)
    // Should it be the new one that ends, the handshake after it tells.
    this.#lateUntilMs = performance.now() + 2 * LINGER_MS
    try {
      this.#connect()
    } catch (error) {
      logger.error({ err: error }, `not connected to ${address}`)
      this.#later(REFUSED_AGAIN_MS)
    }
  }

  #later(ms: number): void {
    this.#again ??= setTimeout(() => this.#reconnect(), ms)
  }

  #failed(event: Event): void {
    const { address, keys, logger, server } = this.#options
    const why = reasonOf(event, server, keys?.folder ?? null)
    if (why !== this.#complained)
      logger.warn({ event: event.type }, `${address} keeps this process out: ${why}`)
    this.#complained = why
    this.#tried++
    // libzmq itself tries again after any other failure, but with the same key.
    if ((keys?.folder?.servers.get(server)?.length ?? 0) > 1) this.#later(OTHER_KEY_MS)
    else if (ENDS_TRIES.has(event.type)) this.#later(REFUSED_AGAIN_MS)
  }

  #isAffected(now: KeyFolder, before: KeyFolder): boolean {
    const { server } = this.#options
    if (now.own.secretKey !== before.own.secretKey) return true
    return !serverKeysOf(now, server).includes(this.#serverKey)
  }
}

function serverKeysOf(folder: KeyFolder, server: ServerName): readonly string[] {
  return folder.servers.get(server) ?? []
}

function noServerKey({ own }: KeyFolder, server: ServerName): TruckError {
  return new TruckError(
    ErrorCode.BAD_KEYS,
    `the folder of the role ${own.role} has no public key of the ${server}: this role does not speak to it`,
  )
}

function reasonOf(event: Event, server: ServerName, folder: KeyFolder | null): string {
  if (folder === null) return `no handshake (${event.type}); it may want keys: set TRUCK_KEYS`
  const { role } = folder.own
  if (event.type === 'handshake:error:auth')
    return `the key of the role ${role} is not allowed there (never was, was revoked, or has no business there)`
  if (event.type === 'handshake:error:protocol') return 'it has no keys of its own'
  return `it closed the connection in the handshake; if that lasts, the key of the ${server} in servers.json is not its key`
}
