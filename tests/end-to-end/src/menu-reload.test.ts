import { copyFileSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const MENU = resolve(import.meta.dirname, '../../../menu.yaml')
const PATIENCE = { timeout: 15_000, interval: 50 }

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

interface Placed {
  url: string
  total: { minor: number }
}

/** A menu of the test's own, and how it is replaced: by a file that takes its name. */
function menuIn(folder: string) {
  const file = join(folder, 'menu.yaml')
  copyFileSync(MENU, file)
  const change = (from: string, to: string): void => {
    const text = readFileSync(file, 'utf8')
    expect(text).toContain(from)
    writeFileSync(`${file}.new`, text.replace(from, to))
    renameSync(`${file}.new`, file)
  }
  return { file, change }
}

// biome-ignore lint/suspicious/noExplicitAny: a test says itself what it expects of an answer.
async function get(url: string): Promise<any> {
  return (await fetch(url)).json()
}

function post(url: string, item: string, ...modifiers: string[]): Promise<Response> {
  const headers = { 'content-type': 'application/json' }
  const body = JSON.stringify({ items: [{ item, quantity: 1, modifiers }] })
  return fetch(`${url}/api/orders`, { method: 'POST', headers, body })
}

async function place(url: string, item: string, ...modifiers: string[]): Promise<Placed> {
  const response = await post(url, item, ...modifiers)
  expect(response.status).toBe(202)
  return (await response.json()) as Placed
}

async function ended(url: string, { url: path }: Placed) {
  return vi.waitUntil(async () => {
    const order = await get(url + path)
    return order.endedAt === undefined ? false : order
  }, PATIENCE)
}

test('a truck takes up a changed menu while it works, and stays with it when the next one is wrong', async () => {
  const data = cleanups.folder()
  const { file, change } = menuIn(data)
  const { running, url } = await cleanups.truck(data, { TRUCK_MENU: file })
  expect((await place(url, 'hotdog', 'extra-cheese')).total.minor).toBe(530)

  change('price: 450', 'price: 470')
  change('  - name: fries', '  - name: chips')
  await vi.waitUntil(async () => (await get(`${url}/api/menu`)).items[0].price.minor === 470, PATIENCE)
  // At once, whether or not the order stage has looked at the file since.
  const chips = await place(url, 'chips', 'large')
  expect((await place(url, 'hotdog', 'extra-cheese')).total.minor).toBe(550)
  expect((await post(url, 'fries')).status).toBe(400)
  expect(await ended(url, chips)).toMatchObject({ status: 'served', total: { minor: 470 } })

  change('price: 470', 'price: dear')
  const line = readFileSync(file, 'utf8').split('\n').indexOf('    price: dear') + 1
  await running.output(new RegExp(`menu\\.yaml:${line}: items\\[0\\]\\.price must be a whole number`))
  expect((await place(url, 'hotdog')).total.minor).toBe(470)
}, 60_000)

test('an order of an old menu costs what was told; what the new one cannot make is refused with the reason', async () => {
  const data = cleanups.folder()
  const { file, change } = menuIn(data)
  const { url } = await cleanups.truck(data, { TRUCK_MENU: file }, ['--replicas', 'order=0'])
  const kept = await place(url, 'hotdog', 'extra-cheese')
  const gone = await place(url, 'fries')
  change('price: 450', 'price: 999')
  change('  - name: fries', '  - name: chips')
  const planner = new RunningProcess('services/order/src/main.ts', [], {
    TRUCK_DATA: data,
    TRUCK_MENU: file,
    TRUCK_TIME_SCALE: '1000',
  })
  cleanups.add(() => planner.end('SIGTERM'))
  expect(await ended(url, kept)).toMatchObject({ status: 'served', total: { minor: 530 } })
  expect(await ended(url, gone)).toMatchObject({
    status: 'refused',
    code: 'TRUCK_ERR_UNKNOWN_ITEM',
    message: 'items[0].item "fries" is not on the menu',
    total: { minor: 350 },
  })
}, 60_000)

test('wishes can be typed, and those that contradict each other are told by their field', async () => {
  const { url } = await cleanups.truck(cleanups.folder())
  const order = ['order', 'hotdog+no-onions+extra-cheese:2', '--note', 'by the tree', '--watch', '--url', url]
  const served = await truck([...order, '--json'])
  expect(served.code).toBe(0)
  expect(JSON.parse(served.stdout)).toMatchObject({
    status: 'served',
    note: 'by the tree',
    items: [{ item: 'hotdog', quantity: 2, modifiers: ['extra-cheese', 'no-onions'] }],
    total: { minor: 1_060 },
  })
  const wrong = await truck(['order', 'hotdog+no-onions+extra-onions', '--url', url])
  expect(wrong).toMatchObject({
    code: 1,
    stderr: expect.stringContaining('items[0].modifiers[1] "extra-onions" contradicts "no-onions"'),
  })
  const menu = await truck(['menu', '--url', url])
  expect(menu.stdout).toMatch(/^hotdog +Hot dog +4\.50 EUR +gluten, mustard +yes +ingredients, cook$/m)
  expect(menu.stdout).toMatch(/^ {2}\+extra-cheese +Extra cheese +\+0\.80 EUR +\+milk +up to 2/m)
}, 60_000)
