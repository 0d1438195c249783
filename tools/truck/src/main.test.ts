import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ToyGateway } from './toy-gateway.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const gateway = new ToyGateway()
let url = ''

beforeAll(async () => {
  url = await gateway.start()
})

afterAll(() => gateway.stop())

interface Ended {
  code: number
  stdout: string
  stderr: string
}

function truck(...args: string[]): Promise<Ended> {
  const { promise, resolve } = Promise.withResolvers<Ended>()
  execFile(process.execPath, [MAIN, ...args], (error, stdout, stderr) => {
    resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
  })
  return promise
}

test.each([
  ['an unknown command', ['ordr']],
  ['an unknown option', ['orders', '--limt', '3']],
  ['a missing item', ['order']],
  ['an item that is none', ['order', 'hotdog:two']],
  ['a number out of its range', ['load', '--orders', '0']],
  ['an address that is none', ['orders', '--url', 'truck']],
  ['replicas of no stage', ['start', '--replicas', 'waiter=2']],
  ['a retry of nothing', ['retry']],
  ['a retry of an order and of all', ['retry', '7', '--all']],
  ['a ticket of no order', ['retry', '--all', '--ticket', '1']],
  ['a stage of one order', ['retry', '7', '--stage', 'cook']],
  ['a cancel without a reason', ['cancel', '7']],
])('%s is one line and exit code 2', async (_what, args) => {
  const { code, stdout, stderr } = await truck(...args)
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' })
  expect(stderr).toMatch(/^truck: .*\n$/)
})

test('a truck that is not there is one line with a hint, and exit code 1', async () => {
  const { code, stderr } = await truck('order', 'hotdog', '--url', 'http://127.0.0.1:9')
  expect(code).toBe(1)
  expect(stderr).toMatch(/^truck: no truck answers at http:\/\/127\.0\.0\.1:9 .*npm start.*\n$/)
})

test('what the gateway refuses is said in its own words, with exit code 1', async () => {
  const { code, stderr } = await truck('order-status', '1-000000000000', '--url', url)
  expect({ code, stderr }).toEqual({
    code: 1,
    stderr: 'truck: There is no such order, or this is not its whole id.\n',
  })
})

test.each([
  [[]],
  [['--help']],
  [['start', '--help']],
  [['order', '--help']],
  [['load', '--help']],
  [['dead-letters', '--help']],
  [['retry', '--help']],
  [['cancel', '--help']],
  [['menu', '--help']],
])('truck %j helps with examples', async (args) => {
  const { code, stdout } = await truck(...args)
  expect(code).toBe(0)
  expect(stdout).toContain('Examples:\n  $ ')
})

test('an order is accepted, with a document on request', async () => {
  const { code, stdout } = await truck('order', 'hotdog', '--json', '--url', url)
  expect(code).toBe(0)
  expect(JSON.parse(stdout)).toMatchObject({ status: 'accepted' })
})

test('the same key is the same order', async () => {
  const first = await truck('order', 'hotdog', '--json', '--url', url, '--key', 'lunch')
  const second = await truck('order', 'hotdog', '--json', '--url', url, '--key', 'lunch')
  expect(JSON.parse(second.stdout)).toEqual(JSON.parse(first.stdout))
})

test('a load into a pipe prints figures and no bar', async () => {
  const { code, stdout } = await truck('load', '--orders', '20', '--in-flight', '5', '--url', url)
  expect(code).toBe(0)
  expect(stdout).toMatch(/^20 of 20 orders served in /)
  expect(stdout).not.toContain('\u001b')
})

test('an audit of a file that is not there says so', async () => {
  const { code, stderr } = await truck('audit', '--journal', 'no-such.sqlite')
  expect({ code, stderr }).toEqual({ code: 1, stderr: 'truck: there is no journal no-such.sqlite\n' })
})
