/** Messages of one turn as frames of bounded count and size, so that throughput is bought by batching. [TRUCK-3.3] */
import { FRAME_BYTES_MAX } from './limits.ts'

/** Messages in one frame at most. */
export const FRAME_MESSAGES_MAX = 256

/** Gives each frame of the messages to `send`, in order; one message alone is sent whatever its size. */
export function sendInFrames<Message>(
  messages: readonly Message[],
  encode: (messages: readonly Message[]) => Uint8Array,
  send: (frame: Uint8Array) => void,
): void {
  if (messages.length === 0) return
  if (messages.length <= FRAME_MESSAGES_MAX) {
    const frame = encode(messages)
    if (frame.length <= FRAME_BYTES_MAX || messages.length === 1) return send(frame)
  }
  const half = messages.length > FRAME_MESSAGES_MAX ? FRAME_MESSAGES_MAX : Math.ceil(messages.length / 2)
  sendInFrames(messages.slice(0, half), encode, send)
  sendInFrames(messages.slice(half), encode, send)
}
