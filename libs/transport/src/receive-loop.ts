/**
 * Reads a socket until it is closed. Invariant: the event loop gets its turn
 * after every FRAMES_PER_TURN_MAX messages, however fast they come.
 */
import { setImmediate as nextTurn } from 'node:timers/promises'
import { systemCode } from '@foodtruck/runtime'
import { FRAMES_PER_TURN_MAX } from './limits.ts'

/** The part of a ZeroMQ socket that is read. */
export interface ReadableSocket {
  receive(): Promise<Buffer[]>
  readonly readable: boolean
  readonly closed: boolean
}

/** What to do with what is read. */
export interface ReceiveLoopOptions {
  onMessage(parts: Buffer[]): void
  /** Nothing more to read right now, or FRAMES_PER_TURN_MAX messages were read. */
  onDrained(): void
}

/** Resolves when the socket is closed. An exception of the callbacks is a defect: it rejects. */
export async function receiveLoop(socket: ReadableSocket, options: ReceiveLoopOptions): Promise<void> {
  let read = 0
  while (!socket.closed) {
    const parts = await receiveOne(socket)
    if (parts === null) return
    options.onMessage(parts)
    read++
    if (read >= FRAMES_PER_TURN_MAX) {
      read = 0
      options.onDrained()
      await nextTurn()
    } else if (!socket.readable) {
      read = 0
      options.onDrained()
    }
  }
}

const ENDED: ReadonlySet<string> = new Set(['EAGAIN', 'ENOTSOCK', 'EBADF'])

async function receiveOne(socket: ReadableSocket): Promise<Buffer[] | null> {
  try {
    return await socket.receive()
  } catch (error) {
    // A close ends a waiting receive with EAGAIN, or ENOTSOCK while much waits to be sent; a later one with EBADF.
    const code = systemCode(error)
    if (socket.closed && ENDED.has(code)) return null
    throw error
  }
}
