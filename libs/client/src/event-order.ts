/**
 * Puts events back into the order of their sequence numbers; pure state, no
 * socket and no clock. Invariant: it gives every number once, in order, and
 * skips one only when the journal itself says that it has no such event.
 */
import type { Event } from '@foodtruck/messages'

/** Events that wait for one before them; more are left to the replay. */
export const WAITING_MAX = 20_000

export class EventOrder {
  readonly #waitingMax: number
  readonly #waiting = new Map<number, Event>()
  #sequence: number
  /** The highest number that was heard of. */
  #highest: number
  /** Since when the next event is missing, or null. */
  #missingSinceMs: number | null = null

  /** @param sequence the last number that was seen. */
  constructor(sequence: number, waitingMax = WAITING_MAX) {
    this.#sequence = sequence
    this.#highest = sequence
    this.#waitingMax = waitingMax
  }

  /** The last number that was given. */
  get sequence(): number {
    return this.#sequence
  }

  /** Events that wait for one before them. */
  get waiting(): number {
    return this.#waiting.size
  }

  /** Takes live events; gives those that are now in order. Duplicates are dropped. */
  add(events: readonly Event[], nowMs: number): Event[] {
    const before = this.#sequence
    const ready: Event[] = []
    for (const event of events) this.#take(event, ready)
    this.#drain(ready)
    this.#mark(before, nowMs)
    return ready
  }

  /** The bus or the router has events up to this number. */
  heardOf(sequence: number, nowMs: number): void {
    if (sequence > this.#highest) this.#highest = sequence
    this.#mark(this.#sequence, nowMs)
  }

  /** Whether the next event has been missing for so long that it has to be asked for. */
  isMissing(nowMs: number, waitMs: number): boolean {
    return this.#missingSinceMs !== null && nowMs - this.#missingSinceMs >= waitMs
  }

  /** Whether the next event is known to exist and is not here. */
  get hasGap(): boolean {
    return this.#highest > this.#sequence
  }

  /** Takes a part of the journal that is complete up to `through`; gives what is now in order. */
  replayed(events: readonly Event[], through: number, nowMs: number): Event[] {
    const before = this.#sequence
    const ready: Event[] = []
    for (const event of events) if (event.sequence > this.#sequence) this.#skipTo(event, ready)
    while (this.#sequence < through) this.#step(ready)
    this.#drain(ready)
    if (this.#sequence > this.#highest) this.#highest = this.#sequence
    this.#mark(before, nowMs)
    return ready
  }

  /**
   * A replay came to the end of the journal: what was heard of beyond it does not exist, or will be heard of again
   * with the next event or heartbeat.
   */
  settle(last: number, nowMs: number): void {
    this.#highest = Math.max(this.#sequence, last)
    this.#mark(this.#sequence, nowMs)
  }

  /** The journal was replaced by another one, which ends with this number. */
  restart(sequence: number): void {
    this.#waiting.clear()
    this.#sequence = sequence
    this.#highest = sequence
    this.#missingSinceMs = null
  }

  #take(event: Event, ready: Event[]): void {
    const { sequence } = event
    if (sequence <= this.#sequence) return
    if (sequence > this.#highest) this.#highest = sequence
    if (sequence === this.#sequence + 1) {
      this.#sequence = sequence
      ready.push(event)
      // Its followers may be here already; what waits is empty when nothing was out of order.
      if (this.#waiting.size > 0) this.#drain(ready)
    } else if (this.#waiting.size < this.#waitingMax) {
      this.#waiting.set(sequence, event)
    }
  }

  #skipTo(event: Event, ready: Event[]): void {
    while (this.#sequence + 1 < event.sequence) this.#step(ready)
    this.#waiting.delete(event.sequence)
    this.#sequence = event.sequence
    ready.push(event)
  }

  #step(ready: Event[]): void {
    this.#sequence++
    const event = this.#waiting.get(this.#sequence)
    if (event === undefined) return
    this.#waiting.delete(this.#sequence)
    ready.push(event)
  }

  #drain(ready: Event[]): void {
    while (this.#waiting.size > 0) {
      const event = this.#waiting.get(this.#sequence + 1)
      if (event === undefined) return
      this.#step(ready)
    }
  }

  #mark(before: number, nowMs: number): void {
    if (!this.hasGap) this.#missingSinceMs = null
    else if (this.#missingSinceMs === null || this.#sequence !== before) this.#missingSinceMs = nowMs
  }
}
