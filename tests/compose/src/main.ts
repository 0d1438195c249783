/**
 * `npm run test:compose`: the truck under docker compose, from build to removal.
 * Invariant: nothing is left behind, whatever failed. `--json` prints one
 * document; the exit code is 0 only if every check passed.
 */
import { randomBytes } from 'node:crypto'
import { Customers, messageOf, Stack, waitFor } from '@foodtruck/testing/compose'
import { checkDoor } from './door.ts'
import { Feed } from './feed.ts'
import { checkContainers } from './hardening.ts'
import { checkKeys, rotateAll } from './keys.ts'
import { Report } from './report.ts'
import {
  closeTruck,
  compareBooks,
  drainCooks,
  fillPantry,
  killCooks,
  killRouter,
  type Scene,
  serveOne,
  shareWork,
} from './scenario.ts'
import { checkTools } from './tools.ts'

const WHOLE_MS_MAX = 330_000
const READY_MS_MAX = 30_000
const LOG_LINES = 15

/** So fast that a rush is over in seconds. */
const SETTINGS = { TRUCK_TIME_SCALE: '20', TRUCK_CONCURRENCY: '4' }

const json = process.argv.includes('--json')
const startMs = performance.now()
const report = new Report(json ? () => {} : (line) => console.log(line))
const stack = new Stack(`truck-test-${randomBytes(3).toString('hex')}`, SETTINGS)

async function remove(): Promise<void> {
  await report.check('nothing is left: no container, volume, network or image', () => stack.remove(), {
    always: true,
  })
}

async function open(): Promise<Scene | undefined> {
  const built = await report.check('the images build', () => stack.build())
  const up = built && (await report.check('docker compose up: every service gets healthy', () => stack.up()))
  if (!up) return undefined
  const url = await stack.gatewayUrl()
  const ready = await report.check('the gateway is ready on its published port', async () => {
    await waitFor(`${url}/readyz answers 200`, READY_MS_MAX, async () =>
      (await fetch(`${url}/readyz`)).ok ? true : undefined,
    )
  })
  if (!ready) return undefined
  await checkDoor(url, { stack, report })
  const token = await stack.token('chef')
  const feed = new Feed(url, token)
  feed.open()
  return { stack, customers: new Customers(url, token), feed, report }
}

async function runAll(): Promise<void> {
  const scene = await open()
  if (scene === undefined) return
  await checkContainers(scene)
  await serveOne(scene)
  await checkKeys(scene)
  await fillPantry(scene)
  await shareWork(scene)
  await checkTools(scene)
  await rotateAll(scene)
  await killCooks(scene)
  await killRouter(scene)
  await drainCooks(scene)
  await compareBooks(scene)
  await scene.feed.close()
  await closeTruck(scene)
}

/** Rejects when the test has to end before its end. */
const cutShort = new Promise<never>((_, reject) => {
  process.on('SIGINT', () => reject(new Error('interrupted')))
  process.on('SIGTERM', () => reject(new Error('interrupted')))
  process.on('unhandledRejection', reject)
  setTimeout(() => reject(new Error(`it took over ${WHOLE_MS_MAX / 1_000} s`)), WHOLE_MS_MAX).unref()
})

try {
  await Promise.race([runAll(), cutShort])
} catch (error) {
  report.stop()
  stack.giveUp()
  const rethrow = async (): Promise<never> => {
    throw error
  }
  await report.check('the test came to its end', rethrow, { always: true })
}
if (report.failed > 0) {
  console.error(await stack.logs(LOG_LINES).catch((error: unknown) => `no logs: ${messageOf(error)}`))
}
await remove()
const { checks, passed, failed } = report
const seconds = Math.round((performance.now() - startMs) / 100) / 10
if (json) console.log(JSON.stringify({ checks, seconds, passed, failed }, null, 2))
else console.log(`${passed} passed, ${failed} failed`)
process.exit(failed === 0 ? 0 : 1)
