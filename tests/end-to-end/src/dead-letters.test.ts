import { Customers, Kitchen } from '@foodtruck/overload'
import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

const OTHERS = 12
const SOON = { timeout: 40_000, interval: 100 }

interface Letters {
  readonly deadLetters: readonly Record<string, unknown>[]
  readonly total: number
}

async function openKitchen() {
  const kitchen = await Kitchen.open({ grills: 1, concurrency: 16, openOrdersMax: 1_000, timeScale: 2 })
  cleanups.add(() => kitchen.close())
  const customers = await Customers.open(kitchen.url)
  cleanups.add(() => customers.close())
  const letters = async (): Promise<Letters> => {
    const { stdout } = await truck(['dead-letters', '--json', '--url', kitchen.url])
    return JSON.parse(stdout) as Letters
  }
  return { kitchen, customers, url: kitchen.url, letters }
}

/** What the customer of an order is told, as its command line shows it. */
function watch(url: string, id: string): RunningProcess {
  const watching = new RunningProcess('tools/truck/src/main.ts', ['watch', id, '--url', url], {})
  cleanups.add(() => watching.end('SIGKILL'))
  return watching
}

async function orderOf(url: string, item: string): Promise<{ number: number; id: string }> {
  const response = await fetch(`${url}/api/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ items: [{ item, quantity: 1 }] }),
  })
  expect(response.status).toBe(202)
  return (await response.json()) as { number: number; id: string }
}

test('an order that kills its worker is the only dead letter, after five attempts', {
  timeout: 90_000,
}, async () => {
  const { kitchen, customers, url, letters } = await openKitchen()
  const others = Array.from({ length: OTHERS }, () => customers.order('hotdog'))
  const { number } = await orderOf(url, 'grenade')
  await Promise.all(others)
  await vi.waitFor(async () => expect((await letters()).total).toBe(1), SOON)
  expect((await letters()).deadLetters).toMatchObject([
    {
      order: number,
      ticket: 1,
      label: 'grenade',
      stage: 'cook',
      state: 'dead',
      attempts: 5,
      code: 'TRUCK_ERR_ATTEMPTS_EXHAUSTED',
      message: 'its worker went away',
    },
  ])
  expect(kitchen.deaths).toBe(5)
  await vi.waitFor(() => expect(customers.served).toHaveLength(OTHERS), SOON)
})

test('the customer is told of each decision, and a decision that changes nothing says so', {
  timeout: 90_000,
}, async () => {
  const { url, letters } = await openKitchen()
  const { id, number } = await orderOf(url, 'burnt')
  const customer = watch(url, id)
  await customer.output(/cook: dead.*waits for a decision: it burns every time/)
  const decide = (...words: string[]) => truck([...words, '--url', url])

  const retried = await decide('retry', String(number), '--reason', 'a new pan', '--by', 'ada')
  expect(retried).toMatchObject({ code: 0, stdout: expect.stringMatching(/1 task gets another round/) })
  await customer.output(/another round for ticket 1, cook by ada: a new pan/)
  expect(await decide('retry', String(number))).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/^truck: .*\(TRUCK_ERR_NOT_RETRYABLE\)\n$/),
  })

  await vi.waitFor(async () => expect((await letters()).total).toBe(1), SOON)
  expect(await decide('retry', '--all', '--stage', 'cook', '--by', 'ada')).toMatchObject({ code: 0 })
  await vi.waitFor(async () => expect((await letters()).total).toBe(1), SOON)

  const cancel = ['cancel', String(number), '--reason', 'the pan is lost', '--by', 'ada']
  expect(await decide(...cancel)).toMatchObject({
    code: 0,
    stdout: expect.stringMatching(/the customer is told/),
  })
  const { code, stdout } = await customer.ended()
  expect(code).toBe(1)
  expect(stdout).toMatch(/cancelled after .* by ada: the pan is lost; 1\.00 EUR back\n$/)
  expect(await decide(...cancel)).toMatchObject({
    code: 0,
    stdout: `order ${number} was cancelled before by ada: the pan is lost\n`,
  })
  expect(await decide('retry', String(number))).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/is cancelled already \(TRUCK_ERR_NOT_RETRYABLE\)/),
  })
  expect(await decide('cancel', '99', '--reason', 'x')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/TRUCK_ERR_NOT_FOUND/),
  })
  expect(await decide('cancel', `${number}-000000000000`, '--reason', 'x')).toMatchObject({
    code: 1,
    stderr: expect.stringMatching(/TRUCK_ERR_NOT_FOUND/),
  })
})

test('an order that was served cannot be cancelled, one in work by its whole id only', {
  timeout: 60_000,
}, async () => {
  const { url } = await openKitchen()
  const decide = (...words: string[]) => truck([...words, '--url', url])
  const { id, number } = await orderOf(url, 'hotdog')
  expect((await watch(url, id).ended()).code).toBe(0)
  for (const name of [id, String(number)]) {
    expect(await decide('cancel', name, '--reason', 'x')).toMatchObject({
      code: 1,
      stderr: expect.stringMatching(/is served already \(TRUCK_ERR_NOT_CANCELLABLE\)/),
    })
  }
})
