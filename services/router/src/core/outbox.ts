/**
 * What the core wants sent: one batch for each peer and turn. The shell takes
 * the batches, encodes and sends them. [TRUCK-3]
 */
import {
  type AnswerInit,
  type OrderEndedInit,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type RejectionInit,
  type ResultAckInit,
  type RevocationInit,
  type SubmitReplyInit,
  type TaskInit,
  type TaskRefInit,
  type WelcomeInit,
} from '@foodtruck/messages'

/** The parts of one ToPeer frame; an empty batch is a heartbeat. */
export class PeerBatch {
  readonly major = PROTOCOL_MAJOR
  readonly minor = PROTOCOL_MINOR
  welcome: WelcomeInit | null = null
  rejection: RejectionInit | null = null
  readonly acks: ResultAckInit[] = []
  readonly revocations: RevocationInit[] = []
  readonly tasks: TaskInit[] = []
  readonly submitReplies: SubmitReplyInit[] = []
  readonly ended: OrderEndedInit[] = []
  readonly answers: AnswerInit[] = []
  /** Tasks of theirs that people have bumped. */
  readonly bumps: TaskRefInit[] = []
  /** The number of the heartbeat that this answers. */
  beat = 0
}

/** Acknowledgements that wait for something to travel with; with so many of them they leave alone. */
const ACKS_WAITING_MAX = 64

/** The parts of a frame of which there may be many, and what each is made of. */
export interface Parts {
  acks: ResultAckInit
  revocations: RevocationInit
  tasks: TaskInit
  submitReplies: SubmitReplyInit
  ended: OrderEndedInit
  answers: AnswerInit
  bumps: TaskRefInit
}

const PARTS = ['acks', 'revocations', 'tasks', 'submitReplies', 'ended', 'answers', 'bumps'] as const

export class Outbox {
  #batches = new Map<string, PeerBatch>()
  #isAllDue = false

  /** The batch that goes to this peer at the end of the turn; made if there is none. */
  to(peer: string): PeerBatch {
    let batch = this.#batches.get(peer)
    if (!batch) {
      batch = new PeerBatch()
      this.#batches.set(peer, batch)
    }
    return batch
  }

  /** Adds a message to the peer's batch. */
  add<P extends keyof Parts>(peer: string, part: P, message: Parts[P]): void {
    const list = this.to(peer)[part] as Parts[P][]
    list.push(message)
  }

  /** Adds messages that were held back, after those that are there; the batches are taken over. */
  addAll(held: Map<string, PeerBatch>): void {
    for (const [peer, batch] of held) {
      const waiting = this.#batches.get(peer)
      if (waiting) appendParts(waiting, batch)
      else this.#batches.set(peer, batch)
    }
  }

  /** What was for a peer that is gone goes nowhere. */
  forget(peer: string): void {
    this.#batches.delete(peer)
  }

  /** The next `takeDue` leaves nothing behind. */
  allDue(): void {
    this.#isAllDue = true
  }

  /**
   * Hands over what is to leave now. Acknowledgements alone wait for what follows them: a frame costs four threads
   * a turn, and when little is to do that is what an order waits for.
   */
  takeDue(): Map<string, PeerBatch> {
    const batches = this.take()
    if (this.#isAllDue) {
      this.#isAllDue = false
      return batches
    }
    for (const [peer, batch] of batches) {
      if (!canWait(batch)) continue
      batches.delete(peer)
      this.#batches.set(peer, batch)
    }
    return batches
  }

  /** Hands all batches over and starts anew. */
  take(): Map<string, PeerBatch> {
    const batches = this.#batches
    if (batches.size > 0) this.#batches = new Map()
    return batches
  }
}

/** It has acknowledgements, few, and nothing else: they free memory at the peer, which nobody waits for. */
function canWait(batch: PeerBatch): boolean {
  const acks = batch.acks.length
  return (
    acks > 0 &&
    acks < ACKS_WAITING_MAX &&
    batch.beat === 0 &&
    batch.tasks.length === 0 &&
    batch.submitReplies.length === 0 &&
    batch.ended.length === 0 &&
    batch.revocations.length === 0 &&
    batch.answers.length === 0 &&
    batch.bumps.length === 0 &&
    batch.welcome === null &&
    batch.rejection === null
  )
}

function appendParts(to: PeerBatch, from: PeerBatch): void {
  for (const part of PARTS) {
    const list = to[part] as unknown[]
    for (const message of from[part]) list.push(message)
  }
}
