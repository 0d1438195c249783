import { ErrorCode } from '@foodtruck/runtime'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { OUT_OF_STOCK } from './reservations.ts'
import { buy, known, reserve, TestStock, task } from './store.testing.ts'

const sausage = { name: 'sausage', amount: 1 }
const bun = { name: 'bun', amount: 2 }
let stock: TestStock

beforeEach(() => {
  stock = new TestStock(known('sausage', 'bun'))
  stock.ask(buy('first', 'sausage', 3))
  stock.ask(buy('second', 'bun', 4))
})
afterEach(() => stock.close())

function available(name: string): number {
  const { stock: shelf, reserved } = stock.books(name)
  return shelf - reserved
}

describe('a task', () => {
  test('puts aside, uses once whatever the attempts, and is answered the same after a restart', () => {
    expect(stock.ask(reserve(task(1), 1, sausage, bun))).toEqual({ state: 'reserved' })
    stock.restart()
    expect(stock.ask(reserve(task(1), 1, bun, sausage))).toEqual({ state: 'reserved', repeated: true })
    expect(stock.ask(reserve(task(1), 2, sausage, bun))).toEqual({ state: 'reserved', repeated: true })
    expect(stock.books('bun')).toMatchObject({ stock: 4, reserved: 2 })
    expect(stock.ask({ do: 'use', task: task(1) })).toEqual({ state: 'used' })
    stock.restart()
    expect(stock.ask({ do: 'use', task: task(1) })).toEqual({ state: 'used', repeated: true })
    expect(stock.ask(reserve(task(1), 3, sausage, bun))).toEqual({ state: 'used', repeated: true })
    expect(stock.books('bun')).toMatchObject({ stock: 2, reserved: 0, spent: 2 })
  })

  test('gets all of its lines or none, in words that say what is missing', () => {
    const four = { name: 'sausage', amount: 4 }
    expect(stock.ask(reserve(task(1), 1, bun, four))).toEqual({
      code: OUT_OF_STOCK,
      message: 'sausage: 4 wanted, 3 left',
    })
    expect(available('bun')).toBe(4)
    expect(stock.ask(reserve(task(2), 1, { name: 'gold', amount: 1 }))).toMatchObject({
      message: 'gold: 1 wanted, 0 left',
    })
  })

  test('is refused the same as long as the attempt is the same, and tries anew with the next', () => {
    const four = { name: 'sausage', amount: 4 }
    const refusal = { code: OUT_OF_STOCK, message: 'sausage: 4 wanted, 3 left' }
    expect(stock.ask(reserve(task(1), 1, four))).toEqual(refusal)
    stock.ask(buy('third', 'sausage', 1))
    stock.restart()
    expect(stock.ask(reserve(task(1), 1, four))).toEqual({ ...refusal, repeated: true })
    expect(stock.ask(reserve(task(1), 2, four))).toEqual({ state: 'reserved' })
    expect(stock.ask(reserve(task(1), 1, four))).toEqual({ state: 'reserved', repeated: true })
  })

  test('whose ticket has changed holds what it wants now, or still what it held', () => {
    stock.ask(reserve(task(1), 1, sausage))
    const three = { name: 'sausage', amount: 3 }
    expect(stock.ask(reserve(task(1), 2, three))).toEqual({ state: 'reserved' })
    expect(stock.books('sausage')).toMatchObject({ reserved: 3 })
    expect(stock.ask(reserve(task(1), 3, { name: 'bun', amount: 5 }))).toMatchObject({ code: OUT_OF_STOCK })
    expect(stock.books('sausage')).toMatchObject({ reserved: 3 })
  })

  test('gives back what it did not use, and may put it aside again', () => {
    const release = {
      do: 'release',
      task: task(1),
      wholeOrder: false,
      author: 'chef',
      reason: 'burnt',
    } as const
    expect(stock.ask(release)).toMatchObject({ code: ErrorCode.NOT_FOUND })
    stock.ask(reserve(task(1), 1, sausage))
    expect(stock.ask(release)).toEqual({ state: 'released' })
    expect(stock.ask(release)).toEqual({ state: 'released', repeated: true })
    expect(stock.ask({ do: 'use', task: task(1) })).toMatchObject({ code: ErrorCode.NOT_FOUND })
    expect(available('sausage')).toBe(3)
    expect(stock.ask(reserve(task(1), 2, sausage))).toEqual({ state: 'reserved' })
    expect(stock.ask({ do: 'use', task: task(1) })).toEqual({ state: 'used' })
    expect(stock.ask(release)).toEqual({ state: 'used', repeated: true })
  })

  test('uses nothing that it did not put aside', () => {
    expect(stock.ask({ do: 'use', task: task(9) })).toMatchObject({ code: ErrorCode.NOT_FOUND })
  })
})

