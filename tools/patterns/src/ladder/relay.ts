/**
 * A relay before the product's router that counts the messages which pass, as sockets of the lessons count what
 * they send. It reads ZMTP's framing and changes nothing. [ZMTP 3.1, RFC 37]
 */
import { once } from 'node:events'
import { rmSync } from 'node:fs'
import { createConnection, createServer, type Socket } from 'node:net'
import type { Party } from '../frame/party.ts'
import type { Traffic } from '../frame/traffic.ts'

const GREETING_BYTES = 64
const LONG = 2
const COMMAND = 4
const MORE = 1

/** Listens at one path and connects each caller to the other, until the party ends. */
export async function relay(party: Party, from: string, to: string): Promise<void> {
  const sockets = new Set<Socket>()
  const server = createServer((caller) => {
    const router = createConnection(to)
    for (const [source, target] of [
      [caller, router],
      [router, caller],
    ] as const) {
      const counter = new FrameCounter(party.traffic)
      sockets.add(source)
      source.on('data', (chunk: Buffer) => {
        counter.push(chunk)
        target.write(chunk)
      })
      source.on('error', () => target.destroy())
      source.on('close', () => {
        sockets.delete(source)
        target.destroy()
      })
    }
  })
  // A relay that was killed left its path behind.
  rmSync(from, { force: true })
  server.listen(from)
  await once(server, 'listening')
  party.atEnd(async () => {
    const closed = once(server, 'close')
    server.close()
    for (const socket of sockets) socket.destroy()
    await closed
  })
}

/** Counts messages and the bytes of their frames in one direction of a connection. */
export class FrameCounter {
  readonly #traffic: Traffic
  #skip = GREETING_BYTES
  #head: number[] = []

  constructor(traffic: Traffic) {
    this.#traffic = traffic
  }

  push(chunk: Buffer): void {
    for (let at = 0; at < chunk.length; ) {
      if (this.#skip > 0) {
        const skipped = Math.min(this.#skip, chunk.length - at)
        this.#skip -= skipped
        at += skipped
        continue
      }
      this.#head.push(chunk[at] ?? 0)
      at += 1
      this.#readHead()
    }
  }

  #readHead(): void {
    const [flags = 0, ...length] = this.#head
    if (length.length < (flags & LONG ? 8 : 1)) return
    const bytes = length.reduce((sum, byte) => sum * 256 + byte, 0)
    this.#head = []
    this.#skip = bytes
    if (flags & COMMAND) return
    this.#traffic.bytes += bytes
    if (!(flags & MORE)) this.#traffic.messages += 1
  }
}
