/**
 * A gateway in little for the tests of this package: real HTTP, orders in memory,
 * served at once. It can turn callers away and cut its streams.
 */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'

export class ToyGateway {
  /** How many of the next submits are answered with 503. */
  turnAway = 0
  /** Status of the answers to further submits, if they are to fail. */
  refuseWith = 0
  /** Whether accepted orders are served. */
  serving = true
  readonly #server: Server
  readonly #numbers = new Map<string, number>()
  readonly #frames: string[] = []
  readonly #streams = new Set<ServerResponse>()

  constructor() {
    this.#server = createServer((request, response) => this.#answer(request, response))
  }

  /** Listens on a free port and tells its address. */
  async start(): Promise<string> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#server.listen(0, '127.0.0.1', resolve)
    await promise
    return `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}`
  }

  /** How many different orders there are. */
  get orders(): number {
    return this.#numbers.size
  }

  /** Adds an event to the journal and sends it to whoever follows. */
  tell(kind: string, order: number): void {
    const sequence = this.#frames.length + 1
    const event = { sequence, at: '2026-11-21T10:00:00.000Z', kind, order }
    const frame = `id: ${sequence}\nevent: ${kind}\ndata: ${JSON.stringify(event)}\n\n`
    this.#frames.push(frame)
    for (const stream of this.#streams) stream.write(frame)
  }

  get streams(): number {
    return this.#streams.size
  }

  /** Breaks every stream. */
  cutStreams(): void {
    for (const stream of this.#streams) stream.destroy()
  }

  async stop(): Promise<void> {
    const { promise, resolve } = Promise.withResolvers<void>()
    this.#server.close(() => resolve())
    this.#server.closeAllConnections()
    await promise
  }

  #answer(request: IncomingMessage, response: ServerResponse): void {
    const url = new URL(request.url ?? '/', 'http://toy')
    if (url.pathname === '/api/events') this.#stream(request, response)
    else if (url.pathname === '/api/orders' && request.method === 'POST') this.#submit(request, response)
    else if (url.pathname === '/api/menu') send(response, 200, { items: [{ item: 'hotdog' }] })
    else send(response, 404, { detail: 'There is no such order, or this is not its whole id.' })
  }

  #stream(request: IncomingMessage, response: ServerResponse): void {
    const after = Number(request.headers['last-event-id'] ?? this.#frames.length)
    response.writeHead(200, { 'content-type': 'text/event-stream' })
    response.write(`id: ${after}\n\n${this.#frames.slice(after).join('')}`)
    this.#streams.add(response)
    response.on('close', () => this.#streams.delete(response))
  }

  #submit(request: IncomingMessage, response: ServerResponse): void {
    request.resume()
    if (this.turnAway > 0) {
      this.turnAway -= 1
      return send(response, 503, { code: 'TRUCK_ERR_OVERLOADED', detail: 'come back' })
    }
    if (this.refuseWith > 0) return send(response, this.refuseWith, { detail: 'no' })
    const key = String(request.headers['idempotency-key'])
    const known = this.#numbers.get(key)
    const number = known ?? this.#numbers.size + 1
    this.#numbers.set(key, number)
    // Served before the answer is out: the end may overtake the number.
    if (known === undefined && this.serving) this.tell('OrderServed', number)
    send(response, 202, { id: `${number}-9f3ac2d17b60`, number, status: 'accepted' })
  }
}

function send(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(JSON.stringify(body))
}
