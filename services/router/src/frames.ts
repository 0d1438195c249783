/** Cuts what goes to one peer into frames of bounded count and size. [TRUCK-3.3] */
import { type AnswerInit, type TaskInit, ToPeer } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { FRAME_BYTES_MAX } from '@foodtruck/transport'
import { PeerBatch } from './core/outbox.ts'

/** Messages in one frame at most. */
export const FRAME_MESSAGES_MAX = 256
/** Payload bytes after which a frame takes no further message. */
export const FRAME_BYTES_SOFT_MAX = 262_144

const LISTS = ['acks', 'revocations', 'tasks', 'submitReplies', 'ended', 'bumps'] as const

/** The frames of a batch, in the order in which they are to be sent. */
export function framesOf(batch: PeerBatch): Uint8Array[] {
  if (fitsOneFrame(batch)) return [ToPeer.encode(batch)]
  const frames: Uint8Array[] = []
  let part = new PeerBatch()
  part.welcome = batch.welcome
  part.rejection = batch.rejection
  let count = 0
  let bytes = 0
  const cut = (): void => {
    frames.push(ToPeer.encode(part))
    part = new PeerBatch()
    count = 0
    bytes = 0
  }
  for (const list of LISTS) {
    for (const message of batch[list]) {
      const size = sizeOf(message)
      if (count >= FRAME_MESSAGES_MAX || (count > 0 && bytes + size > FRAME_BYTES_SOFT_MAX)) cut()
      ;(part[list] as unknown[]).push(message)
      count++
      bytes += size
    }
  }
  part.beat = batch.beat
  cut()
  for (const answer of batch.answers) frames.push(answerFrame(answer))
  return frames
}

/** An answer is the one message that may be large in every way: it has a frame of its own. */
function answerFrame(answer: AnswerInit): Uint8Array {
  const batch = new PeerBatch()
  batch.answers.push(answer)
  const frame = ToPeer.encode(batch)
  if (frame.length <= FRAME_BYTES_MAX) return frame
  const { request = 0 } = answer
  const message = `the answer has more than ${FRAME_BYTES_MAX} bytes: ask for less at once`
  batch.answers[0] = { request, code: ErrorCode.TOO_LARGE, message }
  return ToPeer.encode(batch)
}

function fitsOneFrame(batch: PeerBatch): boolean {
  const { acks, revocations, tasks, submitReplies, ended, answers, bumps } = batch
  if (answers.length > 0) return false
  const small = acks.length + revocations.length + submitReplies.length + ended.length + bumps.length
  const count = small + tasks.length
  if (count > FRAME_MESSAGES_MAX) return false
  let bytes = 0
  for (const task of tasks) bytes += sizeOf(task)
  return bytes <= FRAME_BYTES_SOFT_MAX
}

/** The bytes that make a message large; its other fields are small. */
function sizeOf(message: object): number {
  const { payload, parts } = message as TaskInit
  let bytes = payload?.length ?? 0
  for (const part of parts ?? []) bytes += part.length
  return bytes
}
