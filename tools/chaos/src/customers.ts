/**
 * The customers: each order is sent with one key until it is answered, as a
 * real client would. Invariant: nobody gives up while the run lasts.
 */
import { connectRouter, type RouterClient } from '@foodtruck/client'
import { Order } from '@foodtruck/messages'
import { ErrorCode, type Logger, TruckError } from '@foodtruck/runtime'
import type { Keys } from '@foodtruck/transport'
import type { History, OrderRow } from './history.ts'

/** What is ordered, in turns. */
export const BASKETS = [
  [{ item: 'hotdog', quantity: 1 }],
  [{ item: 'lemonade', quantity: 1 }],
  [
    { item: 'hotdog', quantity: 1 },
    { item: 'lemonade', quantity: 1 },
  ],
] as const

/** Sausages that an order of each basket takes. */
export const SAUSAGES = BASKETS.map((lines) => lines.filter(({ item }) => item === 'hotdog').length)

/** After a try that failed, unless the answer says when to come back. */
const AGAIN_MS = 200
/** Orders that are asked for over HTTP at once: as many connections. */
const HTTP_ASKING_MAX = 200
/** After so long a try over HTTP is given up and made again. */
const HTTP_ANSWER_MS_MAX = 8_000

export interface Customer {
  /** Sends the order again and again until it is answered or the customer leaves. */
  submit(row: OrderRow): void
  close(): Promise<void>
}

const PAYLOADS = BASKETS.map((lines) => Order.encode({ lines: [...lines], name: 'Ada' }))

/** A customer with a connection of its own to the router. */
export async function routerCustomer(
  connection: { address: string; keys: Keys | null; logger: Logger },
  history: History,
): Promise<Customer> {
  const client: RouterClient = await connectRouter({ ...connection, name: 'chaos' })
  let isClosed = false
  client.onEnded(({ order, status }) => history.ended('router', order, status))
  const submit = (row: OrderRow): void => {
    if (isClosed) return
    row.tries++
    client.submitWith({ key: row.key, payload: PAYLOADS[row.basket] as Uint8Array }, (error, submitted) => {
      if (submitted) return history.answered(row, submitted.order)
      if (isClosed) return
      const { code, details } = error
      history.setback(row, code === ErrorCode.UNAVAILABLE ? 'no answer' : 'refused', code)
      setTimeout(() => submit(row), Number(details.retryAfterMs ?? AGAIN_MS))
    })
  }
  return {
    submit,
    close: () => {
      isClosed = true
      return client.close()
    },
  }
}

/** Customers who order over HTTP; those beyond what the tool asks at once wait in line, and their time runs. */
export function httpCustomer(url: string, history: History): Customer {
  const line: OrderRow[] = []
  let asking = 0
  let isClosed = false
  const submit = (row: OrderRow): void => {
    line.push(row)
    if (asking < HTTP_ASKING_MAX) void work()
  }
  /** One connection: asks as long as somebody stands in line. */
  const work = async (): Promise<void> => {
    asking++
    for (let row = line.shift(); row !== undefined && !isClosed; row = line.shift()) {
      const waiting = row
      const againMs = await ask(url, waiting, history)
      if (againMs !== null) setTimeout(() => submit(waiting), againMs)
    }
    asking--
  }
  return {
    submit,
    close: async () => {
      isClosed = true
    },
  }
}

/** One try: null once it is answered, else when to come back. Never rejects. */
async function ask(url: string, row: OrderRow, history: History): Promise<number | null> {
  row.tries++
  try {
    const response = await fetch(`${url}/api/orders`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', 'idempotency-key': row.key },
      body: JSON.stringify({ items: BASKETS[row.basket], name: 'Ada' }),
      signal: AbortSignal.timeout(HTTP_ANSWER_MS_MAX),
    })
    const body = (await response.json()) as { number?: number; code?: string }
    if (response.status === 202 && body.number !== undefined) {
      history.answered(row, body.number)
      return null
    }
    const isRefusal = body.code !== ErrorCode.UNAVAILABLE
    history.setback(row, isRefusal ? 'refused' : 'no answer', `${response.status} ${body.code}`)
    return Math.max(Number(response.headers.get('retry-after') ?? 0) * 1_000, AGAIN_MS)
  } catch (error) {
    // Connection refused, reset, or no answer in time: whether the order was taken is not known.
    history.setback(row, 'no answer', TruckError.from(error).message)
    return AGAIN_MS
  }
}
