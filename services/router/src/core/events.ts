/**
 * Facts as events: by topic, each batch saying from where on it is complete, so
 * that a subscriber of any topic can tell a gap. [TRUCK-9]
 */
import { TransitionKind } from '@foodtruck/journal'
import { type EventBatchInit, PROTOCOL_MAJOR, PROTOCOL_MINOR, type TopicMarkInit } from '@foodtruck/messages'
import { STAGES_MAX } from './core-config.ts'
import type { Fact } from './fact.ts'

/** Topics with a mark of their own at once; past it the oldest mark is given up. */
const TOPICS_MAX = 1_000

const ORDER_TOPIC: Partial<Record<TransitionKind, string>> = {
  [TransitionKind.OrderAccepted]: 'order/accepted',
  [TransitionKind.OrderStarted]: 'order/started',
  [TransitionKind.OrderPlanned]: 'order/planned',
  [TransitionKind.OrderRushed]: 'order/rushed',
  [TransitionKind.OrderUnrushed]: 'order/unrushed',
  [TransitionKind.OrderServed]: 'order/served',
  [TransitionKind.OrderCancelled]: 'order/cancelled',
  [TransitionKind.OrderRefused]: 'order/refused',
}

/** The topic of a fact below the truck's name. */
export function topicOf(fact: Pick<Fact, 'kind' | 'stage' | 'code'>): string {
  if (fact.kind === TransitionKind.TaskParked)
    return `issue/${fact.code.toLowerCase().replace(/[^a-z0-9-]+/g, '-') || 'unknown'}`
  if (fact.kind === TransitionKind.TaskDead) return 'issue/dead-letter'
  if (fact.kind === TransitionKind.TaskEscalated) return 'issue/escalated'
  return ORDER_TOPIC[fact.kind] ?? stageTopicOf(fact.stage)
}

/** One text for each stage: a new one for each fact is looked up much more slowly. */
const stageTopics = new Map<string, string>()

function stageTopicOf(stage: string): string {
  const known = stageTopics.get(stage)
  if (known !== undefined) return known
  const topic = `stage/${stage}`
  if (stageTopics.size < STAGES_MAX) stageTopics.set(stage, topic)
  return topic
}

/** Weight of the events in one message at most: 1 000 ordinary ones, well below the bytes of a frame. [TRUCK-9.3] */
const MESSAGE_WEIGHT_MAX = 4_000
const EVENT_WEIGHT = 4
const TEXT_WEIGHT = 1 / 32

/** One message for the bus. */
export interface TopicBatch {
  readonly topic: string
  readonly batch: EventBatchInit
}

/** Remembers what was last published on each topic. */
export class EventMarks {
  readonly #truck: string
  /** What is not marked was last published at this number or before. */
  #floor: number
  readonly #last = new Map<string, number>()
  #sequence: number

  /** @param sequence the last committed number when the router started. */
  constructor(truck: string, sequence: number) {
    this.#truck = truck
    this.#floor = sequence
    this.#sequence = sequence
  }

  /** The last published number. */
  get sequence(): number {
    return this.#sequence
  }

  /** The messages of one commit, in the order of their first events. */
  batches(facts: readonly Fact[]): TopicBatch[] {
    const byTopic = new Map<string, Fact[]>()
    for (const fact of facts) {
      const topic = topicOf(fact)
      const events = byTopic.get(topic)
      if (events) events.push(fact)
      else byTopic.set(topic, [fact])
      this.#sequence = fact.sequence
    }
    const batches: TopicBatch[] = []
    for (const [topic, events] of byTopic) {
      let start = 0
      let weight = 0
      for (let at = 0; at < events.length; at++) {
        const event = events[at] as Fact
        const more = EVENT_WEIGHT + event.tickets.length + event.message.length * TEXT_WEIGHT
        if (weight + more > MESSAGE_WEIGHT_MAX && at > start) {
          batches.push(this.#batch(topic, events.slice(start, at)))
          start = at
          weight = 0
        }
        weight += more
      }
      batches.push(this.#batch(topic, start === 0 ? events : events.slice(start)))
    }
    return batches
  }

  /** Nobody wants the messages of this commit: notes what was in them. */
  pass(facts: readonly Fact[]): void {
    const lasts = new Map<string, number>()
    for (const fact of facts) {
      lasts.set(topicOf(fact), fact.sequence)
      this.#sequence = fact.sequence
    }
    for (const [topic, sequence] of lasts) this.#mark(topic, sequence)
  }

  #batch(topic: string, events: Fact[]): TopicBatch {
    const since = this.#last.get(topic) ?? this.#floor
    this.#mark(topic, (events.at(-1) as Fact).sequence)
    return {
      topic: `${this.#truck}/${topic}`,
      batch: { major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, since, events },
    }
  }

  marks(): TopicMarkInit[] {
    return [...this.#last].map(([topic, sequence]) => ({ topic: `${this.#truck}/${topic}`, sequence }))
  }

  #mark(topic: string, sequence: number): void {
    this.#last.delete(topic)
    this.#last.set(topic, sequence)
    if (this.#last.size <= TOPICS_MAX) return
    for (const [oldest, at] of this.#last) {
      this.#last.delete(oldest)
      this.#floor = Math.max(this.#floor, at)
      return
    }
  }
}
