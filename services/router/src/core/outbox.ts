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

  /** Hands all batches over and starts anew. */
  take(): Map<string, PeerBatch> {
    const batches = this.#batches
    if (batches.size > 0) this.#batches = new Map()
    return batches
  }
}

function appendParts(to: PeerBatch, from: PeerBatch): void {
  for (const part of PARTS) {
    const list = to[part] as unknown[]
    for (const message of from[part]) list.push(message)
  }
}
