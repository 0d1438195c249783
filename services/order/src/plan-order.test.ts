import { spawnSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fixedMenu, type MenuSource, parseMenu, watchMenu } from '@foodtruck/menu'
import { Order, type OrderInit, Price, type Task, TaskKind } from '@foodtruck/messages'
import { createLogger, ErrorCode } from '@foodtruck/runtime'
import { Refusal, type TaskContext } from '@foodtruck/stage'
import { temporaryFolder } from '@foodtruck/testing'
import { expect, onTestFinished, test } from 'vitest'
import { checkPlanning, createHandle } from './plan-order.ts'

const MENU = `currency: EUR
planning: { stage: order, seconds: 1.5 }
gathering: { stage: prepare, seconds: 2 }
items:
  - { name: hotdog, title: Hot dog, price: 450, stages: [{ stage: cook, seconds: 6 }] }
`
const handle = createHandle(fixedMenu(parseMenu(MENU, 'menu.yaml')))

function taskOf(order: OrderInit): Task {
  const payload = Order.encode(order)
  return {
    order: 7,
    ticket: 0,
    step: 0,
    attempt: 1,
    kind: TaskKind.PLAN,
    payload,
    parts: [],
    traceparent: '',
  }
}

test('an order that can be had is planned in the time that the menu says', async () => {
  const worked: number[] = []
  const work = async (ms: number): Promise<void> => void worked.push(ms)
  const plan = await handle.run(taskOf({ lines: [{ item: 'hotdog', quantity: 2 }] }), {
    work,
  } as TaskContext)
  expect(worked).toEqual([1_500])
  expect(plan).toMatchObject({ gather: 'prepare', tickets: [{ stages: ['cook'] }, { stages: ['cook'] }] })
})

test.each([
  [
    { lines: [{ item: 'sushi', quantity: 1 }] },
    ErrorCode.UNKNOWN_ITEM,
    'items[0].item "sushi" is not on the menu',
  ],
  [{ lines: [{ item: 'hotdog', quantity: 0 }] }, ErrorCode.BAD_REQUEST, 'items[0].quantity must be'],
  [{}, ErrorCode.BAD_REQUEST, 'items must be 1 to 20 lines'],
])('an order that cannot be had is refused with its reason: %#', async (order, code, why) => {
  const context = { work: () => Promise.reject(new Error('worked')) } as unknown as TaskContext
  const refused = handle.run(taskOf(order), context)
  await expect(refused).rejects.toBeInstanceOf(Refusal)
  await expect(refused).rejects.toMatchObject({ code, message: expect.stringContaining(why) })
})

const soon = { work: async () => {} } as unknown as TaskContext

test('a portion is planned as it was wished for', async () => {
  const menu = parseMenu(
    `${MENU.trimEnd().slice(0, -2)}, modifiers: [{ name: hot, title: Hot }] }`,
    'menu.yaml',
  )
  const lines = [{ item: 'hotdog', quantity: 1, modifiers: ['hot'], note: 'quick' }]
  const plan = await createHandle(fixedMenu(menu)).run(taskOf({ lines }), soon)
  const payload = Buffer.from(plan.tickets?.[0]?.payload ?? '')
  expect(payload.includes('Hot dog') && payload.includes('quick')).toBe(true)
  const again = createHandle(fixedMenu(menu)).run(
    taskOf({ lines: [{ ...lines[0], modifiers: ['cold'] }] }),
    soon,
  )
  await expect(again).rejects.toMatchObject({ code: ErrorCode.UNKNOWN_MODIFIER })
})

test('what was sold in its hours is planned after them, for a later time only in those', async () => {
  const minute = new Date().getUTCMinutes()
  const hour = (new Date().getUTCHours() + 12) % 24
  const clock = (more: number): string =>
    `${String((hour + more) % 24).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
  const hours = `timezone: UTC\n${MENU}`.replace(
    'price: 450',
    `price: 450, hours: ["${clock(0)}-${clock(1)}"]`,
  )
  const closed = createHandle(fixedMenu(parseMenu(hours, 'menu.yaml')))
  const lines = [{ item: 'hotdog', quantity: 1 }]
  expect((await closed.run(taskOf({ lines }), soon)).tickets).toHaveLength(1)
  const dueAtMs = Date.now() + 3_600_000
  const refused = closed.run(taskOf({ lines, dueAtMs }), soon)
  await expect(refused).rejects.toMatchObject({ code: ErrorCode.OUT_OF_HOURS })
})

/** A menu on a real file that changes often enough for a test. */
async function watched(): Promise<{ file: string; menus: MenuSource }> {
  const folder = await temporaryFolder()
  const file = join(folder.path, 'menu.yaml')
  writeFileSync(file, MENU)
  const logger = createLogger({ name: 'order', level: 'silent' })
  const menus = watchMenu(file, { logger, check: checkPlanning, everyMs: 40 })
  onTestFinished(async () => {
    await menus.stop()
    await folder.remove()
  })
  return { file, menus }
}

test('an order that was taken by a menu which this stage has not read yet is planned by that', async () => {
  const { file, menus } = await watched()
  writeFileSync(file, MENU.replace('name: hotdog', 'name: sushi'))
  const plan = await createHandle(menus).run(taskOf({ lines: [{ item: 'sushi', quantity: 1 }] }), soon)
  expect(plan.tickets?.[0]?.label).toBe('sushi')
})

test('an order of what has left the menu since is refused; what stays costs what was told', async () => {
  const { file, menus } = await watched()
  const handleNow = createHandle(menus)
  const task = taskOf({ lines: [{ item: 'hotdog', quantity: 2 }], quote: { minor: 900, currency: 'EUR' } })
  writeFileSync(file, MENU.replace('price: 450', 'price: 999'))
  await menus.refresh()
  const plan = await handleNow.run(task, soon)
  expect(Price.decode(plan.summary ?? new Uint8Array())).toMatchObject({ minor: 900, currency: 'EUR' })
  writeFileSync(file, MENU.replace('name: hotdog', 'name: sushi'))
  await menus.refresh()
  const refused = handleNow.run(task, soon)
  await expect(refused).rejects.toBeInstanceOf(Refusal)
  await expect(refused).rejects.toMatchObject({ message: 'items[0].item "hotdog" is not on the menu' })
})

test('a changed menu that another stage plans is not taken up', async () => {
  const { file, menus } = await watched()
  writeFileSync(file, MENU.replace('stage: order', 'stage: planner').replace('price: 450', 'price: 1'))
  expect((await menus.refresh()).item('hotdog')?.priceMinor).toBe(450)
})

test('a menu that another stage plans is not for this one', () => {
  const other = parseMenu(MENU.replace('stage: order', 'stage: planner'), 'menu.yaml')
  expect(() => createHandle(fixedMenu(other))).toThrow(expect.objectContaining({ code: ErrorCode.BAD_MENU }))
})

test('a wrong menu ends the process with one clear line', () => {
  const main = resolve(import.meta.dirname, 'main.ts')
  const env = { ...process.env, TRUCK_MENU: '/nowhere/menu.yaml' }
  const { status, stdout, stderr } = spawnSync(process.execPath, [main], { env, encoding: 'utf8' })
  expect({ status, stdout, stderr }).toEqual({
    status: 1,
    stdout: '',
    stderr:
      "order: TRUCK_ERR_BAD_MENU: /nowhere/menu.yaml: cannot be read (ENOENT); set TRUCK_MENU to the menu's file\n",
  })
})
