/**
 * Requests to one gateway over kept connections. Every answer is bounded in size
 * and time; a gateway that cannot be reached is one TruckError that says what to do.
 */
import { Agent, request as httpRequest, type IncomingMessage } from 'node:http'
import { request as httpsRequest, Agent as TlsAgent } from 'node:https'
import { ErrorCode, systemCode, TruckError } from '@foodtruck/runtime'

const ANSWER_MS_MAX = 15_000
const ANSWER_BYTES_MAX = 32 * 1024 * 1024
const SOCKETS_MAX = 64

export interface HttpRequest {
  readonly method: 'GET' | 'POST'
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

export interface HttpAnswer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
}

export class HttpClient {
  readonly #url: URL
  readonly #agent: Agent
  readonly #authorization: Readonly<Record<string, string>>

  /** `url` is an origin, `http://host:port`; `token` is sent with each request unless it is ''. Whoever makes the client closes it. */
  constructor(url: string, token = '') {
    this.#url = new URL(url)
    this.#authorization = token === '' ? {} : { authorization: `Bearer ${token}` }
    const options = { keepAlive: true, maxSockets: SOCKETS_MAX }
    this.#agent = this.#url.protocol === 'https:' ? new TlsAgent(options) : new Agent(options)
  }

  /** Asks and reads the whole answer. Throws TRUCK_ERR_UNAVAILABLE if there is none in time. */
  async ask(request: HttpRequest): Promise<HttpAnswer> {
    const signal = AbortSignal.timeout(ANSWER_MS_MAX)
    return this.read(await this.#open(request, signal))
  }

  /** The rest of an answer. Throws TRUCK_ERR_TOO_LARGE, or TRUCK_ERR_UNAVAILABLE if the connection ends first. */
  async read(response: IncomingMessage): Promise<HttpAnswer> {
    const chunks: Buffer[] = []
    let bytes = 0
    try {
      for await (const chunk of response as AsyncIterable<Buffer>) {
        bytes += chunk.length
        if (bytes > ANSWER_BYTES_MAX) throw new TruckError(ErrorCode.TOO_LARGE, 'the answer is too large')
        chunks.push(chunk)
      }
    } catch (error) {
      throw error instanceof TruckError ? error : this.#unreachable(error)
    }
    return {
      status: response.statusCode ?? 0,
      headers: response.headers,
      body: Buffer.concat(chunks).toString(),
    }
  }

  /** Opens an answer that goes on until `signal` aborts. Throws TRUCK_ERR_UNAVAILABLE. */
  stream(request: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
    return this.#open(request, signal)
  }

  close(): void {
    this.#agent.destroy()
  }

  #open({ method, path, headers = {}, body }: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
    const send = this.#url.protocol === 'https:' ? httpsRequest : httpRequest
    const { promise, resolve, reject } = Promise.withResolvers<IncomingMessage>()
    const request = send(new URL(path, this.#url), {
      method,
      agent: this.#agent,
      headers: {
        ...this.#authorization,
        ...headers,
        ...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
      },
      signal,
    })
    request.on('response', resolve)
    request.on('error', (error) => reject(this.#unreachable(error)))
    request.end(body)
    return promise
  }

  #unreachable(error: unknown): TruckError {
    const timedOut = error instanceof Error && (error.name === 'AbortError' || error.name === 'TimeoutError')
    const reason = timedOut ? 'no answer in time' : systemCode(error) || String(error)
    return new TruckError(
      ErrorCode.UNAVAILABLE,
      `no truck answers at ${this.#url.origin} (${reason}); start one with \`npm start\`, or say where it is with --url or TRUCK_URL`,
      { cause: error },
    )
  }
}
