/** Drives a core in tests: a journal in memory, peers by name, time by hand. */
import type { CommitGroup } from '@foodtruck/journal'
import {
  Outcome,
  type PlanInit,
  type ResultInit,
  Role,
  type SubmitOrderInit,
  type TaskInit,
  ToRouter,
  type ToRouterInit,
} from '@foodtruck/messages'
import type { CoreConfig } from './core-config.ts'
import { type Fact, fromTransition } from './fact.ts'
import type { PeerBatch } from './outbox.ts'
import { type Recovered, RouterCore } from './router-core.ts'

export const TEST_CONFIG: CoreConfig = {
  router: 'router-test',
  epoch: 1,
  planStage: 'order',
  heartbeatMs: 1_000,
  leaseMs: 4_000,
  recoveryMs: 1_500,
  attemptsMax: 3,
  openOrdersMax: 100,
}

export const NOTHING: Recovered = {
  lastSequence: 0,
  lastNumber: 0,
  lastOfDays: {},
  dealers: [],
  orders: [],
  facts: [],
  voids: [],
}

export class CoreDriver {
  readonly core: RouterCore
  readonly committed: Fact[] = []
  readonly groups: CommitGroup[] = []
  /** What each peer was sent, newest last; taken by `taken`. */
  readonly #inbox = new Map<string, PeerBatch[]>()
  nowMs = 1_000_000
  #request = 0

  constructor(options: { config?: Partial<CoreConfig>; recovered?: Recovered; nowMs?: number } = {}) {
    this.nowMs = options.nowMs ?? this.nowMs
    this.core = new RouterCore(
      { ...TEST_CONFIG, ...options.config },
      options.recovered ?? NOTHING,
      this.nowMs,
    )
    this.core.learnKeys([], true)
  }

  /** The peer sends a frame; through the codec, as on the wire. */
  say(peer: string, parts: ToRouterInit): void {
    this.core.receive(peer, ToRouter.decode(ToRouter.encode({ major: 1, ...parts })), this.nowMs)
    this.deliver()
  }

  stage(peer: string, stage: string, window = 10, held: ResultInit[] = [], hands = 0): void {
    this.say(peer, { hello: { role: Role.STAGE, instance: peer, stage, window, held, hands } })
  }

  client(peer: string): void {
    this.say(peer, { hello: { role: Role.CLIENT, instance: peer } })
  }

