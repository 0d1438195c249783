/** What is seen of a run from the outside: the history that the checker judges and the story tells. */
import type { CommitGroup } from '@foodtruck/journal'
import type { Event, EventBatch, OrderView, StagesView, ToPeer, ToRouter } from '@foodtruck/messages'

/** Names a delivery of a task. */
export interface Ref {
  readonly order: number
  readonly ticket: number
  readonly step: number
  readonly attempt: number
}

/** One thing that was seen. */
export type Seen =
  /** Something happened to a process, or was done to the world. */
  | { readonly kind: 'fate'; readonly party: string; readonly text: string }
  /** The router started on its journal. */
  | {
      readonly kind: 'recovered'
      readonly openOrders: readonly number[]
      readonly lastSequence: number
      /** What its clock shows less the true time. */
      readonly clockMs: number
    }
  /** A group is on disk, heard of or not. */
  | { readonly kind: 'durable'; readonly group: CommitGroup }
  /** The router hears that its last group is on disk. */
  | { readonly kind: 'committed' }
  | { readonly kind: 'sent'; readonly peer: string; readonly message: ToPeer }
  | { readonly kind: 'heard'; readonly peer: string; readonly message: ToRouter }
  | { readonly kind: 'gone'; readonly peer: string }
  | { readonly kind: 'published'; readonly topic: string; readonly batch: EventBatch }
  | { readonly kind: 'bus-heartbeat'; readonly sequence: number }
  /** The router has ended a turn: nothing that it could do is left undone. */
  | { readonly kind: 'turn' }
  /** A handler began. */
  | ({ readonly kind: 'run'; readonly worker: string; readonly stage: string } & Ref)
  /** A handler returned: DONE with this output, or '' for none. */
  | ({ readonly kind: 'ran'; readonly worker: string; readonly stage: string; readonly output: string } & Ref)
  | { readonly kind: 'submitted'; readonly client: string; readonly key: string }
  | {
      readonly kind: 'acknowledged'
      readonly client: string
      readonly key: string
      readonly order: number
      readonly token: string
    }
  | { readonly kind: 'told'; readonly client: string; readonly order: number; readonly status: string }
  | { readonly kind: 'shown'; readonly client: string; readonly view: OrderView }
  | { readonly kind: 'event'; readonly follower: string; readonly event: Event }
  /** Everybody has what was promised; the truck is at rest. */
  | { readonly kind: 'rest'; readonly stages: StagesView; readonly followers: ReadonlyMap<string, number> }

/** A promise that was not kept. */
export interface Violation {
  /** The promise, by a short name. */
  readonly promise: string
  readonly text: string
}

/** Says that a promise was not kept. */
export type Fail = (promise: Promise_, text: string) => void

/** The promises, and what each says. */
export const PROMISES = {
  'one-end': 'an acknowledged order ends served, cancelled or refused, once',
  'one-order': 'one key makes one order',
  'counts-once': "a stage's result counts once, and only from the current attempt",
  'real-result': 'what counts is what a stage returned',
  'write-ahead': 'nothing leaves that tells of a fact which is not on disk',
  'no-gap': 'sequence numbers have no gap',
  'every-event': 'a follower gets every event once, in order',
  credit: 'no task goes to a dealer without credit',
  alone: 'what was lost with two workers is worked alone',
  'keeps-lease': 'whoever works on and says so keeps the task',
  'one-lease': 'one attempt of a task goes to one dealer',
  'right-task': 'a task that goes out is due, and carries what the stages before it made of it',
  'in-order': 'the highest priority first, then the oldest order',
  'no-starvation': 'nothing waits while a dealer of its stage has credit',
  recovery: 'a restart finds what the log says',
  told: 'a customer is told how the order ended, once, and can ask',
  'comes-to-rest': 'once nothing is done to it any more, the truck finishes everything',
  'nothing-left': 'at rest nothing is held, waiting or leased',
  alive: 'no process ends by itself',
} as const
export type Promise_ = keyof typeof PROMISES
