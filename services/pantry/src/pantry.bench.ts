/**
 * How fast the pantry puts aside and books use, durably: `node services/pantry/src/pantry.bench.ts`. One process with
 * a pantry of its own in a folder of its own, which it removes; no router and no bus answer.
 */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { connectPantry, type PantryClient } from '@foodtruck/client'
import { createLogger, readSettings } from '@foodtruck/runtime'
import { startPantry } from './pantry.ts'
import { pantryConfig, pantrySettings } from './settings.ts'

const TASKS = 20_000
const WAITING = [1, 16, 256, 1_024]
const NAMES = ['sausage', 'bun', 'onion', 'mustard', 'ketchup']
const menu = `
currency: EUR
ingredients:
${NAMES.map((name) => `  ${name}: { title: ${name}, unit: piece, stock: 100000000, low: 1 }`).join('\n')}
planning: { stage: order, seconds: 0 }
gathering: { stage: prepare, seconds: 0 }
items:
  - { name: sausage, title: Sausage, price: 100, ingredients: { sausage: 1 }, stages: [] }
`

/** Both requests of one ticket, one after the other, as the ingredients stage makes them. */
async function oneTicket(client: PantryClient, order: number): Promise<void> {
  const task = { order, ticket: 1, step: 0, trace: 'b' }
  await client.reserve({ task, attempt: 1, lines: NAMES.map((name) => ({ name, amount: 1 })) })
  await client.use(task)
}

async function measure(client: PantryClient, waiting: number, from: number): Promise<string> {
  const tasks = Math.max(2_000, Math.min(TASKS, waiting * 500))
  const tookMs: number[] = []
  let next = from
  const started = performance.now()
  const work = async (): Promise<void> => {
    while (next < from + tasks) {
      const begun = performance.now()
      await oneTicket(client, next++)
      tookMs.push(performance.now() - begun)
    }
  }
  await Promise.all(Array.from({ length: waiting }, work))
  const seconds = (performance.now() - started) / 1_000
  tookMs.sort((a, b) => a - b)
  const at = (part: number): string => (tookMs[Math.floor(tookMs.length * part)] ?? 0).toFixed(2)
  const rate = Math.round(tasks / seconds)
  return `${waiting} at once: ${rate} tickets/s, ${2 * rate} requests/s, ${at(0.5)} ms p50, ${at(0.99)} ms p99 a ticket`
}

const data = mkdtempSync(join(tmpdir(), 'pantry-'))
writeFileSync(join(data, 'menu.yaml'), menu)
const env = { TRUCK_DATA: data, TRUCK_MENU: join(data, 'menu.yaml'), TRUCK_LOG_LEVEL: 'error' }
const pantry = await startPantry(pantryConfig(readSettings(pantrySettings, env)))
const logger = createLogger({ name: 'bench', level: 'error' })
const client = connectPantry({ address: pantry.address, name: 'bench', logger, timeoutMs: 60_000 })
await measure(client, 16, 1)
let from = 1_000_000
for (const waiting of WAITING) {
  console.log(await measure(client, waiting, from))
  from += 1_000_000
}
await client.close()
await pantry.stop()
rmSync(data, { recursive: true })
