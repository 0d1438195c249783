import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { parseMenu } from '@foodtruck/menu'
import { Order, type OrderInit, type Task, TaskKind } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { Refusal, type TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { createHandle } from './plan-order.ts'

const MENU = `currency: EUR
planning: { stage: order, seconds: 1.5 }
gathering: { stage: prepare, seconds: 2 }
items:
  - { name: hotdog, title: Hot dog, price: 450, stages: [{ stage: cook, seconds: 6 }] }
`
const handle = createHandle(parseMenu(MENU, 'menu.yaml'))

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
  const { plan } = await handle.run(taskOf({ lines: [{ item: 'hotdog', quantity: 2 }] }), {
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

test('a menu that another stage plans is not for this one', () => {
  const other = parseMenu(MENU.replace('stage: order', 'stage: planner'), 'menu.yaml')
  expect(() => createHandle(other)).toThrow(expect.objectContaining({ code: ErrorCode.BAD_MENU }))
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
