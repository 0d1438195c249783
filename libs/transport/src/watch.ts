/** Follows what ZeroMQ's own monitor tells of a socket: connections, handshakes, its end. */
import { systemCode } from '@foodtruck/runtime'
import type { Event, Observer, Socket } from 'zeromq'

/** Resolves when the socket is closed and has let go of its addresses. Call it before bind and connect. */
export async function watch(socket: Socket, onEvent: (event: Event) => void): Promise<void> {
  const observer = socket.events
  for (;;) {
    const event = await nextEvent(observer)
    if (event === null || event.type === 'end') return
    onEvent(event)
  }
}

async function nextEvent(observer: Observer): Promise<Event | null> {
  try {
    return await observer.receive()
  } catch (error) {
    // A socket that is closed with much to say takes its monitor away under a waiting receive.
    if (systemCode(error) === 'ENOTSOCK') return null
    throw error
  }
}

/** Whether a peer was turned away before it was one: junk bytes, half a greeting, another protocol. */
export function isHandshakeFailure(event: Event): boolean {
  return event.type.startsWith('handshake:error')
}

/** Counts the peers of a socket from what `watch` tells. */
export class ConnectionCount {
  connected = 0
  /** Connections turned away in the handshake. */
  refused = 0
  #failing = 0

  observe(event: Event): void {
    if (event.type === 'handshake') {
      this.connected++
    } else if (isHandshakeFailure(event)) {
      this.refused++
      this.#failing++
    } else if (event.type === 'disconnect') {
      // A connection that failed its handshake is told as a disconnect too, right after the failure.
      if (this.#failing > 0) this.#failing--
      else if (this.connected > 0) this.connected--
    }
  }
}
