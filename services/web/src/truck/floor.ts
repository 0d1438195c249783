/**
 * What is seen of the orders on the truck's floor, moved on by events. Invariant:
 * never more than TOKENS_MAX portions and MESSAGES_MAX messages are kept, however
 * many orders come; what is not drawn is counted.
 */
import type { TruckEvent } from '../api-types.ts'
import { type Message, messageOf } from './message.ts'

/** Portions that are drawn at once. */
export const TOKENS_MAX = 64
/** Messages that are kept for the list. */
export const MESSAGES_MAX = 40
/** Portions of one order that are drawn. */
const OF_ORDER_MAX = 8
/** How long a portion is seen on its way out. */
export const LEAVING_MS = 1_400
const MINUTE_S = 60

/** Where no stage is: at the chef's, handed over, thrown away. */
export const CHEF = ':chef'
export const SERVED = ':served'
export const BIN = ':bin'

/** One portion, or an order that is not planned yet: ticket 0. */
export interface Token {
  readonly key: string
  readonly order: number
  readonly ticket: number
  /** The item; empty before the plan. */
  readonly label: string
  /** A stage, or CHEF, SERVED or BIN. */
  place: string
  /** Which spot of its place it has; it keeps it while it is there. */
  spot: number
  attempt: number
  /** When it came to its place. */
  movedAtMs: number
  /** Since when it is on its way out; 0 while it is not. */
  leftAtMs: number
}

interface Way {
  readonly stages: readonly string[]
  at: number
}

export class Floor {
  readonly #planning: string
  readonly #gathering: string
  readonly #tokens = new Map<string, Token>()
  readonly #ways = new Map<string, Way>()
  readonly #accepted = new PerMinute()
  readonly #served = new PerMinute()
  readonly #messages: Message[] = []

  /** The first and the last stage of every order. */
  constructor(stages: { planning: string; gathering: string }) {
    this.#planning = stages.planning
    this.#gathering = stages.gathering
  }

  get tokens(): ReadonlyMap<string, Token> {
    return this.#tokens
  }

  /** The last messages, newest first. */
  get messages(): readonly Message[] {
    return this.#messages
  }

  /** Orders accepted and served in the last minute before `nowMs`. */
  rates(nowMs: number): { accepted: number; served: number } {
    return { accepted: this.#accepted.count(nowMs), served: this.#served.count(nowMs) }
  }

  /** Moves on by an event; `truck` is the first part of its topic. */
  apply(event: TruckEvent, truck: string): void {
    const atMs = Date.parse(event.at)
    this.#messages.unshift(messageOf(event, truck))
    if (this.#messages.length > MESSAGES_MAX) this.#messages.pop()
    switch (event.kind) {
      case 'OrderAccepted':
        this.#accepted.add(atMs)
        this.#put({ order: event.order, ticket: 0, label: '', place: this.#planning }, atMs)
        return
      case 'OrderPlanned':
        this.#plan(event, atMs)
        return
      case 'StageDone':
        this.#stageDone(event, atMs)
        return
      case 'TaskParked':
      case 'TaskDead':
        this.#move(event, CHEF, atMs)
        return
      case 'TaskRetried':
      case 'TaskRedelivered':
        this.#move(event, event.stage ?? this.#planning, atMs)
        return
      case 'OrderServed':
        this.#served.add(atMs)
        this.#end(event.order, SERVED, atMs)
        return
      case 'OrderCancelled':
      case 'OrderRefused':
        this.#end(event.order, BIN, atMs)
        return
    }
  }

  /** Lets go of what has left. */
  sweep(nowMs: number): void {
    for (const [key, { leftAtMs }] of this.#tokens) {
      if (leftAtMs > 0 && nowMs - leftAtMs > LEAVING_MS) this.#drop(key)
    }
  }

  #put(token: Pick<Token, 'order' | 'ticket' | 'label' | 'place'>, atMs: number): void {
    const key = `${token.order}.${token.ticket}`
    // While earlier events are read nothing is drawn, and nothing swept, but this.
    if (this.#tokens.size >= TOKENS_MAX) this.sweep(atMs)
    if (this.#tokens.size >= TOKENS_MAX || this.#tokens.has(key)) return
    const spot = this.#freeSpot(token.place)
    this.#tokens.set(key, { ...token, key, spot, attempt: 1, movedAtMs: atMs, leftAtMs: 0 })
  }

  #bring(token: Token, place: string, atMs: number): void {
    token.movedAtMs = atMs
    if (token.place === place) return
    token.spot = this.#freeSpot(place)
    token.place = place
  }

  #freeSpot(place: string): number {
    const taken = new Set<number>()
    for (const token of this.#tokens.values()) if (token.place === place) taken.add(token.spot)
    let spot = 0
    while (taken.has(spot)) spot += 1
    return spot
  }

  #drop(key: string): void {
    this.#tokens.delete(key)
    this.#ways.delete(key)
  }

  /** The order becomes its portions, if it is drawn at all. */
  #plan({ order, tickets = [] }: TruckEvent, atMs: number): void {
    if (!this.#tokens.has(`${order}.0`)) return
    this.#drop(`${order}.0`)
    for (const { ticket, label, stages } of tickets.slice(0, OF_ORDER_MAX)) {
      const key = `${order}.${ticket}`
      this.#put({ order, ticket, label, place: stages[0] ?? this.#gathering }, atMs)
      if (this.#tokens.has(key)) this.#ways.set(key, { stages, at: 0 })
    }
  }

  #stageDone({ order, ticket = 0, stage }: TruckEvent, atMs: number): void {
    const key = `${order}.${ticket}`
    const token = this.#tokens.get(key)
    const way = this.#ways.get(key)
    if (token === undefined || way === undefined || way.stages[way.at] !== stage) return
    way.at += 1
    token.attempt = 1
    this.#bring(token, way.stages[way.at] ?? this.#gathering, atMs)
  }

  #move({ order, ticket = 0, attempt = 1 }: TruckEvent, place: string, atMs: number): void {
    for (const token of this.#ofOrder(order)) {
      // What happens to the order itself happens to all its portions.
      if (ticket !== 0 && token.ticket !== ticket) continue
      this.#bring(token, place, atMs)
      token.attempt = attempt
    }
  }

  #end(order: number, place: string, atMs: number): void {
    for (const token of this.#ofOrder(order)) {
      this.#bring(token, place, atMs)
      token.leftAtMs = atMs
    }
  }

  *#ofOrder(order: number): Iterable<Token> {
    for (const token of this.#tokens.values()) if (token.order === order) yield token
  }
}

/** A count of the last minute, by seconds. */
class PerMinute {
  readonly #seconds = new Array<number>(MINUTE_S).fill(0)
  readonly #counts = new Array<number>(MINUTE_S).fill(0)

  add(atMs: number): void {
    const second = Math.floor(atMs / 1_000)
    const at = second % MINUTE_S
    if (this.#seconds[at] !== second) this.#counts[at] = 0
    this.#seconds[at] = second
    this.#counts[at] = (this.#counts[at] ?? 0) + 1
  }

  count(nowMs: number): number {
    const from = Math.floor(nowMs / 1_000) - MINUTE_S
    return this.#counts.reduce((sum, count, at) => ((this.#seconds[at] ?? 0) > from ? sum + count : sum), 0)
  }
}