describe('the end of an order', () => {
  const end = (number: number, served: boolean, trace = 'a') =>
    stock.store.end([{ number, trace, served, author: 'Ada', reason: 'changed my mind' }], number, 2_000)

  test('cancelled: what was not used is there again, and nothing is put aside for it any more', () => {
    stock.ask(reserve(task(1, 1), 1, sausage))
    stock.ask(reserve(task(1, 2), 1, sausage))
    stock.ask({ do: 'use', task: task(1, 1) })
    end(1, false)
    end(1, false)
    expect(stock.books('sausage')).toMatchObject({ stock: 2, reserved: 0, spent: 1 })
    for (const late of [reserve(task(1, 2), 1, sausage), reserve(task(1, 3), 1, sausage)]) {
      expect(stock.ask(late)).toMatchObject({ code: ErrorCode.REVOKED })
    }
    expect(stock.ask({ do: 'use', task: task(1, 2) })).toMatchObject({ code: ErrorCode.REVOKED })
    // What was used stays used, also for whoever asks late.
    expect(stock.ask({ do: 'use', task: task(1, 1) })).toEqual({ state: 'used', repeated: true })
    expect(stock.store.cursor).toBe(1)
  })

  test('served: what it still held was used', () => {
    stock.ask(reserve(task(1), 1, sausage))
    end(1, true)
    expect(stock.books('sausage')).toMatchObject({ stock: 2, reserved: 0, spent: 1 })
  })

  test('an order that got the number of one whose journal is gone is another order', () => {
    stock.ask(reserve(task(1, 1, 0, 'old'), 1, sausage))
    end(2, false, 'old')
    expect(stock.ask(reserve(task(1, 1, 0, 'new'), 1, sausage))).toEqual({ state: 'reserved' })
    expect(stock.ask(reserve(task(2, 1, 0, 'new'), 1, sausage))).toEqual({ state: 'reserved' })
    end(1, true, 'new')
    // The new order's sausage was used; the one of the order that is gone lies on the shelf again.
    expect(stock.books('sausage')).toMatchObject({ stock: 2, reserved: 1, spent: 1 })
  })

  test('all tasks of an order give back at once', () => {
    stock.ask(reserve(task(1, 1), 1, sausage))
    stock.ask(reserve(task(1, 2), 1, bun))
    const all = { do: 'release', task: task(1, 0), wholeOrder: true, author: '', reason: '' } as const
    expect(stock.ask(all)).toEqual({ state: 'released', repeated: false })
    expect(stock.ask(all)).toEqual({ state: 'released', repeated: true })
    expect([available('sausage'), available('bun')]).toEqual([3, 4])
  })
})

