import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Cleanups, RunningProcess } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const POLL = { timeout: 15_000, interval: 50 }
const ORDER = {
  items: [
    { item: 'hotdog', quantity: 2 },
    { item: 'ice-cream', quantity: 1 },
  ],
  name: 'Ada',
}

interface StepJson {
  stage: string
  state: string
  worker: string
  waitingSince: string
  startedAt: string
  doneAt: string
}

interface OrderJson {
  id: string
  number: number
  status: string
  url: string
  steps: StepJson[]
  tickets: { ticket: number; label: string; steps: StepJson[] }[]
}

interface EventJson {
  sequence: number
  kind: string
  order: number
  ticket?: number
  stage?: string
}

function post(url: string, body: unknown, key: string): Promise<Response> {
  const headers = { 'content-type': 'application/json', 'idempotency-key': key }
  return fetch(`${url}/api/orders`, { method: 'POST', headers, body: JSON.stringify(body) })
}

async function place(url: string, key: string, body: unknown = ORDER): Promise<OrderJson> {
  const response = await post(url, body, key)
  expect(response.status).toBe(202)
  return (await response.json()) as OrderJson
}

async function read<T>(url: string): Promise<T> {
  return (await (await fetch(url)).json()) as T
}

async function served(url: string, order: OrderJson): Promise<OrderJson> {
  await expect.poll(async () => (await read<OrderJson>(url + order.url)).status, POLL).toBe('served')
  return read(url + order.url)
}

/** Reads a stream of events until one is the last wanted. */
async function events(url: string, isLast: (event: EventJson) => boolean, lastId = ''): Promise<EventJson[]> {
  const response = await fetch(url, lastId === '' ? {} : { headers: { 'last-event-id': lastId } })
  expect(response.status).toBe(200)
  const seen: EventJson[] = []
  let rest = ''
  for await (const text of response.body!.pipeThrough(new TextDecoderStream())) {
    const frames = (rest + text).split('\n\n')
    rest = frames.pop() ?? ''
    for (const frame of frames) {
      const [, id, data] = /^id: (\d+)\nevent: \w+\ndata: (.*)$/m.exec(frame) ?? []
      if (data === undefined) continue
      const event = JSON.parse(data) as EventJson
      expect(event.sequence).toBe(Number(id))
      seen.push(event)
      if (isLast(event)) return seen
    }
  }
  throw new Error(`the stream ended after ${seen.length} events`)
}

test('an order is shown with the history of every ticket and stage', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const order = await served(url, await place(url, 'lunch'))
  expect(order.steps.map(({ stage }) => stage)).toEqual(['order', 'prepare'])
  expect(order.tickets.map(({ label, steps }) => [label, ...steps.map(({ stage }) => stage)])).toEqual([
    ['hotdog', 'ingredients', 'cook'],
    ['hotdog', 'ingredients', 'cook'],
    ['ice-cream', 'ingredients'],
  ])
  for (const step of [...order.steps, ...order.tickets.flatMap(({ steps }) => steps)]) {
    expect(step).toMatchObject({ state: 'done', attempt: 1 })
    expect(step.worker).toMatch(new RegExp(`^${step.stage}-`))
    const times = [step.waitingSince, step.startedAt, step.doneAt].map((time) => Date.parse(time))
    expect(times).toEqual(times.toSorted((one, other) => one - other))
  }
})

test('the events of an order tell its whole way, and resume without a gap', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const [mine] = [await place(url, 'mine'), await place(url, 'other')]
  const isServed = ({ kind, order }: EventJson): boolean => kind === 'OrderServed' && order === mine.number
  const seen = await events(`${url}/api/orders/${mine.id}/events?after=0`, isServed)
  expect(new Set(seen.map(({ order }) => order))).toEqual(new Set([mine.number]))
  expect(seen[0]?.kind).toBe('OrderAccepted')
  expect(
    seen
      .filter(({ kind }) => kind === 'StageDone')
      .map(({ ticket, stage }) => `${ticket} ${stage}`)
      .sort(),
  ).toEqual(['1 cook', '1 ingredients', '2 cook', '2 ingredients', '3 ingredients', 'undefined prepare'])
  const audit = await read<{ lastSequence: number }>(`${url}/api/audit`)
  const rest = await events(`${url}/api/events`, ({ sequence }) => sequence >= audit.lastSequence, '3')
  expect(rest.map(({ sequence }) => sequence)).toEqual(
    Array.from({ length: rest.length }, (_, index) => index + 4),
  )
})

