import { afterAll, afterEach, beforeAll, expect, test } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

/** A truck that the tests of this file share: none of them stops it. */
const shared = new Cleanups()
const own = new Cleanups()
let url = ''
let data = ''

beforeAll(async () => {
  data = shared.folder()
  // More is ordered here than the menu's pantry holds.
  url = (await shared.truck(data, { TRUCK_PANTRY: 'none' })).url
})
afterAll(() => shared.run())
afterEach(() => own.run())

async function orderOne(): Promise<{ id: string; number: number }> {
  const { stdout } = await truck(['order', 'ice-cream', '--json', '--url', url])
  return JSON.parse(stdout) as { id: string; number: number }
}

test('an order is watched until it is served', async () => {
  const { code, stdout } = await truck([
    'order',
    'hotdog',
    'ice-cream:2',
    '--name',
    'Ada',
    '--watch',
    '--url',
    url,
  ])
  expect(code).toBe(0)
  const lines = stdout.trimEnd().split('\n')
  expect(lines[0]).toMatch(
    /^order \d+-[0-9a-f]{32} \(no\. \d+\) for Ada · 1 hotdog, 2 ice-cream · 10\.50 EUR · /,
  )
  expect(stdout).toMatch(/^1 hotdog cook: done by cook-/m)
  expect(stdout).not.toMatch(/ice-cream cook/)
  expect(lines.at(-1)).toMatch(/^order \d+ served after /)
  expect(stdout).not.toContain('\u001b')
})

test('an order that the menu does not have is refused by name', async () => {
  const { code, stderr } = await truck(['order', 'pizza', '--url', url])
  expect(code).toBe(1)
  expect(stderr).toMatch(/^truck: items\[0\]\.item "pizza" is not on the menu \(TRUCK_ERR_UNKNOWN_ITEM\)\n$/)
})

test.each(['hotdog:0', 'hotdog:-1', 'hotdog:1.5', 'hotdog:10000'])(
  '%s is refused by its field',
  async (item) => {
    const { code, stderr } = await truck(['order', item, '--url', url])
    expect(code).toBe(1)
    expect(stderr).toMatch(/^truck: items\[0\]\.quantity must be a whole number from 1 to 50/)
  },
)

test('a key that was used for another order is refused', async () => {
  const first = await truck(['order', 'hotdog', '--key', 'lunch-1', '--url', url])
  const other = await truck(['order', 'fries', '--key', 'lunch-1', '--url', url])
  expect([first.code, other.code]).toEqual([0, 1])
  expect(other.stderr).toMatch(/key/)
})

test('an order can be looked at by its whole id and by nothing less', async () => {
  const { id, number } = await orderOne()
  const watched = await truck(['watch', id, '--json', '--url', url])
  expect(JSON.parse(watched.stdout)).toMatchObject({ id, status: 'served' })
  const status = await truck(['order-status', id, '--url', url])
  expect(status.stdout).toMatch(/· served\n/)
  const guessed = await truck(['order-status', `${number}-000000000000`, '--url', url])
  expect(guessed.code).toBe(1)
})

test('the newest orders are listed first', async () => {
  const { number } = await orderOne()
  const { stdout } = await truck(['orders', '--limit', '1', '--json', '--url', url])
  expect(JSON.parse(stdout)).toMatchObject({ orders: [{ number }] })
})

test('the events of one order are followed from its beginning', async () => {
  const { id, number } = await orderOne()
  const events = new RunningProcess(
    'tools/truck/src/main.ts',
    ['events', '--after', '0', '--order', id, '--json', '--url', url],
    {},
  )
  own.add(() => events.end('SIGKILL'))
  await events.output(/OrderServed/)
  const { code, stdout } = await events.end('SIGTERM')
  expect(code).toBe(0)
  const told = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as { kind: string; order: number; sequence: number })
  expect(told.map(({ kind }) => kind)).toEqual([
    'OrderAccepted',
    'OrderPlanned',
    'StageDone',
    'StageDone',
    'OrderServed',
  ])
  expect(told.every(({ order }) => order === number)).toBe(true)
})

test('the board shows each stage with its replica', async () => {
  const { code, stdout } = await truck(['stages', '--json', '--url', url])
  expect(code).toBe(0)
  const { stages } = JSON.parse(stdout) as { stages: { stage: string; replicas: number }[] }
  const replicas = Object.fromEntries(stages.map((stage) => [stage.stage, stage.replicas]))
  expect(replicas).toEqual({ order: 1, ingredients: 1, cook: 1, prepare: 1 })
})

test('a load is served, and the books balance in the journal and over the wire', async () => {
  const load = await truck(['load', '--orders', '500', '--in-flight', '100', '--json', '--url', url])
  expect(load.code).toBe(0)
  expect(JSON.parse(load.stdout)).toMatchObject({ orders: 500, served: 500, failed: 0, complete: true })
  const asked = await truck(['audit', '--url', url, '--json'])
  const read = await truck(['audit', '--json'], { TRUCK_DATA: data })
  expect([asked.code, read.code]).toEqual([0, 0])
  expect(JSON.parse(read.stdout)).toMatchObject({ balanced: true, countedTwice: 0, sequenceGaps: 0 })
  expect((JSON.parse(read.stdout) as { served: number }).served).toBeGreaterThanOrEqual(500)
})