describe('a booking', () => {
  const book = (kind: string, id: string, name: string, amount: number, author = 'Ada') =>
    stock.ask({ do: 'book', id, kind, lines: [{ name, amount }], author, reason: '' })

  test('counts once for its id, also after a restart', () => {
    expect(book('purchase', 'third', 'sausage', 200)).toEqual({})
    stock.restart()
    expect(book('purchase', 'third', 'sausage', 200)).toEqual({ repeated: true })
    expect(book('purchase', 'third', 'sausage', 201)).toMatchObject({ code: ErrorCode.KEY_REUSED })
    expect(stock.books('sausage').stock).toBe(203)
  })

  test.each([
    ['purchase', 'sausage', -5, 'lines[0].change'],
    ['purchase', 'sausage', 0, 'lines[0].change'],
    ['purchase', 'sausage', 0.5, 'lines[0].change'],
    ['purchase', 'sausage', 2_000_000_000, 'lines[0].change'],
    ['purchase', 'sausge', 5, 'lines[0].name'],
    ['waste', 'sausage', 1, 'lines[0].change'],
    ['waste', 'sausage', -4, 'lines[0].change'],
    ['gift', 'sausage', 1, 'kind'],
  ])('%s of %s %d is refused at %s and changes nothing', (kind, name, amount, field) => {
    expect(book(kind, 'wrong', name, amount)).toMatchObject({ code: ErrorCode.BAD_REQUEST, field })
    expect(stock.books('sausage').stock).toBe(3)
    // The id of what was refused is free.
    expect(book('purchase', 'wrong', 'sausage', 1)).toEqual({})
  })

  test('of waste takes nothing that is reserved', () => {
    stock.ask(reserve(task(1), 1, { name: 'sausage', amount: 2 }))
    expect(book('waste', 'fell', 'sausage', -2)).toMatchObject({
      message: 'takes more than there is: 1 of sausage are not reserved',
    })
    expect(book('waste', 'fell', 'sausage', -1)).toEqual({})
    expect(book('adjust', 'counted', 'sausage', 7)).toEqual({})
    expect(stock.books('sausage')).toMatchObject({ stock: 9, reserved: 2 })
  })

  test('of several lines is made whole or not at all', () => {
    const lines = [bun, { name: 'sausage', amount: -1 }]
    const request = { do: 'book', id: 'two', kind: 'purchase', lines, author: '', reason: '' } as const
    expect(stock.ask(request)).toMatchObject({ field: 'lines[1].change' })
    expect(stock.books('bun').stock).toBe(4)
  })
})

describe('an item', () => {
  const mark = (off: boolean) =>
    stock.ask({ do: 'mark', item: 'hotdog', off, author: 'chef', reason: 'no sausage' })

  test('goes off the menu and comes back, with author and reason', () => {
    expect(mark(false)).toEqual({ repeated: true })
    expect(mark(true)).toEqual({})
    expect(mark(true)).toEqual({ repeated: true })
    stock.restart()
    expect(stock.store.stock(0).off).toEqual([
      { item: 'hotdog', author: 'chef', reason: 'no sausage', sinceMs: 1_000 },
    ])
    expect(mark(false)).toEqual({})
    expect(stock.store.stock(0).off).toEqual([])
  })
})

