import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'

const RUNTIME = resolve(import.meta.dirname, 'index.ts')

interface Ended {
  code: number | null
  stdout: string
  stderr: string
}

interface Running {
  readonly child: ChildProcess
  /** Resolves once stdout has that text; rejects if the process ends without. */
  said(text: string): Promise<void>
  readonly ended: Promise<Ended>
}

/** Runs a module that has the runtime's names and `say` at hand. */
function run(body: string): Running {
  const source = `
    import { ErrorCode, readSettings, integer, runMain, TruckError } from ${JSON.stringify(RUNTIME)}
    import { setTimeout as wait } from 'node:timers/promises'
    const say = (text) => process.stdout.write(text + '\\n')
    const forever = setInterval(() => {}, 1000)
    ${body}`
  const child = spawn(process.execPath, ['--input-type=module', '-e', source], {
    env: { ...process.env, TRUCK_TEST_PORT: 'x' },
  })
  onTestFinished(() => void child.kill('SIGKILL'))
  let stdout = ''
  let stderr = ''
  const heard = new Set<() => void>()
  child.stdout.on('data', (chunk) => {
    stdout += String(chunk)
    for (const check of heard) check()
  })
  child.stderr.on('data', (chunk) => (stderr += String(chunk)))
  const ended = once(child, 'close').then(([code]) => ({ code: code as number | null, stdout, stderr }))
  const said = (text: string): Promise<void> =>
    new Promise((done, failed) => {
      const check = (): void => void (stdout.includes(text) && done())
      heard.add(check)
      check()
      ended.then(() => failed(new Error(`ended without ${text}: ${stdout}${stderr}`)), failed)
    })
  return { child, said, ended }
}

test.each(['SIGTERM', 'SIGINT'] as const)('%s stops the service and exits with 0', async (signal) => {
  const main =
    run(`await runMain('cook', async () => ({ stop: async () => { await wait(20); say('stopped') } }))
    say('started')`)
  await main.said('started')
  main.child.kill(signal)
  expect(await main.ended).toMatchObject({ code: 0, stdout: 'started\nstopped\n', stderr: '' })
})

test('a second signal exits at once with 130, but not one that comes along with the first', async () => {
  const main = run(`await runMain('cook', async () => ({ stop: () => {
      say('stopping')
      setTimeout(() => say('still stopping'), 600)
      return new Promise(() => {})
    } }))
    say('started')`)
  await main.said('started')
  main.child.kill('SIGINT')
  await main.said('stopping')
  main.child.kill('SIGINT')
  await main.said('still stopping')
  main.child.kill('SIGINT')
  expect((await main.ended).code).toBe(130)
})

test('a signal while the service starts stops it once it has started', async () => {
  const main = run(`await runMain('cook', async () => {
      say('starting')
      await new Promise((done) => process.once('SIGTERM', () => setImmediate(done)))
      return { stop: async () => say('stopped') }
    })`)
  await main.said('starting')
  main.child.kill('SIGTERM')
  expect(await main.ended).toMatchObject({ code: 0, stdout: 'starting\nstopped\n' })
})

test('an operating error at start is one line and exit code 1', async () => {
  const main = run(`await runMain('cook', async () => {
      readSettings({ port: integer({ env: 'TRUCK_TEST_PORT', min: 1, max: 9, doc: '' }) })
    })`)
  expect(await main.ended).toEqual({
    code: 1,
    stdout: '',
    stderr:
      'cook: TRUCK_ERR_BAD_SETTING: TRUCK_TEST_PORT="x" is wrong; it must be a whole number from 1 to 9\n',
  })
})

test('an operating error later is one line and exit code 1 too', async () => {
  const main = run(`await runMain('cook', async () => ({ stop: async () => {} }))
    Promise.reject(new TruckError(ErrorCode.JOURNAL_BROKEN, 'gone'))`)
  expect(await main.ended).toEqual({ code: 1, stdout: '', stderr: 'cook: TRUCK_ERR_JOURNAL_BROKEN: gone\n' })
})

test.each([
  ['an unhandled rejection', `Promise.reject(new TypeError('defect'))`],
  ['an uncaught exception', `setImmediate(() => { throw new TypeError('defect') })`],
])('%s is logged as fatal with its stack and exits with 70', async (_what, defect) => {
  const main = run(`await runMain('cook', async () => ({ stop: async () => {} }))
    ${defect}`)
  const { code, stderr } = await main.ended
  expect(code).toBe(70)
  expect(JSON.parse(stderr)).toMatchObject({
    level: 60,
    name: 'cook',
    err: { type: 'TypeError', message: 'defect', stack: expect.stringContaining('at ') },
  })
})

test('a stop that fails does not exit with 0', async () => {
  const main = run(`await runMain('cook', async () => ({
      stop: async () => { throw new TruckError(ErrorCode.JOURNAL_BROKEN, 'gone') } }))
    say('started')`)
  await main.said('started')
  main.child.kill('SIGTERM')
  expect((await main.ended).code).toBe(1)
})
