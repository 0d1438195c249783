/**
 * A party's view of the lesson that it takes part in: its name, its wiring, where others are, and how it
 * says what happens. Invariant: once a party is stopped, its sockets are closed and it says no more.
 */
import type { Socket } from 'zeromq'
import { Clock, machineMs } from './clock.ts'
import { type Fact, type FactData, has } from './fact.ts'
import { countSends, type Traffic } from './traffic.ts'

export interface PartyInit<W> {
  readonly name: string
  /** What this party is told about the others, and about its own work. */
  readonly wiring: W
  /** A folder of this lesson, for ipc sockets and files. */
  readonly folder: string
  readonly scale: number
  /** The party ends as by a power cut, halfway through the work that it tells of with these data for the so-manieth time. */
  readonly diesAt?: { readonly data: FactData; readonly time: number }
}

export class Party<W = unknown> {
  readonly name: string
  readonly wiring: W
  readonly folder: string
  readonly traffic: Traffic = { messages: 0, bytes: 0 }
  readonly signal: AbortSignal
  readonly #clock: Clock
  readonly #onFact: (fact: Fact) => void
  readonly #onReady: () => void
  readonly #onDeath: () => void
  readonly #diesAt: PartyInit<W>['diesAt']
  #told = 0
  #isDying = false
  readonly #stopping = new AbortController()
  readonly #sockets: Socket[] = []
  readonly #cleanups: (() => Promise<void>)[] = []

  /** `onDeath` must end the party without any more ado. */
  constructor(
    init: PartyInit<W>,
    { onFact, onReady, onDeath }: { onFact: (fact: Fact) => void; onReady: () => void; onDeath: () => void },
  ) {
    this.#onDeath = onDeath
    this.#diesAt = init.diesAt
    this.name = init.name
    this.wiring = init.wiring
    this.folder = init.folder
    this.signal = this.#stopping.signal
    this.#clock = new Clock(init.scale)
    this.#onFact = onFact
    this.#onReady = onReady
  }

  /** Where a socket of that name is to be found in this lesson. */
  endpoint(name: string): string {
    return endpointIn(this.folder, name)
  }

  /** Tells what happens. */
  say(text: string, data: FactData = {}): void {
    if (this.signal.aborted) return
    const fact = { atMs: machineMs(), party: this.name, text, data }
    this.#onFact(fact)
    if (!this.#diesAt || !has(fact, this.#diesAt.data)) return
    this.#told += 1
    this.#isDying = this.#told === this.#diesAt.time
  }

  /** Says so, and lets the lesson go on: whoever starts after this finds the party ready. */
  ready(text: string, data: FactData = {}): void {
    this.say(text, data)
    this.#onReady()
  }

  /** Works for so many seconds of the talk. */
  async work(seconds: number): Promise<void> {
    if (!this.#isDying) return this.#clock.work(seconds, this.signal)
    // Halfway, so that what it sent before has left: a message handed to a socket is not on the wire yet.
    await this.#clock.work(seconds / 2, this.signal)
    this.#onDeath()
    // Between its last word and its end a party does no more.
    return new Promise(() => {})
  }

  get scale(): number {
    return this.#clock.scale
  }

  /** Takes a socket into the party's care: what it sends is counted, and it is closed in the end. */
  open<S extends Socket>(socket: S): S {
    this.#sockets.push(socket)
    countSends(socket, this.traffic)
    return socket
  }

  /** Closes a socket before the end. */
  close(socket: Socket): void {
    this.#sockets.splice(this.#sockets.indexOf(socket), 1)
    socket.close()
  }

  /** Something to be done when the party is stopped; the last added is done first. */
  atEnd(cleanup: () => Promise<void>): void {
    this.#cleanups.push(cleanup)
  }

  /** Ends the party: what it waits for rejects. */
  async stop(): Promise<void> {
    this.#stopping.abort()
    for (let cleanup = this.#cleanups.pop(); cleanup; cleanup = this.#cleanups.pop()) await cleanup()
    for (const socket of this.#sockets.splice(0)) if (!socket.closed) socket.close()
  }
}

/** The address of a socket in a lesson's folder. */
export function endpointIn(folder: string, name: string): string {
  return `ipc://${folder}/${name}.sock`
}
