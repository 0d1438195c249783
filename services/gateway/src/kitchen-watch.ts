/**
 * Keeps the model of the kitchen true: by the events, and by asking the router
 * for its replicas. Invariant: events reach the model in their order, also those
 * that come while it reads what went before.
 */
import { setImmediate as turn } from 'node:timers/promises'
import type { Kitchen } from '@foodtruck/forecast'
import type { Event } from '@foodtruck/messages'
import { type Logger, type Service, TruckError } from '@foodtruck/runtime'
import type { RouterPort } from './router-port.ts'

/** How often the router is asked for its replicas. */
const LOOK_EVERY_MS = 500
/** Events before the start that are read: those of the orders that are open, and times of stages. */
export const WARM_EVENTS_MAX = 20_000
const PAGE_EVENTS_MAX = 1_000
/** Live events that wait while those are read; with more the reading is given up. */
const BEHIND_EVENTS_MAX = 50_000

export interface KitchenWatchOptions {
  kitchen: Kitchen
  router: Pick<RouterPort, 'stages' | 'replay'>
  logger: Logger
  lookEveryMs?: number
}

export class KitchenWatch implements Service {
  readonly #options: KitchenWatchOptions
  readonly #timer: NodeJS.Timeout
  #looking = false
  #stopped = false
  #last = 0
  /** Events that wait while earlier ones are read; undefined if none are read. */
  #behind: Event[] | undefined

  /** The caller stops it. */
  constructor(options: KitchenWatchOptions) {
    this.#options = options
    this.#timer = setInterval(() => void this.look(), options.lookEveryMs ?? LOOK_EVERY_MS)
    this.#timer.unref()
  }

  async stop(): Promise<void> {
    this.#stopped = true
    clearInterval(this.#timer)
  }

  /** Reads what went before: the last events up to `sequence`. Live ones may be pushed meanwhile. */
  async begin(sequence: number): Promise<void> {
    const { kitchen, logger } = this.#options
    kitchen.clear()
    this.#last = sequence
    const behind: Event[] = []
    this.#behind = behind
    try {
      await this.look()
      await this.#read(sequence, behind)
    } catch (error) {
      const { code, message } = TruckError.from(error)
      logger.warn({ code }, `promises begin without what is open already: ${message}`)
    }
    // Another beginning may have followed meanwhile: it has the newer events.
    if (this.#behind !== behind) return
    this.#behind = undefined
    for (const event of behind) kitchen.push(event)
  }

  /** The next live event. */
  push(event: Event): void {
    // Of another journal: what was open is not known there.
    if (event.sequence <= this.#last) this.#options.kitchen.clear()
    this.#last = event.sequence
    if (this.#behind === undefined) this.#options.kitchen.push(event)
    else if (this.#behind.length < BEHIND_EVENTS_MAX) this.#behind.push(event)
  }

  /** Asks for the replicas once. What cannot be asked now stays as it was. */
  async look(): Promise<void> {
    if (this.#looking || this.#stopped) return
    this.#looking = true
    const { router, kitchen, logger } = this.#options
    try {
      const { stages } = await router.stages()
      kitchen.setCapacities(
        stages.map(({ stage, replicas, workers }) => {
          // People work on fewer portions at once than their station shows them.
          const window = workers.reduce((sum, { hands, window }) => sum + (hands || window), 0)
          return [stage, { replicas, window }]
        }),
      )
    } catch (error) {
      logger.debug({ err: error }, 'the stages cannot be asked for')
    } finally {
      this.#looking = false
    }
  }

  async #read(through: number, behind: readonly Event[]): Promise<void> {
    const { router, kitchen } = this.#options
    const { prunedThrough } = await router.replay({ after: through, limit: 0 })
    let after = Math.max(prunedThrough, through - WARM_EVENTS_MAX, 0)
    while (after < through && behind.length < BEHIND_EVENTS_MAX && !this.#stopped) {
      const page = await router.replay({ after, limit: Math.min(PAGE_EVENTS_MAX, through - after) })
      for (const event of page.events) if (event.sequence <= through) kitchen.push(event)
      if (page.through <= after) return
      after = page.through
      await turn()
    }
  }
}
