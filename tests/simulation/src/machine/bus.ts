/** The event bus: live, and it loses what it likes. A subscriber hears of nothing that went by before. */
import { BusHeartbeat, EventBatch } from '@foodtruck/messages'
import type { Publisher, Subscriber, SubscriberOptions } from '@foodtruck/transport'
import type { Random } from '../random.ts'
import type { Scheduler, SimProcess } from './scheduler.ts'

/** Who watches what the router publishes. */
export interface BusTap {
  published(topic: string, batch: EventBatch): void
  busHeartbeat(sequence: number): void
}

interface Listener {
  readonly process: SimProcess
  readonly options: SubscriberOptions
  lastAtMs: number
  isOpen: boolean
}

export class Bus {
  /** Nothing passes. */
  isDown = false
  /** Messages lost, doubled or overtaken, in a hundred. */
  harsh = 0
  readonly #scheduler: Scheduler
  readonly #random: Random
  readonly #tap: BusTap
  readonly #listeners = new Set<Listener>()

  constructor(scheduler: Scheduler, tap: BusTap, random: Random) {
    this.#scheduler = scheduler
    this.#tap = tap
    this.#random = random
  }

  publisher(): Publisher {
    let isOpen = true
    return {
      connected: true,
      isWanted: true,
      published: 0,
      publish: (topic, frame) => {
        if (isOpen) this.#publish(topic, frame)
      },
      close: async () => {
        isOpen = false
      },
    }
  }

  subscribe(options: SubscriberOptions): Subscriber {
    const process = this.#scheduler.current as SimProcess
    const listener: Listener = { process, options, lastAtMs: 0, isOpen: true }
    this.#scheduler.after(this.#random.next() * 50, process, () => {
      this.#listeners.add(listener)
      options.onConnected?.()
    })
    return {
      connected: true,
      counters: { messagesIn: 0, dropped: 0 },
      close: async () => {
        listener.isOpen = false
        this.#listeners.delete(listener)
      },
    }
  }

  /** The bus is back: whoever listens connects anew. */
  restart(): void {
    this.isDown = false
    for (const { process, options } of this.#listeners) {
      this.#scheduler.after(this.#random.next() * 300, process, () => options.onConnected?.())
    }
  }

  exited(process: SimProcess): void {
    for (const listener of this.#listeners) if (listener.process === process) this.#listeners.delete(listener)
  }

  #publish(topic: string, frame: Uint8Array): void {
    if (topic.endsWith('/heartbeat')) this.#tap.busHeartbeat(BusHeartbeat.decode(frame).sequence)
    else this.#tap.published(topic, EventBatch.decode(frame))
    if (this.isDown) return
    for (const listener of this.#listeners) {
      if (this.#random.chance(this.harsh / 100)) {
        if (this.#random.chance(0.6)) continue
        this.#deliver(listener, topic, frame, this.#random.next() * 300)
        if (this.#random.chance(0.5)) continue
      }
      const { nowMs } = this.#scheduler
      listener.lastAtMs = Math.max(listener.lastAtMs, nowMs + this.#random.next() * 4)
      this.#deliver(listener, topic, frame, listener.lastAtMs - nowMs)
    }
  }

  #deliver(listener: Listener, topic: string, frame: Uint8Array, delayMs: number): void {
    this.#scheduler.after(delayMs, listener.process, () => {
      if (listener.isOpen) listener.options.onMessage(topic, frame)
    })
  }
}
