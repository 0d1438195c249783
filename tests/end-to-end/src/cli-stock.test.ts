import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

test('stock is used by orders, bought once, and an item off the menu cannot be ordered until it is back', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const run = (...args: string[]) => truck([...args, '--url', url])
  const sausages = async (): Promise<{ stock: number; reserved: number }> => {
    const { ingredients } = JSON.parse((await run('stock', '--json')).stdout)
    return ingredients.find(({ name }: { name: string }) => name === 'sausage')
  }
  const before = await sausages()
  expect((await run('order', 'hotdog:3', '--watch')).code).toBe(0)
  expect(await sausages()).toMatchObject({ stock: before.stock - 3, reserved: 0 })

  const bought = await run(
    'stock',
    'buy',
    'sausage',
    '200',
    '--reason',
    'weekend',
    '--by',
    'Ada',
    '--key',
    'd-1',
  )
  expect(bought.stdout).toBe('200 of sausage booked\n')
  expect((await run('stock', 'buy', 'sausage', '200', '--key', 'd-1')).stdout).toMatch(/^booked before/)
  expect((await sausages()).stock).toBe(before.stock + 197)
  const ledger = await run('stock', 'ledger', '--ingredient', 'sausage')
  expect(ledger.stdout).toMatch(/purchase +sausage +\+200 .*Ada +weekend/)
  expect(ledger.stdout).toMatch(/use +sausage +-1 +-1 .*order 1, ticket/)

  const wrong = await run('stock', 'buy', 'sausages', '5')
  expect(wrong).toMatchObject({ code: 1, stderr: expect.stringContaining('items[0].ingredient') })
  expect((await run('stock', 'buy', 'sausage', 'many')).code).toBe(2)

  expect((await run('off', 'hotdog', '--reason', 'grill broken', '--by', 'Ada')).stdout).toBe(
    'hotdog is off the menu\n',
  )
  expect((await run('stock')).stdout).toMatch(/hotdog is off the menu since .* by Ada: grill broken/)
  // The gateway hears of it from the bus.
  await vi.waitFor(
    async () => {
      const refused = await run('order', 'hotdog')
      expect(refused.stderr).toContain('off the menu')
      expect(refused.code).toBe(1)
    },
    { timeout: 8_000, interval: 100 },
  )
  await run('on', 'hotdog')
  await vi.waitFor(async () => expect((await run('order', 'hotdog')).code).toBe(0), {
    timeout: 8_000,
    interval: 100,
  })
}, 60_000)
