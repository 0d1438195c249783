/** Judges a history, one thing seen after the other. It shares no code with what it judges. */
import type { Fail, Seen, Violation } from '../seen.ts'
import { EffectRules } from './effect-rules.ts'
import { LeaseRules } from './lease-rules.ts'
import { LogModel } from './log-model.ts'
import { PromiseRules } from './promise-rules.ts'

export class Checker {
  /** The first promise that was not kept. */
  violation: Violation | null = null
  readonly log: LogModel
  readonly #effects: EffectRules
  readonly #leases: LeaseRules
  readonly #promises: PromiseRules

  constructor(options: { leaseMs: number }) {
    const fail: Fail = (promise, text) => this.fail(promise, text)
    this.log = new LogModel(fail)
    this.#effects = new EffectRules(this.log, fail)
    this.#leases = new LeaseRules(this.log, options.leaseMs, fail)
    this.#promises = new PromiseRules(this.log, fail)
  }

  fail(promise: Violation['promise'], text: string): void {
    this.violation ??= { promise, text }
  }

  see(seen: Seen, nowMs: number): void {
    if (seen.kind === 'durable') {
      const ready = this.log.add(seen.group)
      this.#leases.durable(seen.group, ready)
      this.#promises.durable(seen.group.firstSequence)
      return
    }
    if (seen.kind === 'recovered') this.#recovered(seen)
    this.#effects.see(seen)
    this.#leases.see(seen, nowMs)
    this.#promises.see(seen)
  }

  #recovered({ openOrders, lastSequence }: Extract<Seen, { kind: 'recovered' }>): void {
    const open = [...this.log.orders.values()]
      .filter(({ status }) => status === 'accepted' || status === 'working')
      .map(({ number }) => number)
    if (lastSequence !== this.log.lastSequence || openOrders.join() !== open.join())
      this.fail(
        'recovery',
        `the router found orders ${openOrders.join()} and event ${lastSequence}; the log says ${open.join()} and ${this.log.lastSequence}`,
      )
  }
}