test('a wrong order stores nothing, a repeated one nothing more', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const first = await place(url, 'lunch')
  const again = await post(url, ORDER, 'lunch')
  expect([again.status, again.headers.get('idempotency-replayed')]).toEqual([202, 'true'])
  expect(((await again.json()) as OrderJson).id).toBe(first.id)
  expect((await post(url, { items: [{ item: 'fries', quantity: 1 }] }, 'lunch')).status).toBe(422)
  expect((await post(url, { items: [{ item: 'caviar', quantity: 1 }] }, 'dinner')).status).toBe(400)
  expect((await fetch(`${url}/api/orders/${first.number}-000000000000`)).status).toBe(404)
  expect(await read(`${url}/api/audit`)).toMatchObject({ accepted: 1, balanced: true })
})

test('a key is known, and the events go on, after the truck was killed', async () => {
  const data = cleanups.folder()
  const { running, url } = await cleanups.truck(data, { TRUCK_TIME_SCALE: '5' })
  const first = await place(url, 'lunch')
  await running.end('SIGKILL')
  const { url: newUrl } = await cleanups.truck(data)
  expect((await place(newUrl, 'lunch')).id).toBe(first.id)
  await served(newUrl, first)
  const isServed = ({ kind }: EventJson): boolean => kind === 'OrderServed'
  const seen = await events(`${newUrl}/api/events`, isServed, '1')
  expect(seen.map(({ sequence }) => sequence)).toEqual(seen.map((_, index) => index + 2))
})

test('a gateway without a router says so, and takes the order once there is one', async () => {
  const data = cleanups.folder()
  const settings = { TRUCK_DATA: data, TRUCK_HTTP_PORT: '0', TRUCK_TIME_SCALE: '1000' }
  const gateway = new RunningProcess('services/gateway/src/main.ts', [], settings)
  cleanups.add(() => gateway.end('SIGKILL'))
  const [, url = ''] = await gateway.output(/"url":"(http:[^"]+)"/)
  expect((await fetch(`${url}/healthz`)).status).toBe(200)
  expect((await fetch(`${url}/readyz`)).status).toBe(503)
  expect((await fetch(`${url}/api/events`)).status).toBe(503)
  const refused = await post(url, ORDER, 'lunch')
  expect(refused.status).toBe(503)
  expect(Number(refused.headers.get('retry-after'))).toBeGreaterThan(0)
  expect(await refused.json()).toMatchObject({
    code: 'TRUCK_ERR_UNAVAILABLE',
    detail: expect.stringContaining('Idempotency-Key'),
  })
  await cleanups.truck(data)
  await expect.poll(async () => (await fetch(`${url}/readyz`)).status, POLL).toBe(200)
  await served(url, await place(url, 'lunch'))
  const { code, stderr } = await gateway.end('SIGTERM')
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' })
}, 40_000)

test('a gateway on a busy port or a wrong menu ends in one line', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const settings = { TRUCK_DATA: cleanups.folder(), TRUCK_HTTP_PORT: new URL(url).port }
  const busy = await new RunningProcess('services/gateway/src/main.ts', [], settings).ended()
  expect(busy.code).toBe(1)
  expect(busy.stderr).toMatch(/^gateway: TRUCK_ERR_PORT_BUSY: .*TRUCK_HTTP_PORT\n$/)
  const menu = { ...settings, TRUCK_HTTP_PORT: '0', TRUCK_MENU: join(cleanups.folder(), 'none.yaml') }
  const wrong = await new RunningProcess('services/gateway/src/main.ts', [], menu).ended()
  expect(wrong.code).toBe(1)
  expect(wrong.stderr).toMatch(/^gateway: TRUCK_ERR_BAD_MENU: .*\n$/)
})
