/** Stations by hand, each service a process: people do all the work over HTTP, and processes die under them. */
import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const SOON = { timeout: 20_000, interval: 50 }
const WELCOMED = /"msg":"welcomed by the router"/

interface Ticket {
  readonly id: string
  readonly state: string
  readonly attempt: number
  readonly name?: string
  readonly startedBy?: string
}

interface Answer {
  readonly status: number
  readonly body: { readonly code?: string; readonly changed?: boolean }
}

/** A truck without a pantry: a process for each service, every stage by hand. */
async function truckByHand() {
  const data = cleanups.folder()
  const settings = { TRUCK_DATA: data, TRUCK_PANTRY: 'none', TRUCK_HTTP_PORT: '0', TRUCK_LEASE_MS: '1000' }
  const service = (name: string, more: Record<string, string> = {}): RunningProcess => {
    const running = new RunningProcess(`services/${name}/src/main.ts`, [], { ...settings, ...more })
    cleanups.add(() => running.end('SIGKILL'))
    return running
  }
  const station = async (name: string): Promise<RunningProcess> => {
    const running = service(name, { TRUCK_STATION: 'manual' })
    await running.output(WELCOMED)
    return running
  }
  const router = async (): Promise<RunningProcess> => {
    const running = service('router')
    await running.output(/"msg":"the router is ready"/)
    return running
  }
  const bus = service('bus')
  await bus.output(/"msg":"the bus is ready"/)
  const running = { router: await router(), cook: await station('cook') }
  await Promise.all(['order', 'ingredients', 'prepare'].map(station))
  const [, url = ''] = await service('gateway').output(/"url":"(http:[^"]+)"/)
  return { url, running, router, station }
}

async function ask(url: string, path: string, body?: object): Promise<Answer> {
  const headers = { 'content-type': 'application/json' }
  const init = body === undefined ? {} : { method: 'POST', headers, body: JSON.stringify(body) }
  const response = await fetch(url + path, init)
  return { status: response.status, body: (await response.json()) as Answer['body'] }
}

const act = (url: string, stage: string, ticket: string, action: string): Promise<Answer> =>
  ask(url, `/api/stations/${stage}/tickets/${ticket}/${action}`, { author: 'Sam' })

async function ticketsAt(url: string, stage: string): Promise<readonly Ticket[]> {
  const { body } = await ask(url, `/api/stations/${stage}`)
  return (body as { tickets?: Ticket[] }).tickets ?? []
}

/** Waits until the ticket stands there so; what it is then. */
function standing(url: string, stage: string, id: string, state: string): Promise<Ticket> {
  return vi.waitFor(async () => {
    const ticket = (await ticketsAt(url, stage)).find((one) => one.id === id)
    expect(ticket?.state).toBe(state)
    return ticket as Ticket
  }, SOON)
}

/** A person does it as soon as it can be done. */
async function soon(url: string, stage: string, id: string, action: string): Promise<void> {
  await standing(url, stage, id, 'waiting')
  expect(await act(url, stage, id, action)).toMatchObject({ status: 200, body: { changed: true } })
}

async function order(url: string): Promise<{ id: string; number: number }> {
  const items = [{ item: 'hotdog', quantity: 1 }]
  const { status, body } = await ask(url, '/api/orders', { items, name: 'Ada' })
  expect(status).toBe(202)
  return body as never
}

test('people make an order at four stations; what they did outlives cook and router, and it is served once', {
  timeout: 60_000,
}, async () => {
  const { url, running, router, station } = await truckByHand()
  const { id } = await order(url)
  const { id: cancelled } = await order(url)
  for (const number of [1, 2]) {
    await soon(url, 'order', `${number}-0`, 'bump')
    await soon(url, 'ingredients', `${number}-1`, 'bump')
    await soon(url, 'cook', `${number}-1`, 'start')
  }
  expect((await ask(url, `/api/orders/${cancelled}/cancel`, { reason: 'rain' })).status).toBe(200)
  await standing(url, 'cook', '2-1', 'void')

  await Promise.all([running.cook.end('SIGKILL'), running.router.end('SIGKILL')])
  await Promise.all([router(), station('cook')])
  expect(await standing(url, 'cook', '1-1', 'started')).toMatchObject({ name: 'Ada', startedBy: 'Sam' })
  expect((await act(url, 'cook', '1-1', 'start')).body.changed).toBe(false)
  expect((await act(url, 'cook', '1-1', 'bump')).body.changed).toBe(true)

  await standing(url, 'cook', '2-1', 'void')
  expect(await act(url, 'cook', '2-1', 'start')).toMatchObject({
    status: 409,
    body: { code: 'TRUCK_ERR_NOT_AT_STATION' },
  })
  const bumped = await truck(['station', 'cook', 'bump', '2-1', '--by', 'Sam', '--url', url])
  expect(bumped).toMatchObject({ code: 0, stdout: '2-1 is bumped\n' })

  await standing(url, 'prepare', '1-0', 'waiting')
  expect((await act(url, 'cook', '1-1', 'recall')).body.changed).toBe(true)
  expect(await ticketsAt(url, 'prepare')).toEqual([])
  expect(await ticketsAt(url, 'cook')).toMatchObject([{ id: '1-1', state: 'started' }])
  expect((await act(url, 'cook', '1-1', 'bump')).body.changed).toBe(true)
  await soon(url, 'prepare', '1-0', 'start')
  expect(await act(url, 'cook', '1-1', 'recall')).toMatchObject({
    status: 409,
    body: { code: 'TRUCK_ERR_NOT_RECALLABLE' },
  })
  expect((await act(url, 'prepare', '1-0', 'bump')).status).toBe(200)
  await vi.waitFor(async () => {
    expect((await ask(url, `/api/orders/${id}`)).body).toMatchObject({ status: 'served' })
  }, SOON)
  expect(await act(url, 'prepare', '1-0', 'recall')).toMatchObject({ status: 409 })
  expect((await ask(url, '/api/audit')).body).toMatchObject({
    ...{ served: 1, cancelled: 1, countedTwice: 0, balanced: true },
  })
})
