/**
 * Titanic: majordomo with a disk. A request is on disk before the client has its number; a worker of the
 * broker sees to it that it is done; the client asks for the reply when it likes, even after a restart.
 */
import { randomUUID } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Party } from '../frame/party.ts'
import { BEAT_MS, every } from '../ladder/heartbeat.ts'
import { ANY_COOK, ladderLesson } from '../ladder/ladder-lesson.ts'
import { type LazyOptions, type LazyWiring, lazyRequest, visitLazily } from '../ladder/lazy-request.ts'
import { CLIENT, serveService } from '../ladder/majordomo-protocol.ts'
import { lazyCustomers, wholeWorkers } from '../ladder/pirate-plan.ts'
import { decode, encode } from '../ladder/truck.ts'
import { broker, SERVICE, worker } from './majordomo.ts'

const PENDING = 'pending'
const UNKNOWN = 'unknown'
/** How often a customer looks whether its meal is there. */
const LOOK_SECONDS = 20

/** Requests and replies as files; a file is there whole or not at all. */
class Shelf {
  readonly #folder: string

  constructor(folder: string) {
    this.#folder = folder
    mkdirSync(folder, { recursive: true })
  }

  put(id: string, kind: 'request' | 'reply', body: string | Buffer): void {
    const file = join(this.#folder, `${id}.${kind}`)
    writeFileSync(`${file}.new`, body, { flush: true })
    renameSync(`${file}.new`, file)
  }

  get(id: string, kind: 'request' | 'reply'): string | undefined {
    const file = join(this.#folder, `${id}.${kind}`)
    return existsSync(file) ? readFileSync(file, 'utf8') : undefined
  }

  drop(id: string): void {
    for (const kind of ['reply', 'request']) rmSync(join(this.#folder, `${id}.${kind}`), { force: true })
  }

  /** Requests without a reply. */
  open(): string[] {
    const ids = readdirSync(this.#folder).filter((name) => name.endsWith('.request'))
    return ids
      .map((name) => name.slice(0, -'.request'.length))
      .filter((id) => this.get(id, 'reply') === undefined)
  }
}

async function titanicParty(party: Party<{ readonly patience: number }>): Promise<void> {
  const shelf = new Shelf(join(party.folder, 'titanic'))
  const endpoint = party.endpoint('broker')
  const timeoutMs = (party.wiring.patience * 1_000) / party.scale
  let isBusy = false
  every(party, BEAT_MS, async () => {
    const [id] = shelf.open()
    if (isBusy || id === undefined) return
    isBusy = true
    const body = shelf.get(id, 'request') ?? ''
    const reply = await lazyRequest(party, { endpoint, timeoutMs }, [CLIENT, SERVICE, body])
    if (reply?.[1]) shelf.put(id, 'reply', reply[1])
    isBusy = false
  })
  party.ready('keeps requests and replies on disk (DEALER, REQ)')
  await Promise.all([
    serveService(party, 'titanic.request', async (body) => {
      const { id } = decode<{ id: string }>(body)
      // The same request again has the same number: it is kept once.
      if (shelf.get(id, 'request') === undefined) {
        shelf.put(id, 'request', body)
        party.say(`has ${id} on disk`, { event: 'kept' })
      }
      return id
    }),
    serveService(party, 'titanic.reply', async (body) => {
      const id = String(body)
      const none = shelf.get(id, 'request') === undefined ? UNKNOWN : PENDING
      return shelf.get(id, 'reply') ?? none
    }),
    serveService(party, 'titanic.close', async (body) => {
      shelf.drop(String(body))
      return 'closed'
    }),
  ])
}

async function customer(party: Party<LazyWiring>): Promise<void> {
  party.ready('leaves orders, and looks for its meals later (REQ)')
  await visitLazily(party, async (order, timeoutMs) => {
    const lazy: LazyOptions = { endpoint: party.endpoint('broker'), timeoutMs }
    const id = randomUUID()
    const ask = async (service: string, body: string): Promise<string | undefined> =>
      (await lazyRequest(party, lazy, [CLIENT, service, body]))?.[1]?.toString()
    if ((await ask('titanic.request', encode({ ...order, id }))) !== id) return false
    let reply = await ask('titanic.reply', id)
    while (reply === PENDING) {
      await party.work(LOOK_SECONDS)
      reply = await ask('titanic.reply', id)
    }
    await ask('titanic.close', id)
    return reply === 'served'
  })
}

export const titanic = ladderLesson({
  name: 'titanic',
  title: 'majordomo with a disk: a request outlives broker, worker and the patience of its client',
  roles: { broker, worker, titanic: titanicParty, customer },
  victim: ANY_COOK,
  plan: (truck) => {
    const customers = lazyCustomers(truck)
    const patience = (customers[0]?.wiring as LazyWiring | undefined)?.patience ?? 0
    return [
      { role: 'broker', name: 'broker', wiring: {} },
      { role: 'titanic', name: 'titanic', wiring: { patience } },
      ...wholeWorkers(truck, 2),
      ...customers,
    ]
  },
  verdict(scene, report, { orders, customers }) {
    scene.check('every order is served', report.lost + report.refused === 0)
    scene.check('each was on disk once', scene.told({ event: 'kept' }).length === orders * customers)
  },
})
