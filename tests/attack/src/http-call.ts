/** One HTTP request of an attacker, from the attacker's address. */
import { Agent, request } from 'node:http'
import { connect } from 'node:net'
import type { Target } from './attack.ts'

const ANSWER_MS_MAX = 15_000
const SOCKETS_MAX = 64
const BODY_KEPT_BYTES_MAX = 1_048_576

const agent = new Agent({ keepAlive: true, maxSockets: SOCKETS_MAX })

/** Whom an attacker calls, and from where. */
type Called = Pick<Target, 'addresses' | 'localAddress'>

export interface Call {
  readonly method: string
  /** With its query, encoded. */
  readonly path: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly token?: string | undefined
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  /** Empty for a stream of events, which is not waited for. */
  readonly text: string
}

/** The answer, or null if the connection ended without one. */
export function call(
  { addresses: { url }, localAddress }: Called,
  { method, path, headers = {}, body, token }: Call,
): Promise<Answered | null> {
  return new Promise((resolve) => {
    const all = {
      ...(body !== undefined && { 'content-type': 'application/json' }),
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    }
    const asking = request(
      `${url}${path}`,
      { method, agent, headers: all, timeout: ANSWER_MS_MAX, ...(localAddress && { localAddress }) },
      (response) => {
        const answer = (text: string): void =>
          resolve({ status: response.statusCode ?? 0, headers: response.headers, text })
        if (response.headers['content-type']?.startsWith('text/event-stream')) {
          answer('')
          asking.destroy()
          return
        }
        let text = ''
        response.setEncoding('utf8').on('data', (chunk: string) => {
          if (text.length < BODY_KEPT_BYTES_MAX) text += chunk
        })
        response.on('end', () => answer(text))
        response.on('error', () => resolve(null))
      },
    )
    asking.on('timeout', () => asking.destroy())
    asking.on('error', () => resolve(null))
    asking.end(body)
  })
}

/** What comes back for bytes that no client would send, until the other side ends or the time is over. */
export function callRaw(
  { addresses: { url }, localAddress }: Called,
  bytes: string | Buffer,
  ms: number,
): Promise<string> {
  const { hostname: host, port } = new URL(url)
  const socket = connect({ host, port: Number(port), ...(localAddress && { localAddress }) })
  return new Promise((resolve) => {
    let text = ''
    const timer = setTimeout(() => socket.destroy(), ms)
    socket.setEncoding('latin1').on('data', (chunk: string) => {
      if (text.length < BODY_KEPT_BYTES_MAX) text += chunk
    })
    // What is left is told by what came before.
    socket.on('error', () => undefined)
    socket.on('close', () => {
      clearTimeout(timer)
      resolve(text)
    })
    socket.write(bytes)
  })
}
