/**
 * Holds every effect back until the facts that caused it are committed: the
 * write-ahead rule. Facts gather into one group while the group before is
 * being written, so a busy router commits many facts with one fsync.
 */
import type { AcceptedOrder, CommitGroup, EndedOrder, KnownDealer, VoidTicket } from '@foodtruck/journal'
import type { Fact } from './fact.ts'
import type { EndStatus, Order, Task } from './order-state.ts'
import { Outbox, type Parts } from './outbox.ts'

/** A group of facts and what waits for its commit. */
export interface HeldGroup {
  readonly facts: Fact[]
  readonly accepted: AcceptedOrder[]
  readonly ended: EndedOrder[]
  /** Tasks that wait for a dealer from the commit on. */
  readonly ready: Task[]
  /** Orders that are over from the commit on. */
  readonly over: Order[]
  /** What leaves from the commit on. */
  readonly messages: Outbox
}

export class CommitGate {
  readonly #outbox: Outbox
  #sequence: number
  #committedSequence: number
  #open: HeldGroup = emptyGroup()
  #inAir: HeldGroup | null = null

  /** @param sequence the last committed sequence number. */
  constructor(outbox: Outbox, sequence: number) {
    this.#outbox = outbox
    this.#sequence = sequence
    this.#committedSequence = sequence
  }

  /** The sequence number of the last durable fact. */
  get committedSequence(): number {
    return this.#committedSequence
  }

  /** The sequence number of the last recorded fact, committed or not. */
  get sequence(): number {
    return this.#sequence
  }

  /** The group that is being gathered. */
  get group(): HeldGroup {
    return this.#open
  }

  /** A group is on its way to the disk. */
  get isCommitting(): boolean {
    return this.#inAir !== null
  }

  /** Gives the fact its sequence number and puts it into the group. */
  record(fact: Fact): void {
    fact.sequence = ++this.#sequence
    this.#open.facts.push(fact)
  }

  accepted(order: Order, sequence: number): void {
    const { number, key, token, traceparent, payload, acceptedAtMs } = order
    this.#open.accepted.push({ number, key, token, traceparent, payload, acceptedAtMs, sequence })
  }

  ended(order: Order, status: EndStatus, fact: Fact): void {
    const { atMs, code, message } = fact
    const { number, sequences } = order
    this.#open.ended.push({ number, status, atMs, sequences, code, message })
    this.#open.over.push(order)
  }

  /** Sends once everything recorded so far is durable: now, if it is. */
  send<P extends keyof Parts>(peer: string, part: P, message: Parts[P]): void {
    if (this.#inAir === null && this.#open.facts.length === 0) this.#outbox.add(peer, part, message)
    else this.#open.messages.add(peer, part, message)
  }

  /**
   * Takes the gathered group for writing, or null if there is nothing to write
   * or a group is on its way already. `floor` is the oldest order that a
   * recovery will need, `nextNumber` the next order's number, `dealers` tells
   * of the connected dealers if they are others than before, `voids` of the void
   * tickets.
   */
  take(
    nowMs: number,
    floor: Order | null,
    nextNumber: number,
    dealers: () => readonly KnownDealer[] | null,
    voids: () => readonly VoidTicket[] | null,
  ): CommitGroup | null {
    if (this.#inAir !== null || this.#open.facts.length === 0) return null
    const group = this.#open
    this.#inAir = group
    this.#open = emptyGroup()
    const first = group.facts[0] as Fact
    const changedVoids = voids()
    return {
      firstSequence: first.sequence,
      lastSequence: this.#sequence,
      atMs: nowMs,
      transitions: group.facts,
      accepted: group.accepted,
      ended: group.ended,
      floorOrder: floor ? floor.number : nextNumber,
      floorSequence: floor ? (floor.sequences[0] as number) : this.#sequence + 1,
      dealers: dealers(),
      ...(changedVoids && { voids: changedVoids }),
    }
  }

  /** The group on its way is durable: returns it, and what it held leaves. */
  committed(): HeldGroup {
    const group = this.#inAir
    if (group === null) throw new Error('no group is being committed')
    this.#inAir = null
    this.#committedSequence = group.facts.at(-1)?.sequence ?? this.#committedSequence
    this.#outbox.addAll(group.messages.take())
    // Messages that came since wait for no fact of their own group if it has none.
    if (this.#open.facts.length === 0) this.#outbox.addAll(this.#open.messages.take())
    return group
  }
}

function emptyGroup(): HeldGroup {
  return { facts: [], accepted: [], ended: [], ready: [], over: [], messages: new Outbox() }
}
