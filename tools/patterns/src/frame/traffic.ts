/**
 * Counts what sockets are asked to send. Invariant: a lesson sends with ZeroMQ's own `send`; the count is
 * taken on the way, at the prototypes, because a socket itself cannot be changed.
 */
import {
  Dealer,
  Pair,
  Publisher,
  Push,
  Reply,
  Request,
  Router,
  type Socket,
  XPublisher,
  XSubscriber,
} from 'zeromq'

export interface Traffic {
  messages: number
  /** Of all frames; what ZeroMQ adds on the wire is not in it. */
  bytes: number
}

type Frame = string | Buffer | Uint8Array | null
type Send = (this: Socket, message: Frame | Frame[], ...rest: unknown[]) => Promise<void>

const counts = new WeakMap<Socket, Traffic>()

for (const { prototype } of [
  Dealer,
  Pair,
  Publisher,
  Push,
  Reply,
  Request,
  Router,
  XPublisher,
  XSubscriber,
]) {
  const send: Send = Reflect.get(prototype, 'send')
  const counted: Send = function (message, ...rest) {
    const traffic = counts.get(this)
    if (traffic) {
      traffic.messages += 1
      for (const frame of [message].flat()) traffic.bytes += frame === null ? 0 : Buffer.byteLength(frame)
    }
    return send.call(this, message, ...rest)
  }
  Object.defineProperty(prototype, 'send', { value: counted })
}

/** From now on what the socket sends is added to `traffic`. */
export function countSends(socket: Socket, traffic: Traffic): void {
  counts.set(socket, traffic)
}
