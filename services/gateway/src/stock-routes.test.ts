import type { BookingInit, ItemMarkInit, LedgerQueryInit, LedgerView, StockView } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { testGateway } from './gateway.testing.ts'
import { schemas } from './openapi-schemas.ts'
import type { PantryPort } from './pantry-port.ts'

/** A pantry that answers as it is told and keeps what it is asked. */
class ToyPantry implements PantryPort {
  readonly asked: (BookingInit | ItemMarkInit | LedgerQueryInit)[] = []
  refusal: TruckError | null = null
  repeated = false

  async stock(): Promise<StockView> {
    this.#refuse()
    const sausage = { name: 'sausage', title: 'Sausage', unit: 'piece', stock: 9, reserved: 2, available: 7 }
    return {
      revision: 4,
      atMs: 0,
      ingredients: [{ ...sausage, lowMark: 10, low: true }],
      off: [{ item: 'hotdog', author: 'chef', reason: 'soon out', sinceMs: 1_000 }],
    }
  }

  async ledger(query: LedgerQueryInit): Promise<LedgerView> {
    this.asked.push(query)
    const movement = { ingredient: 'sausage', stock: 9, reserved: 2, author: '', reason: '', atMs: 0 }
    const task = { order: 7, ticket: 1, step: 0, booking: '' }
    const none = { order: 0, ticket: 0, step: 0, booking: 'b-1' }
    return {
      entries: [
        { ...movement, ...task, sequence: 9, kind: 'use', change: -1, reservedChange: -1 },
        { ...movement, ...none, sequence: 8, kind: 'purchase', change: 5, reservedChange: 0, author: 'ada' },
      ],
      before: 8,
    }
  }

  async book(booking: BookingInit): Promise<boolean> {
    this.#refuse()
    this.asked.push(booking)
    return this.repeated
  }

  async mark(mark: ItemMarkInit): Promise<boolean> {
    this.#refuse()
    this.asked.push(mark)
    return this.repeated
  }

  #refuse(): void {
    if (this.refusal !== null) throw this.refusal
  }
}

async function open() {
  const pantry = new ToyPantry()
  const { url } = await testGateway({ pantry })
  const ask = async (path: string, body?: unknown, headers: Record<string, string> = {}) => {
    const response = await fetch(`${url}${path}`, {
      ...(body !== undefined && {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...headers },
        body: JSON.stringify(body),
      }),
    })
    // biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
    return { status: response.status, headers: response.headers, body: (await response.json()) as any }
  }
  return { pantry, ask }
}

function expectShape(name: keyof typeof schemas, value: unknown): void {
  const $defs = JSON.parse(JSON.stringify(schemas).replaceAll('#/components/schemas/', '#/$defs/'))
  z.fromJSONSchema({ $ref: `#/$defs/${name}`, $defs }).parse(value)
}

const BUY = { items: [{ ingredient: 'sausage', amount: 200 }], author: 'ada', reason: 'weekend' }

describe('the stock', () => {
  it('is shown with what is off the menu, as it is described', async () => {
    const { ask } = await open()
    const { body } = await ask('/api/stock')
    expectShape('Stock', body)
    expect(body.ingredients[0]).toMatchObject({ name: 'sausage', available: 7, reserved: 2, low: true })
    expect(body.off).toEqual([
      { item: 'hotdog', author: 'chef', reason: 'soon out', since: '1970-01-01T00:00:01.000Z' },
    ])
  })

  it('has a ledger, page by page', async () => {
    const { ask, pantry } = await open()
    const { body } = await ask('/api/stock/ledger?limit=2&ingredient=sausage')
    expectShape('Ledger', body)
    expect(pantry.asked).toEqual([{ limit: 2, before: 0, ingredient: 'sausage' }])
    expect(body.entries).toMatchObject([
      { kind: 'use', order: 7 },
      { kind: 'purchase', booking: 'b-1' },
    ])
    expect(body.entries[1]).not.toHaveProperty('order')
    expect(body.before).toBe(8)
    expect((await ask('/api/stock/ledger?limit=0')).body).toMatchObject({ status: 400, field: 'limit' })
  })

  it('is 404 where none is counted, and 503 while the pantry is away', async () => {
    const { url } = await testGateway()
    expect((await fetch(`${url}/api/stock`)).status).toBe(404)
    const { ask, pantry } = await open()
    pantry.refusal = new TruckError(ErrorCode.UNAVAILABLE, 'there was no reply in time')
    const { status, headers } = await ask('/api/stock')
    expect([status, headers.get('retry-after')]).toEqual([503, '1'])
  })
})

describe('a purchase', () => {
  it('is booked under its key, and a repeat says so', async () => {
    const { ask, pantry } = await open()
    const first = await ask('/api/stock/purchases', BUY, { 'idempotency-key': 'k-1' })
    expectShape('Purchase', first.body)
    expect(first.body).toEqual({ id: 'k-1', repeated: false })
    const lines = [{ name: 'sausage', change: 200 }]
    expect(pantry.asked).toEqual([{ id: 'k-1', kind: 'purchase', lines, author: 'ada', reason: 'weekend' }])
    pantry.repeated = true
    const again = await ask('/api/stock/purchases', BUY, { 'idempotency-key': 'k-1' })
    expect(again.headers.get('idempotency-replayed')).toBe('true')
  })

  it.each([
    ['no items', { author: 'ada' }, 'items'],
    ['half a sausage', { items: [{ ingredient: 'sausage', amount: 0.5 }] }, 'items[0].amount'],
    ['a text for an amount', { items: [{ ingredient: 'sausage', amount: '5' }] }, 'items[0].amount'],
    ['an unknown field', { ...BUY, price: 3 }, 'price'],
  ])('of %s is refused with its field', async (_what, body, field) => {
    const { ask, pantry } = await open()
    const answer = await ask('/api/stock/purchases', body)
    expect(answer.status).toBe(400)
    expect(answer.body.field).toBe(field)
    expect(pantry.asked).toEqual([])
  })

  it.each([
    ['lines[1].change', 'items[1].amount'],
    ['lines[0].name', 'items[0].ingredient'],
  ])('that the pantry refuses at %s is told of %s', async (field, shown) => {
    const { ask, pantry } = await open()
    pantry.refusal = new TruckError(ErrorCode.BAD_REQUEST, 'must be at least 1, not -5', {
      details: { field },
    })
    const answer = await ask('/api/stock/purchases', BUY)
    expect(answer.body).toMatchObject({
      status: 400,
      field: shown,
      detail: `${shown} must be at least 1, not -5`,
    })
  })
})

describe('an item', () => {
  it('is taken off the menu and brought back, with author and reason', async () => {
    const { ask, pantry } = await open()
    const off = await ask('/api/menu/hotdog/off', { author: 'chef', reason: 'out of sausages' })
    expectShape('ItemMark', off.body)
    expect(off.body).toEqual({ item: 'hotdog', off: true, repeated: false })
    await ask('/api/menu/hotdog/on', {})
    expect(pantry.asked).toEqual([
      { item: 'hotdog', off: true, author: 'chef', reason: 'out of sausages' },
      { item: 'hotdog', off: false, author: '', reason: '' },
    ])
  })

  it('that is none is not found', async () => {
    const { ask, pantry } = await open()
    expect((await ask('/api/menu/caviar/off', {})).status).toBe(404)
    expect(pantry.asked).toEqual([])
  })
})
