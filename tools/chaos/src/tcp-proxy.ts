/**
 * A TCP proxy whose connections can be slowed, stopped in one or both
 * directions, and cut. Invariant: while a connection lives, all bytes arrive,
 * once and in order.
 */
import { connect, createServer, type Server, type Socket } from 'node:net'
import { nowMs } from './clock.ts'

/** Bytes that one direction of one connection holds back; then its sender has to wait. */
const HELD_BYTES_MAX = 8 * 1024 * 1024

/** What the proxy does to its connections now. */
export interface Conditions {
  /** Each way. */
  delayMs: number
  /** Nothing gets from the connecting side to the listening side. */
  isUpStopped: boolean
  isDownStopped: boolean
}

/** Everything passes at once. */
export const WELL: Readonly<Conditions> = { delayMs: 0, isUpStopped: false, isDownStopped: false }

export class TcpProxy {
  /** As in reports: `stages to router`. */
  readonly name: string
  readonly #conditions: Conditions = { ...WELL }
  readonly #server: Server
  readonly #lanes = new Set<Lane>()
  readonly #sockets = new Set<Socket>()

  private constructor(name: string, targetPort: number) {
    this.name = name
    this.#server = createServer((near) => {
      const far = connect(targetPort, '127.0.0.1')
      const up = new Lane(near, far, () => (this.#conditions.isUpStopped ? null : this.#conditions.delayMs))
      const down = new Lane(far, near, () =>
        this.#conditions.isDownStopped ? null : this.#conditions.delayMs,
      )
      for (const lane of [up, down]) this.#lanes.add(lane)
      for (const socket of [near, far]) {
        this.#sockets.add(socket)
        socket.setNoDelay(true)
        // Whatever ends one side ends the other: an error is told by the close that follows it.
        socket.on('error', () => socket.destroy())
        socket.on('close', () => {
          near.destroy()
          far.destroy()
          this.#sockets.delete(socket)
          for (const lane of [up, down]) {
            lane.close()
            this.#lanes.delete(lane)
          }
        })
      }
    })
  }

  /** A proxy on a free port of the loopback, to another port of it. Whoever opens it closes it. */
  static async open(name: string, targetPort: number): Promise<TcpProxy> {
    const proxy = new TcpProxy(name, targetPort)
    await new Promise<void>((settle) => proxy.#server.listen(0, '127.0.0.1', settle))
    return proxy
  }

  get port(): number {
    return (this.#server.address() as { port: number }).port
  }

  /** Other conditions from now on; what may pass now does, what was held first. */
  change(conditions: Partial<Conditions>): void {
    Object.assign(this.#conditions, conditions)
    for (const lane of this.#lanes) lane.pump()
  }

  /** Ends all connections, as a router of the network that forgets them does. */
  cut(): void {
    for (const socket of this.#sockets) socket.destroy()
  }

  async close(): Promise<void> {
    this.cut()
    await new Promise((settle) => this.#server.close(settle))
  }
}

/** One direction of one connection. */
class Lane {
  readonly #from: Socket
  readonly #to: Socket
  /** How long a byte takes now; null if it does not pass. */
  readonly #delay: () => number | null
  readonly #held: { readonly chunk: Buffer; readonly atMs: number }[] = []
  #heldBytes = 0
  #timer: NodeJS.Timeout | null = null

  constructor(from: Socket, to: Socket, delay: () => number | null) {
    this.#from = from
    this.#to = to
    this.#delay = delay
    from.on('data', (chunk) => {
      this.#held.push({ chunk: chunk as Buffer, atMs: nowMs() })
      this.#heldBytes += chunk.length
      if (this.#heldBytes > HELD_BYTES_MAX) from.pause()
      this.pump()
    })
  }

  /** Passes on what is due, and comes back when more is. */
  pump(): void {
    const delayMs = this.#delay()
    if (delayMs === null) return
    if (this.#timer) clearTimeout(this.#timer)
    this.#timer = null
    for (let next = this.#held[0]; next; next = this.#held[0]) {
      const leftMs = next.atMs + delayMs - nowMs()
      if (leftMs > 0) {
        this.#timer = setTimeout(() => this.pump(), leftMs)
        return
      }
      this.#held.shift()
      this.#heldBytes -= next.chunk.length
      this.#to.write(next.chunk)
    }
    if (this.#from.isPaused()) this.#from.resume()
  }

  close(): void {
    if (this.#timer) clearTimeout(this.#timer)
    this.#held.length = 0
  }
}
