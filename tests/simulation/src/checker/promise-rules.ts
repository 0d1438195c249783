/** What customers, followers and cooks were promised, seen from their side. */
import type { Event, OrderView } from '@foodtruck/messages'
import type { Fail, Seen } from '../seen.ts'
import type { LogModel } from './log-model.ts'

const ENDED: readonly string[] = ['served', 'cancelled', 'refused']

export class PromiseRules {
  readonly #log: LogModel
  readonly #fail: Fail
  readonly #numbers = new Map<string, number>()
  /** What handlers returned, by worker and delivery. */
  readonly #ran = new Map<string, string>()
  readonly #runs = new Map<string, string>()
  readonly #tolds = new Set<string>()
  readonly #followed = new Map<string, number>()

  constructor(log: LogModel, fail: Fail) {
    this.#log = log
    this.#fail = fail
  }

  see(seen: Seen): void {
    switch (seen.kind) {
      case 'run':
        return this.#run(seen.worker, `${seen.order}/${seen.ticket}/${seen.step}/${seen.attempt}`)
      case 'ran':
        this.#ran.set(`${seen.worker} ${seen.order}/${seen.ticket}/${seen.step}/${seen.attempt}`, seen.output)
        return
      case 'acknowledged':
        return this.#acknowledged(seen.key, seen.order)
      case 'told':
        return this.#told(seen.client, seen.order, seen.status)
      case 'shown':
        return this.#shown(seen.view)
      case 'event':
        return this.#event(seen.follower, seen.event)
      case 'rest':
        return this.#rest(seen)
      default:
    }
  }

  /** What a group counts must have been returned by its worker. */
  durable(fromSequence: number): void {
    for (const row of this.#log.rows.slice(fromSequence - 1)) {
      if (row.kind !== 'StageDone' && row.kind !== 'OrderPlanned') continue
      const name = `${row.order}/${row.ticket}/${row.step}/${row.attempt}`
      const output = this.#ran.get(`${row.worker} ${name}`)
      if (output === undefined)
        this.#fail('real-result', `task ${name} counts as done by ${row.worker}, which never finished it`)
      else if (row.kind === 'StageDone' && output !== (row.extra?.output ?? ''))
        this.#fail('real-result', `task ${name} counts with another output than ${row.worker} returned`)
    }
  }

  #run(worker: string, name: string): void {
    const other = this.#runs.get(name)
    if (other !== undefined && other !== worker)
      this.#fail('one-lease', `task ${name} is worked by ${worker}, and was by ${other} in the same attempt`)
    this.#runs.set(name, worker)
  }

  #acknowledged(key: string, order: number): void {
    const known = this.#numbers.get(key)
    if (known !== undefined && known !== order)
      this.#fail('one-order', `key ${key} was answered with order ${known} and with order ${order}`)
    this.#numbers.set(key, order)
  }

  #told(client: string, number: number, status: string): void {
    if (this.#tolds.has(`${client} ${number}`))
      this.#fail('told', `${client} was told twice how order ${number} ended`)
    this.#tolds.add(`${client} ${number}`)
    const order = this.#log.orders.get(number)
    if (order?.status !== status)
      this.#fail(
        'told',
        `${client} was told that order ${number} is ${status}; on disk it is ${order?.status}`,
      )
  }

  #shown(view: OrderView): void {
    const order = this.#log.orders.get(view.number)
    if (!order || !ENDED.includes(order.status)) return
    if (ENDED.includes(view.status) && view.status !== order.status)
      this.#fail('told', `order ${view.number} was shown as ${view.status}; on disk it is ${order.status}`)
  }

  #event(follower: string, event: Event): void {
    const last = this.#followed.get(follower) ?? 0
    if (event.sequence !== last + 1)
      this.#fail('every-event', `${follower} got event ${event.sequence} after ${last}`)
    this.#followed.set(follower, event.sequence)
    const row = this.#log.rows[event.sequence - 1]
    if (!row)
      return this.#fail('write-ahead', `${follower} got event ${event.sequence}, which is not on disk`)
    if (row.kind !== event.kind || row.order !== event.order || row.attempt !== event.attempt)
      this.#fail(
        'every-event',
        `event ${event.sequence} came to ${follower} as ${event.kind} of ${event.order}`,
      )
  }

  #rest({ stages, followers }: Extract<Seen, { kind: 'rest' }>): void {
    for (const [key, number] of this.#numbers) {
      const order = this.#log.orders.get(number)
      if (!order || !ENDED.includes(order.status))
        this.#fail(
          'one-end',
          `order ${number} of key ${key} was acknowledged and is ${order?.status ?? 'lost'}`,
        )
    }
    for (const [follower, last] of followers) {
      if (last !== this.#log.lastSequence)
        this.#fail(
          'every-event',
          `${follower} ends at event ${last}, the journal at ${this.#log.lastSequence}`,
        )
    }
    if (stages.openOrders > 0) this.#fail('nothing-left', `${stages.openOrders} orders are open`)
    for (const { stage, waiting, working, parked } of stages.stages) {
      if (waiting + working + parked > 0)
        this.#fail(
          'nothing-left',
          `at ${stage} ${waiting} tasks wait, ${working} are leased, ${parked} parked`,
        )
    }
  }
}
