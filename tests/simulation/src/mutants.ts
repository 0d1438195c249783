/** Deliberate breaks of production code: each must be found by the simulator. */
/** A text of a production file, and what replaces it as the file is loaded. */
export interface Edit {
  readonly name: string
  /** From the root of the workspace. */
  readonly file: string
  /** Stands in the file exactly once. */
  readonly find: string
  readonly replace: string
}

export interface Mutant extends Edit {
  /** A seed, up to 1 000, that finds it. */
  readonly seed: number
  /** What it does wrong. */
  readonly breaks: string
}

export const MUTANTS: readonly Mutant[] = [
  {
    name: 'no-fence',
    seed: 96,
    file: 'services/router/src/core/results.ts',
    find: `if (task.attempt !== attempt || task.stage !== dealer.stage) return false
  if (task.state === 'working') return task.dealer === dealer`,
    replace: `if (task.stage !== dealer.stage) return false
  if (task.state === 'working') return true`,
    breaks: 'a late result of an earlier attempt counts',
  },
  {
    name: 'counts-twice',
    seed: 3,
    file: 'services/router/src/core/results.ts',
    find: `return task.state === 'backoff' && task.lostBecause !== 'failed'`,
    replace: `return task.state !== 'held'`,
    breaks: 'a result that comes again counts again',
  },
  {
    name: 'same-attempt',
    seed: 2,
    file: 'services/router/src/core/results.ts',
    find: 'attempt: task.attempt + 1, failures, losses',
    replace: 'attempt: task.attempt, failures, losses',
    breaks: 'a redelivery has the number of the attempt before it',
  },
  {
    name: 'early-reply',
    seed: 1,
    file: 'services/router/src/core/submits.ts',
    find: `this.#gate.send(peer, 'submitReplies'`,
    replace: `this.#outbox.add(peer, 'submitReplies'`,
    breaks: 'an order is acknowledged before it is on disk',
  },
  {
    name: 'early-ack',
    seed: 1,
    file: 'services/router/src/core/commit-gate.ts',
    find: 'if (this.#inAir === null && this.#open',
    replace: `if (part === 'acks' || this.#inAir === null && this.#open`,
    breaks: 'a result is acknowledged before it is on disk',
  },
  {
    name: 'early-end',
    seed: 1,
    file: 'services/router/src/core/commit-gate.ts',
    find: 'if (this.#inAir === null && this.#open',
    replace: `if (part === 'ended' || this.#inAir === null && this.#open`,
    breaks: 'a customer hears of the end before it is on disk',
  },
  {
    name: 'early-task',
    seed: 2,
    file: 'services/router/src/core/router-core.ts',
    find: 'this.#stages.handOut(nowMs)',
    replace: `for (const task of this.#gate.group.ready) if (task.state === 'held') this.#stages.enqueue(task)
    this.#stages.handOut(nowMs)`,
    breaks: 'the next stage gets its task before its cause is on disk',
  },
  {
    name: 'no-commit',
    seed: 1,
    file: 'services/router/src/router-shell.ts',
    find: 'await journal.commit(group)',
    replace: 'void journal.commit(group)',
    breaks: 'nobody waits for the disk',
  },
  {
    name: 'early-heartbeat',
    seed: 1,
    file: 'services/router/src/router-shell.ts',
    find: 'const { sequence } = this.#marks',
    replace: 'const { sequence = 0 } = this.#options.core.stagesView()',
    breaks: 'the bus tells of events that are not on disk',
  },
  {
    name: 'early-answer',
    seed: 12,
    file: 'services/router/src/queries.ts',
    find: 'if (answer.order) return core.orderStatus(answer.order.number ?? 0) !== undefined',
    replace: 'if (answer.order) return answer.order.endedAtMs === 0',
    breaks: 'a question is answered with an end that is not on disk',
  },
  {
    name: 'full-disk-is-fine',
    seed: 1,
    file: 'services/router/src/router-shell.ts',
    find: `this.#isDiskFull = true
      return false`,
    replace: `this.#isDiskFull = true
      return true`,
    breaks: 'what a full disk did not take counts as written',
  },
  {
    name: 'forgets-leases',
    seed: 7,
    file: 'services/router/src/core/router-core.ts',
    find: `this.#stages.lose(task, 'restart', nowMs)`,
    replace: 'this.#stages.enqueue(task)',
    breaks: 'after a restart tasks go out at once, in the same attempt',
  },
  {
    name: 'forgets-open-orders',
    seed: 7,
    file: 'services/router/src/core/commit-gate.ts',
    find: 'floorOrder: floor ? floor.number : nextNumber',
    replace: 'floorOrder: nextNumber',
    breaks: 'a restart does not find the open orders',
  },
  {
    name: 'forgets-keys',
    seed: 24,
    file: 'services/router/src/router.ts',
    find: 'await journal.keys((keys) => core.learnKeys(keys, false))',
    replace: 'await journal.keys(() => undefined)',
    breaks: 'a repeated submit after a restart makes a second order',
  },
  {
    name: 'never-renews',
    seed: 2,
    file: 'services/router/src/core/stages.ts',
    find: `task.untilMs = nowMs + this.#config.leaseMs
    if (task.dealer === dealer) return`,
    replace: `if (task.dealer === dealer) return
    task.untilMs = nowMs + this.#config.leaseMs`,
    breaks: 'heartbeats do not renew a lease',
  },
  {
    name: 'never-expires',
    seed: 4,
    file: 'services/router/src/core/stages.ts',
    find: 'for (const task of dealer.tasks) if (task.untilMs <= nowMs) expired.push(task)',
    replace: 'for (const task of dealer.tasks) if (task.untilMs <= 0) expired.push(task)',
    breaks: 'a lease never ends while its dealer is heard of',
  },
  {
    name: 'skips-sequence',
    seed: 3,
    file: 'services/router/src/core/commit-gate.ts',
    find: 'fact.sequence = ++this.#sequence',
    replace: 'fact.sequence = this.#sequence += fact.order % 5 === 0 && fact.step === 1 ? 2 : 1',
    breaks: 'sequence numbers have a gap',
  },
  {
    name: 'no-credit',
    seed: 2,
    file: 'services/router/src/core/dealer-pool.ts',
    find: 'Math.max(0, this.window - this.tasks.size)',
    replace: 'Math.max(1, this.window - this.tasks.size)',
    breaks: 'a dealer gets tasks beyond its credit',
  },
  {
    name: 'last-in-first-out',
    seed: 24,
    file: 'services/router/src/core/waiting-queue.ts',
    find: 'one.number < other.number',
    replace: 'one.number > other.number',
    breaks: 'of equal orders the newest is next',
  },
  {
    name: 'no-priority',
    seed: 6,
    file: 'services/router/src/core/rank.ts',
    find: 'priority * PRIORITY_HEAD_START_MS)',
    replace: '0)',
    breaks: 'priorities mean nothing',
  },
  {
    name: 'never-hands-out',
    seed: 12,
    file: 'services/router/src/core/stages.ts',
    find: `if (dealer.window === window) return
    dealer.window = window
    this.#changed.add(this.of(dealer.stage))`,
    replace: 'dealer.window = window',
    breaks: 'a dealer that takes more again gets nothing',
  },
  {
    name: 'suspects-in-company',
    seed: 442,
    file: 'services/router/src/core/suspects.ts',
    find: 'return task.trouble.losses >= SUSPECT_LOSSES',
    replace: 'return task.trouble.losses > 1_000',
    breaks: 'what ended its workers is worked beside others',
  },
  {
    name: 'loses-output',
    seed: 1,
    file: 'services/router/src/core/order-state.ts',
    find: 'if (fact.output) {',
    replace: 'if (fact.output && fact.step > 0) {',
    breaks: 'what a stage made of a ticket does not reach the next one',
  },
  {
    name: 'gathers-early',
    seed: 1,
    file: 'services/router/src/core/order-state.ts',
    find: 'if (order.ticketsLeft > 0 || order.gatherStage',
    replace: 'if (order.ticketsLeft > 1 || order.gatherStage',
    breaks: 'an order is gathered while a ticket is still at work',
  },
  {
    name: 'keeps-cancelled',
    seed: 2,
    file: 'services/router/src/core/results.ts',
    find: `this.revoke(task, status)
      this.#stages.drop(task)`,
    replace: 'this.revoke(task, status)',
    breaks: 'the tasks of a cancelled order stay leased',
  },
  {
    name: 'wrong-since',
    seed: 1,
    file: 'services/router/src/core/events.ts',
    find: 'this.#last.get(topic) ?? this.#floor',
    replace: '0',
    breaks: 'a subscriber of one topic cannot see that it missed an event',
  },
  {
    name: 'forgets-results',
    seed: 7,
    file: 'libs/stage/src/task-book.ts',
    find: 'this.#unsent = [...this.#all()].filter((held) => held.result)',
    replace: 'this.#unsent = []',
    breaks: 'a worker forgets results that the router has not acknowledged',
  },
  {
    name: 'forgets-ends',
    seed: 7,
    file: 'libs/client/src/submit-book.ts',
    find: 'for (const entry of this.#followed.values()) {',
    replace: 'for (const entry of [] as Entry[]) {',
    breaks: 'a client that was away does not ask how its orders ended',
  },
  {
    name: 'tells-twice',
    seed: 104,
    file: 'libs/client/src/submit-book.ts',
    find: '!ENDED.has(status) || !this.#unfollow(order)',
    replace: '!ENDED.has(status)',
    breaks: 'a client tells the end of an order twice',
  },
  {
    name: 'skips-events',
    seed: 11,
    file: 'libs/client/src/event-order.ts',
    find: 'if (sequence === this.#sequence + 1) {',
    replace: 'if (sequence > this.#sequence) {',
    breaks: 'a follower goes on past a gap',
  },
  {
    name: 'forgets-bumps',
    seed: 6,
    file: 'services/router/src/core/stations.ts',
    find: `if (dealer) gate.send(dealer.peer, 'bumps'`,
    replace: `if (dealer?.isReserved) gate.send(dealer.peer, 'bumps'`,
    breaks: 'a worker does not hear that a person has bumped its task',
  },
  {
    name: 'recalls-in-same-attempt',
    seed: 6,
    file: 'services/router/src/core/stations.ts',
    find: 'attempt: isFree ? task.attempt : task.attempt + 1',
    replace: 'attempt: task.attempt',
    breaks: 'a recalled task goes on in the attempt that was bumped',
  },
  {
    name: 'recalls-what-is-begun',
    seed: 6,
    file: 'services/router/src/core/stations.ts',
    find: 'return isStarted || !isHeld',
    replace: 'return !isHeld',
    breaks: 'a ticket is taken back from a station that has started it',
  },
  {
    name: 'forgets-taken-back',
    seed: 6,
    file: 'services/router/src/core/by-hand.ts',
    find: 'order.takenBack.size === 0 ? 1',
    replace: 'order.takenBack.size >= 0 ? 1',
    breaks: 'a task that was taken back begins anew in its first attempt',
  },
  {
    name: 'early-bump',
    seed: 6,
    file: 'services/router/src/core/commit-gate.ts',
    find: 'if (this.#inAir === null && this.#open',
    replace: `if (part === 'bumps' || this.#inAir === null && this.#open`,
    breaks: 'a worker hears of a bump before it is on disk',
  },
]

/** The mutant of this name. Throws if there is none. */
export function mutantOf(name: string): Mutant {
  const mutant = MUTANTS.find((one) => one.name === name)
  if (mutant) return mutant
  throw new Error(`there is no mutant ${name}; there are ${MUTANTS.map((one) => one.name).join(', ')}`)
}