describe('the books', () => {
  test('show what there is, what is low, and a revision that grows with each change alone', () => {
    const before = stock.store.stock(0).revision ?? 0
    stock.ask(reserve(task(1), 1, sausage))
    stock.ask(reserve(task(1), 1, sausage))
    const view = stock.store.stock(5)
    expect(view.revision).toBe(before + 1)
    expect(view.ingredients).toEqual([
      {
        name: 'bun',
        title: 'bun',
        unit: 'piece',
        stock: 4,
        reserved: 0,
        available: 4,
        lowMark: 2,
        low: false,
      },
      {
        name: 'sausage',
        title: 'sausage',
        unit: 'piece',
        stock: 3,
        reserved: 1,
        available: 2,
        lowMark: 2,
        low: true,
      },
    ])
  })

  test('are paged, newest first, with the balance after each movement', () => {
    stock.ask(reserve(task(7, 2, 1), 1, sausage))
    stock.ask({ do: 'use', task: task(7, 2, 1) })
    const ledger = (limit: number, before = 0) =>
      stock.ask({ do: 'ledger', limit, before, ingredient: 'sausage' }).ledger
    const page = ledger(2)
    expect(page?.entries).toMatchObject([
      { kind: 'use', change: -1, reservedChange: -1, stock: 2, reserved: 0, order: 7, ticket: 2, step: 1 },
      { kind: 'reserve', change: 0, reservedChange: 1, stock: 3, reserved: 1 },
    ])
    const rest = ledger(2, page?.before ?? 0)
    expect(rest).toMatchObject({
      entries: [{ kind: 'purchase', booking: 'first', author: 'Ada' }],
      before: 0,
    })
  })

  test('take in new ingredients with their opening stock once, and never touch the stock of known ones', () => {
    const cheese = { name: 'cheese', title: 'Cheese', unit: 'gram', lowMark: 5, openingStock: 50 }
    stock.store.learn([cheese], 0)
    stock.store.learn([{ ...cheese, title: 'Gouda', openingStock: 99 }], 0)
    const found = stock.store.stock(0).ingredients?.find(({ name }) => name === 'cheese')
    expect(found).toMatchObject({ title: 'Gouda', stock: 50 })
    expect(stock.books('cheese')).toMatchObject({ stock: 50, changes: 50 })
  })

  test.each([
    ['the stock without an entry', "UPDATE ingredients SET stock = 5 WHERE name = 'sausage'"],
    ['what is reserved without an entry', "UPDATE ingredients SET reserved = 1 WHERE name = 'sausage'"],
    ['an entry', 'UPDATE ledger SET change = 5 WHERE sequence = 1'],
    ['that an entry was', 'DELETE FROM ledger WHERE sequence = 1'],
    ['that an ingredient was', "DELETE FROM ingredients WHERE name = 'sausage'"],
    [
      'the stock to below zero',
      `INSERT INTO ledger (at, kind, ingredient, change, reserved_change, stock, reserved, booking, author, reason)
       VALUES (0, 'waste', 'sausage', -9, 0, -6, 0, 'first', '', '')`,
    ],
    [
      'the balance of an entry',
      `INSERT INTO ledger (at, kind, ingredient, change, reserved_change, stock, reserved, booking, author, reason)
       VALUES (0, 'waste', 'sausage', -1, 0, 9, 0, 'first', '', '')`,
    ],
  ])('cannot be made to change %s', (_what, sql) => {
    expect(() => stock.db.exec(sql)).toThrow()
    expect(stock.books('sausage')).toMatchObject({ stock: 3, changes: 3 })
  })

  test('cannot be made to spend a reservation twice', () => {
    stock.ask(reserve(task(1), 1, sausage))
    stock.ask({ do: 'use', task: task(1) })
    stock.db.exec("UPDATE reservations SET state = 'reserved'")
    // Another task's reservation, so that what is reserved would suffice.
    stock.ask(reserve(task(2), 1, sausage))
    expect(stock.ask({ do: 'use', task: task(1) })).toMatchObject({ code: ErrorCode.INTERNAL })
    expect(stock.books('sausage')).toMatchObject({ stock: 2, reserved: 1, spent: 1 })
  })
})

test('of a batch that breaks a bound, the one that breaks it is refused and the others are carried out', () => {
  stock.ask(reserve(task(1), 1, sausage))
  stock.ask({ do: 'use', task: task(1) })
  stock.db.exec("UPDATE reservations SET state = 'reserved'")
  const { replies } = stock.store.answer(
    [reserve(task(2), 1, sausage), { do: 'use', task: task(1) }, { do: 'stock' }, { do: 'unknown' }],
    0,
  )
  expect(replies).toMatchObject([
    { state: 'reserved' },
    { code: ErrorCode.INTERNAL },
    { stock: { off: [] } },
    { code: ErrorCode.BAD_MESSAGE },
  ])
})
