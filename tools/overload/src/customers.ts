/**
 * Customers over HTTP and what became of their orders: when each was sent,
 * answered, served. Invariant: an order counts as served when the stream of
 * events says so, whichever of answer and event comes first.
 */
import { Agent, type IncomingMessage, request } from 'node:http'

/** Connections at once; a load that would need more waits in the agent's queue, as callers of a slow server do. */
const SOCKETS_MAX = 512

export interface Refusal {
  readonly status: number
  readonly code: string
  /** 0 if the answer did not say. */
  readonly retryAfterS: number
}

export interface Placed {
  readonly number: number
  readonly sentMs: number
}

const ENDED = new Set(['OrderServed', 'OrderCancelled', 'OrderRefused'])

export class Customers {
  readonly refusals: Refusal[] = []
  /** Milliseconds from sending to serving, in the order of the ends, with the moment of the sending. */
  readonly served: { readonly sentMs: number; readonly tookMs: number }[] = []
  /** Orders that the truck has said it has, and those of them that ended in any way. */
  accepted = 0
  ended = 0
  /** Calls that got no answer at all. */
  broken = 0
  readonly #url: string
  readonly #agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX })
  readonly #open = new Map<number, number>()
  /** Ends that overtook their answers. */
  readonly #early = new Map<number, { kind: string; atMs: number }>()
  #stream: IncomingMessage | null = null

  private constructor(url: string) {
    this.#url = url
  }

  /** Connects to the stream of events first, so that no end is missed. Whoever calls this closes it. */
  static async open(url: string): Promise<Customers> {
    const customers = new Customers(url)
    await customers.#follow()
    return customers
  }

  /** Orders one portion. Resolves with the order, or null if it was not taken. */
  async order(item: string): Promise<Placed | null> {
    const sentMs = performance.now()
    let answer: { status: number; retryAfterS: number; body: { number?: number; code?: string } }
    try {
      answer = await this.#post({ items: [{ item, quantity: 1 }] })
    } catch {
      // Connection refused or reset: whether the order was taken is not known.
      this.broken++
      return null
    }
    const { status, retryAfterS, body } = answer
    if (body.number === undefined) {
      this.refusals.push({ status, code: body.code ?? '', retryAfterS })
      return null
    }
    this.accepted++
    const early = this.#early.get(body.number)
    this.#open.set(body.number, sentMs)
    if (early) this.#end(body.number, early.kind, early.atMs)
    return { number: body.number, sentMs }
  }

  close(): void {
    this.#stream?.destroy()
    this.#agent.destroy()
  }

  #post(
    order: object,
  ): Promise<{ status: number; retryAfterS: number; body: { number?: number; code?: string } }> {
    const { promise, resolve, reject } = Promise.withResolvers<{
      status: number
      retryAfterS: number
      body: { number?: number; code?: string }
    }>()
    const asking = request(
      `${this.#url}/api/orders`,
      { method: 'POST', agent: this.#agent, headers: { 'content-type': 'application/json' } },
      (response) => {
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          text += chunk
        })
        response.on('error', reject)
        response.on('end', () => {
          const retryAfterS = Number(response.headers['retry-after'] ?? 0)
          resolve({ status: response.statusCode ?? 0, retryAfterS, body: JSON.parse(text) as object })
        })
      },
    )
    asking.on('error', reject)
    asking.end(JSON.stringify(order))
    return promise
  }

  async #follow(): Promise<void> {
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    request(`${this.#url}/api/events`, { agent: false }, resolve).on('error', reject).end()
    this.#stream = await promise
    let rest = ''
    this.#stream.on('error', () => this.#stream?.destroy())
    this.#stream.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n')
      rest = lines.pop() ?? ''
      for (const line of lines) if (line.startsWith('data: {')) this.#read(line)
    })
  }

  #read(line: string): void {
    const { kind, order } = JSON.parse(line.slice('data: '.length)) as { kind: string; order: number }
    if (!ENDED.has(kind)) return
    if (this.#open.has(order)) this.#end(order, kind, performance.now())
    else this.#early.set(order, { kind, atMs: performance.now() })
  }

  #end(order: number, kind: string, atMs: number): void {
    const sentMs = this.#open.get(order) as number
    this.#open.delete(order)
    this.#early.delete(order)
    this.ended++
    if (kind === 'OrderServed') this.served.push({ sentMs, tookMs: atMs - sentMs })
  }
}