  submit(peer: string, key: string, payload = 'an order', terms: SubmitOrderInit = {}): void {
    const submit = { request: ++this.#request, key, payload: Buffer.from(payload), token: `t-${key}` }
    this.say(peer, { submits: [{ ...submit, ...terms }] })
  }

  /** Writes whatever there is to write, and what follows from it, until nothing is left. */
  commit(): void {
    for (let group = this.core.takeGroup(this.nowMs); group; group = this.core.takeGroup(this.nowMs)) {
      this.groups.push(group)
      this.committed.push(...this.core.committed())
      this.deliver()
    }
  }

  /** Lets time pass in ticks, committing after each. */
  pass(ms: number): void {
    const end = this.nowMs + ms
    while (this.nowMs < end) {
      this.nowMs = Math.min(end, this.nowMs + 100)
      this.core.tick(this.nowMs)
      this.deliver()
      this.commit()
    }
  }

  deliver(): void {
    for (const [peer, batch] of this.core.takeOutbox(this.nowMs)) {
      const batches = this.#inbox.get(peer) ?? []
      batches.push(batch)
      this.#inbox.set(peer, batches)
    }
  }

  /** What the peer was sent since the last call, as one batch. */
  taken(peer: string): Omit<PeerBatch, 'major' | 'minor'> {
    const batches = this.#inbox.get(peer) ?? []
    this.#inbox.delete(peer)
    return {
      welcome: batches.findLast((batch) => batch.welcome)?.welcome ?? null,
      rejection: batches.findLast((batch) => batch.rejection)?.rejection ?? null,
      acks: batches.flatMap((batch) => batch.acks),
      revocations: batches.flatMap((batch) => batch.revocations),
      tasks: batches.flatMap((batch) => batch.tasks),
      submitReplies: batches.flatMap((batch) => batch.submitReplies),
      ended: batches.flatMap((batch) => batch.ended),
      answers: batches.flatMap((batch) => batch.answers),
      bumps: batches.flatMap((batch) => batch.bumps),
      beat: batches.at(-1)?.beat ?? 0,
    }
  }

  /** What the peer hears of its results once no acknowledgement waits any longer. */
  acked(peer: string): PeerBatch['acks'] {
    this.core.tick(this.nowMs)
    this.deliver()
    return this.taken(peer).acks
  }

  /** The peer finishes a task. */
  finish(peer: string, task: TaskInit, result: Partial<ResultInit> = {}): void {
    this.say(peer, { results: [resultOf(task, result)] })
  }

  /** The kinds of all committed facts. */
  get story(): string[] {
    return this.committed.map((fact) => fact.kind)
  }
}

/** The core that starts on what the other one has committed, at its time. */
export function restarted(before: CoreDriver): CoreDriver {
  const inits = before.groups.flatMap(({ accepted }) => accepted)
  const ended = new Set(before.groups.flatMap((each) => each.ended).map(({ number }) => number))
  const read = before.committed.map((fact) => {
    return fromTransition({ ...fact, extra: JSON.parse(JSON.stringify(fact.extra)) }, fact.traceparent)
  })
  const voids = before.groups.findLast((each) => each.voids)?.voids ?? []
  const recovered: Recovered = {
    lastSequence: before.groups.at(-1)?.lastSequence ?? 0,
    lastNumber: inits.length,
    lastOfDays: read.findLast(({ kind }) => kind === 'OrderAccepted')?.extra?.days ?? {},
    dealers: before.groups.findLast((each) => each.dealers)?.dealers ?? [],
    orders: inits.filter(({ number }) => !ended.has(number)),
    facts: read.filter(({ order }) => !ended.has(order)),
    voids: inits.flatMap((init) => {
      const tickets = voids.filter(({ order }) => order === init.number)
      const facts = read.filter(({ order }) => order === init.number)
      const end = facts.findIndex(({ kind }) => /^Order(Served|Cancelled|Refused)$/.test(kind))
      return tickets.length === 0 ? [] : [{ init, facts: facts.slice(0, end + 1), tickets }]
    }),
  }
  return new CoreDriver({ recovered, nowMs: before.nowMs })
}

export function resultOf(task: TaskInit, result: Partial<ResultInit> = {}): ResultInit {
  const { order = 0, ticket = 0, step = 0, attempt = 0 } = task
  return { order, ticket, step, attempt, outcome: Outcome.DONE, ...result }
}

/** A plan of one ticket for each list of stages. */
export function planOf(...tickets: string[][]): PlanInit {
  return {
    gather: 'prepare',
    summary: Buffer.from('price'),
    tickets: tickets.map((stages, at) => ({
      label: `item-${at + 1}`,
      payload: Buffer.from(`ticket ${at + 1}`),
      stages,
    })),
  }
}

/** A driver with a client, the planning stage and one replica of each other stage. */
export function kitchen(options: ConstructorParameters<typeof CoreDriver>[0] = {}): CoreDriver {
  const driver = new CoreDriver(options)
  driver.client('customer')
  for (const stage of ['order', 'cook', 'prepare']) driver.stage(`${stage}-1`, stage)
  for (const peer of ['customer', 'order-1', 'cook-1', 'prepare-1']) driver.taken(peer)
  return driver
}

/** The one task that the peer was sent. */
export function onlyTask(driver: CoreDriver, peer: string): TaskInit {
  const { tasks } = driver.taken(peer)
  const [task] = tasks
  if (task === undefined || tasks.length > 1)
    throw new Error(`${peer} was sent ${tasks.length} tasks, not one`)
  return task
}

/** An order whose plan is committed, with its ticket's task at the cook. */
export function cooking(driver: CoreDriver, key = 'k1'): TaskInit {
  driver.submit('customer', key)
  driver.commit()
  driver.finish('order-1', onlyTask(driver, 'order-1'), { plan: planOf(['cook']) })
  driver.commit()
  driver.taken('customer')
  driver.taken('order-1')
  return onlyTask(driver, 'cook-1')
}
