import { Order, type StationTicketInit, type StationViewInit, Ticket } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { json, testGateway } from './gateway.testing.ts'
import { schemas } from './openapi-schemas.ts'

const NOW_MS = Date.UTC(2026, 10, 21, 12)

function order(number: number, promisedAtMs: number, rushed = false) {
  const lines = [{ item: 'hotdog', quantity: 1 }]
  const payload = Order.encode({ lines, name: `guest ${number}`, note: 'blue table', promisedAtMs })
  return { number, acceptedAtMs: NOW_MS - 60_000, payload, dayNumber: number + 3, rushed }
}

function ticket(order: number, more: StationTicketInit = {}): StationTicketInit {
  const portion = { item: 'hotdog', title: 'Hot dog', modifiers: ['Without onions'], allergens: ['gluten'] }
  const payload = Ticket.encode({ ...portion, note: 'well done' })
  const at = { attempt: 1, waitingSinceMs: NOW_MS - 30_000 }
  return { order, ticket: 1, state: 'waiting', label: 'hotdog', payload, ...at, ...more }
}

async function station(view: StationViewInit, stage = 'cook') {
  const gateway = await testGateway({ now: () => NOW_MS })
  gateway.router.stations.set(stage, { byHand: true, replicas: 1, sequence: 9, ...view })
  return gateway
}

async function act(url: string, path: string, body?: unknown) {
  const init = { method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify(body) }
  const response = await fetch(`${url}/api/stations/${path}`, body === undefined ? { method: 'POST' } : init)
  return { status: response.status, body: await json(Promise.resolve(response)) }
}

function expectShape(name: keyof typeof schemas, value: unknown): void {
  const $defs = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs }).parse(value)
}

describe('a station', () => {
  it('lists its tickets by promise, rushed ones first and bumped ones last, with what the cook must know', async () => {
    const bumped = {
      state: 'bumped',
      bumpedAtMs: NOW_MS - 1,
      bumpedBy: 'sam',
      recallableUntilMs: NOW_MS + 59_999,
    }
    const { url } = await station({
      tickets: [
        ticket(1),
        ticket(2, { state: 'started', startedAtMs: NOW_MS - 5_000, startedBy: 'sam' }),
        ticket(3),
        ticket(4, bumped),
      ],
      orders: [
        order(1, NOW_MS + 9_000),
        order(2, NOW_MS + 3_000),
        order(3, NOW_MS + 20_000, true),
        order(4, NOW_MS),
      ],
      total: 4,
    })
    const list = await json(fetch(`${url}/api/stations/cook`))
    expectShape('Station', list)
    expect(list).toMatchObject({ stage: 'cook', byHand: true, replicas: 1, sequence: 9, total: 4 })
    expect(list.tickets.map(({ id }: { id: string }) => id)).toEqual(['3-1', '2-1', '1-1', '4-1'])
    expect(list.tickets[1]).toEqual({
      ...{ id: '2-1', order: 2, dayNumber: 5, ticket: 1, attempt: 1, state: 'started' },
      ...{ label: 'hotdog', title: 'Hot dog', modifiers: ['Without onions'], allergens: ['gluten'] },
      ...{ note: 'well done', name: 'guest 2', orderNote: 'blue table' },
      promisedAt: '2026-11-21T12:00:03.000Z',
      acceptedAt: '2026-11-21T11:59:00.000Z',
      waitingSince: '2026-11-21T11:59:30.000Z',
      startedAt: '2026-11-21T11:59:55.000Z',
      startedBy: 'sam',
    })
    expect(list.tickets[3]).toMatchObject({ bumpedBy: 'sam', recallableUntil: '2026-11-21T12:00:59.999Z' })
    expect(list.allDay).toEqual([{ item: 'hotdog', title: 'Hot dog', waiting: 2, started: 1 }])
  })

  it('shows the whole order where it is planned and gathered, and what nobody here wrote by its label', async () => {
    const { payload } = ticket(1)
    const whole = { ticket: 0, label: '', payload: new Uint8Array(0) }
    const parts = [{ label: 'hotdog', payload: payload as Uint8Array }]
    const { url, router } = await station(
      { tickets: [ticket(1, whole)], orders: [{ ...order(1, 0), parts }] },
      'prepare',
    )
    router.stations.set('order', { tickets: [ticket(1, whole)], orders: [order(1, 0)], total: 1 })
    router.stations.set('cook', {
      tickets: [ticket(1, { payload: Buffer.from([255, 255, 255]) })],
      orders: [order(1, 0)],
    })
    const prepare = await json(fetch(`${url}/api/stations/prepare`))
    const planning = await json(fetch(`${url}/api/stations/order`))
    const cook = await json(fetch(`${url}/api/stations/cook`))
    for (const list of [prepare, planning, cook]) expectShape('Station', list)
    expect(prepare.tickets[0].portions).toMatchObject([
      { ticket: 1, title: 'Hot dog', allergens: ['gluten'] },
    ])
    expect(planning.tickets[0].lines).toEqual([{ item: 'hotdog', quantity: 1 }])
    expect(cook.tickets[0]).toMatchObject({ label: 'hotdog', title: 'hotdog', name: 'guest 1' })
  })

  it('is there for every stage of the menu, and for no other', async () => {
    const { url } = await testGateway()
    expect(await json(fetch(`${url}/api/stations/cook`))).toMatchObject({ byHand: false, tickets: [] })
    const response = await fetch(`${url}/api/stations/laundry`)
    expect(response.status).toBe(404)
    expect(await response.json()).toMatchObject({ code: ErrorCode.NOT_FOUND })
  })

  it('takes what people do to the router, and says whether it changed anything', async () => {
    const { url, router } = await station({})
    const body = { author: 'sam', attempt: 2 }
    for (const [action, state] of [
      ['start', 'started'],
      ['bump', 'bumped'],
      ['recall', 'started'],
    ]) {
      const done = await act(url, `cook/tickets/17-2/${action}`, body)
      expect(done).toEqual({ status: 200, body: { id: '17-2', state, changed: true } })
      expectShape('StationActed', done.body)
      expect(router.decided.at(-1)).toEqual({
        station: { action, stage: 'cook', order: 17, ticket: 2, attempt: 2, author: 'sam' },
      })
    }
    expect((await act(url, 'prepare/tickets/17-0/bump')).status).toBe(200)
  })

  it('refuses what is no ticket or no act, and hands on why the router refuses', async () => {
    const { url, router } = await station({})
    for (const id of ['17', '0-1', '17-x', '99999999999-1', '4294967296-1']) {
      expect((await act(url, `cook/tickets/${id}/bump`)).status).toBe(404)
    }
    for (const [body, field] of [
      [{ attempt: 0 }, 'attempt'],
      [{ author: 'x'.repeat(65) }, 'author'],
      [{ state: 'done' }, 'state'],
      [[], 'body'],
    ]) {
      expect(await act(url, 'cook/tickets/17-2/bump', body)).toMatchObject({ status: 400, body: { field } })
    }
    expect(router.decided).toEqual([])
    for (const code of [ErrorCode.NOT_AT_STATION, ErrorCode.NOT_RECALLABLE, ErrorCode.NOT_BY_HAND]) {
      router.failure = new TruckError(code, 'not so')
      expect(await act(url, 'cook/tickets/17-2/recall')).toMatchObject({ status: 409, body: { code } })
    }
  })
})
