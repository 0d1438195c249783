/**
 * Who sends to a ROUTER socket: the name and role behind each routing id. Invariant: with keys, a name is in the
 * hands of one role at a time, and a frame counts only if its routing id was made with the key of that role.
 */
import type { Logger } from '@foodtruck/runtime'
import type { KeyFolder } from './keys.ts'
import { FRAMES_PER_SECOND_MAX, PEERS_MAX, PEERS_PER_ROLE_MAX } from './limits.ts'
import { SealOpener } from './seal.ts'

/** A peer that may speak. */
export interface KnownPeer {
  /** As it calls itself. */
  readonly name: string
  /** Null where there are no keys: whoever can connect may say everything. */
  readonly role: string | null
}

interface SealedPeer extends KnownPeer {
  readonly role: string
  readonly routingId: string
  readonly publicKey: string
  second: number
  frames: number
}

/** What tells the peers of a socket apart. */
export interface PeerBook {
  /** The peer behind a routing id, or null for a frame that does not count. */
  speaker(routingId: string): KnownPeer | null
  /** The routing id's connection has ended; gives the peer's name if it is gone with it. */
  leave(routingId: string): string | null
  /** The routing id to send to. */
  routingIdOf(name: string): string
  /** From now on with these keys. */
  change(folder: KeyFolder): void
  /** All connections have ended: gives the names of the peers that are gone with them. */
  clear(): string[]
}

/** Where there are no keys a routing id is a name. */
export const openBook: PeerBook = {
  speaker: (routingId) => ({ name: routingId, role: null }),
  leave: (routingId) => routingId,
  routingIdOf: (name) => name,
  change: () => undefined,
  clear: () => [],
}

const LOG_EVERY_MS = 1_000

/** The book of a socket with keys. */
export class SealedBook implements PeerBook {
  readonly #opener: SealOpener
  readonly #logger: Logger
  readonly #byRoutingId = new Map<string, SealedPeer>()
  readonly #byName = new Map<string, SealedPeer>()
  readonly #ofRole = new Map<string, number>()
  readonly #refuse: () => void
  #folder: KeyFolder
  #loggedAtMs = Number.NEGATIVE_INFINITY

  /** `onRefused` hears of each frame that does not count. */
  constructor({ folder, logger, onRefused }: { folder: KeyFolder; logger: Logger; onRefused: () => void }) {
    this.#folder = folder
    this.#opener = new SealOpener(folder)
    this.#logger = logger
    this.#refuse = onRefused
  }

  speaker(routingId: string): KnownPeer | null {
    const peer = this.#byRoutingId.get(routingId) ?? this.#enter(routingId)
    if (peer === null) return null
    const second = Math.floor(performance.now() / 1_000)
    if (second !== peer.second) {
      peer.second = second
      peer.frames = 0
    }
    peer.frames++
    return peer.frames <= FRAMES_PER_SECOND_MAX ? peer : this.#refused(peer.name, 'it sends too many frames')
  }

  leave(routingId: string): string | null {
    const peer = this.#byRoutingId.get(routingId)
    if (peer === undefined) return null
    this.#forget(peer)
    return peer.name
  }

  routingIdOf(name: string): string {
    return this.#byName.get(name)?.routingId ?? name
  }

  change(folder: KeyFolder): void {
    this.#folder = folder
    this.#opener.change(folder)
  }

  clear(): string[] {
    const names = [...this.#byName.keys()]
    this.#byRoutingId.clear()
    this.#byName.clear()
    this.#ofRole.clear()
    return names
  }

  #enter(routingId: string): SealedPeer | null {
    const opened = this.#opener.open(routingId)
    if (opened === null)
      return this.#refused(shown(routingId), 'its routing id was not made with an allowed key')
    const { name, role } = opened
    const known = this.#byName.get(name)
    if (known && known.role !== role)
      return this.#refused(name, `${role} cannot take the name of a ${known.role}`)
    // The same role under a new key, before the end of its old connection was told.
    if (known) this.#forget(known)
    const ofRole = this.#ofRole.get(role) ?? 0
    if (this.#byName.size >= PEERS_MAX) return this.#refused(name, `${PEERS_MAX} peers are connected`)
    if (ofRole >= PEERS_PER_ROLE_MAX)
      return this.#refused(name, `${ofRole} peers of the role ${role} are connected`)
    const peer = { ...opened, routingId, second: 0, frames: 0 }
    this.#byRoutingId.set(routingId, peer)
    this.#byName.set(name, peer)
    this.#ofRole.set(role, ofRole + 1)
    return peer
  }

  #forget(peer: SealedPeer): void {
    this.#byRoutingId.delete(peer.routingId)
    this.#byName.delete(peer.name)
    this.#ofRole.set(peer.role, (this.#ofRole.get(peer.role) ?? 1) - 1)
  }

  #refused(peer: string, why: string): null {
    this.#refuse()
    const nowMs = performance.now()
    if (nowMs - this.#loggedAtMs < LOG_EVERY_MS) return null
    this.#loggedAtMs = nowMs
    this.#logger.warn({ peer, server: this.#folder.own.role }, `dropped a frame: ${why}`)
    return null
  }
}

/** The name alone: the rest of a routing id is as good as a password. */
function shown(routingId: string): string {
  return routingId.split(' ', 1)[0]?.slice(0, 64) ?? ''
}
