/**
 * Decides who may connect: the one ZAP handler of the process, asked by libzmq about each key that connects to a
 * server socket. Invariant: whoever is not named is refused. [ZAP, RFC 27]
 */
import { setTimeout as after } from 'node:timers/promises'
import { type Logger, systemCode } from '@foodtruck/runtime'
import { Router } from 'zeromq'
import { closeSocket } from './address.ts'
import type { Keys } from './keys.ts'
import { CLOSE_MS_MAX } from './limits.ts'
import { receiveLoop } from './receive-loop.ts'
import { watch } from './watch.ts'

const ADDRESS = 'inproc://zeromq.zap.01'
const BIND_AGAIN_MS = 5
const VERSION = '1.0'
const MECHANISM = 'CURVE'
/** A stranger that tries again and again is logged so often at most. */
const LOG_EVERY_MS = 1_000

/** The door of one server socket. */
export interface Door {
  /** For the socket's option zapDomain. */
  readonly domain: string
  /** Keys refused so far. */
  readonly refused: number
  /** Nobody comes in any more. Idempotent. */
  close(): void
}

/** Who may come in. */
export interface DoorOptions {
  readonly keys: Keys
  /** Whether a role of the allow-list may come in here. */
  readonly admits: (role: string) => boolean
  readonly logger: Logger
}

const doors = new Map<string, ZapDoor>()
let handler: { readonly socket: Router; readonly ended: Promise<void> } | null = null
/** One change of the handler at a time: it is closed with the last door, and its address is taken for a moment after. */
let changing: Promise<void> = Promise.resolve()
let made = 0

/** Opens a door. To be called before the socket is bound. */
export async function openDoor(options: DoorOptions): Promise<Door> {
  const door = new ZapDoor(`door-${++made}`, options)
  doors.set(door.domain, door)
  const opening = changing.then(openHandler)
  changing = opening.catch(() => undefined)
  await opening
  return door
}

async function openHandler(): Promise<void> {
  if (handler !== null) return
  const socket = new Router({ linger: 0 })
  const ended = watch(socket, () => undefined)
  await bindHandler(socket, performance.now() + CLOSE_MS_MAX)
  handler = { socket, ended }
  void receiveLoop(socket, { onMessage: (parts) => answer(socket, parts), onDrained: () => undefined })
}

async function bindHandler(socket: Router, untilMs: number): Promise<void> {
  for (;;) {
    try {
      return await socket.bind(ADDRESS)
    } catch (error) {
      if (systemCode(error) !== 'EADDRINUSE' || performance.now() > untilMs) throw error
      await after(BIND_AGAIN_MS)
    }
  }
}

async function closeHandler(): Promise<void> {
  if (handler === null || doors.size > 0) return
  const { socket, ended } = handler
  handler = null
  await closeSocket(socket, ended)
}

class ZapDoor implements Door {
  readonly domain: string
  refused = 0
  readonly #options: DoorOptions
  #loggedAtMs = Number.NEGATIVE_INFINITY

  constructor(domain: string, options: DoorOptions) {
    this.domain = domain
    this.#options = options
  }

  close(): void {
    doors.delete(this.domain)
    changing = changing.then(closeHandler)
  }

  /** The role of the key, if it may come in. */
  roleOf(key: Buffer, address: string): string | null {
    const known = this.#options.keys.folder?.allowed.get(key.toString('hex'))
    if (known && this.#options.admits(known.role)) return known.role
    this.refused++
    const nowMs = performance.now()
    if (nowMs - this.#loggedAtMs >= LOG_EVERY_MS) {
      this.#loggedAtMs = nowMs
      const why = known ? `the role ${known.role} has no business here` : 'its key is not on the allow-list'
      this.#options.logger.warn({ address, refused: this.refused }, `refused a connection: ${why}`)
    }
    return null
  }
}

function answer(socket: Router, parts: Buffer[]): void {
  const [route, empty, version, request, domain, address, , mechanism, key] = parts
  if (route === undefined || request === undefined) return
  const isWellFormed = empty?.length === 0 && `${version}` === VERSION && `${mechanism}` === MECHANISM
  const role = isWellFormed && key ? (doors.get(`${domain}`)?.roleOf(key, `${address}`) ?? null) : null
  const status = role === null ? ['400', 'not allowed', ''] : ['200', 'welcome', role]
  socket.send([route, '', VERSION, request, ...status, '']).catch((error: unknown) => {
    // The connection that asked is gone, or this handler is closed: nobody waits for the answer.
    if (systemCode(error) === '') throw error
  })
}
