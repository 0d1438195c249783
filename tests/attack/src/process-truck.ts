/**
 * The truck as real processes on the loopback, with the keys, tokens and limits of `docker compose`. One attacker stands
 * everywhere, at an address that is not that of the good customers.
 */
import { readFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { join } from 'node:path'
import {
  type History,
  httpCustomer,
  loopbackPlacement,
  readBooks,
  routerCustomer,
  SERVICES,
  streamWitness,
  Truck,
} from '@foodtruck/chaos'
import { createToken, tokensFile } from '@foodtruck/gateway/tokens'
import { createLogger } from '@foodtruck/runtime'
import { initKeys, listKeys, openKeys, revokeKeys } from '@foodtruck/transport'
import type { Addresses, TargetInit } from './attack.ts'
import { type GoodCustomers, type Look, publicKeysOf, type StartTruck } from './attacked-truck.ts'
import { OWN_STAGE } from './role-attacks.ts'
import { REVOKED_ROLE } from './stranger-attacks.ts'

/** Roles beside those of the truck's processes. */
const MORE_ROLES = ['chef', 'observer', OWN_STAGE, REVOKED_ROLE]
const ROUTER_CUSTOMERS = 2
/**
 * The room that V8 and malloc give a service in a container of compose, where they go by its bound of memory. On a large
 * machine each would keep more than 100 MiB as room that is free, and a leak of some MiB would go unseen beside it.
 */
const ROOM = { NODE_OPTIONS: '--max-semi-space-size=8', MALLOC_ARENA_MAX: '2' }
/** What the attacker calls from. */
const ATTACKER_ADDRESS = '127.0.0.66'

export const startProcessTruck: StartTruck = async ({ folder, history, amounts }) => {
  const { truck, addresses } = await start(folder, history)
  try {
    const { witnessToken, tokens } = await giveTokens(truck)
    const target: TargetInit = {
      addresses,
      doors: { ...addresses },
      closed: {},
      publicKeys: publicKeysOf(await listKeys(truck.keys)),
      keys: truck.keys,
      localAddress: ATTACKER_ADDRESS,
      tokens,
      amounts,
    }
    return {
      attackers: [
        {
          name: 'everywhere',
          stands: ['outside', 'network', 'role'],
          command: [process.execPath, join(import.meta.dirname, 'attacker.ts')],
          target,
        },
      ],
      crashes: truck.crashes,
      gather: () => gather(truck, addresses, history, witnessToken),
      looks: async () => looks(truck),
      revoke: async (role) => void (await revokeKeys(truck.keys, [role], 'all')),
      stop: async () => {
        await truck.stop()
        return await readBooks(truck.data)
      },
      end: () => truck.end(),
    }
  } catch (error) {
    await truck.end()
    throw error
  }
}

async function start(folder: string, history: History): Promise<{ truck: Truck; addresses: Addresses }> {
  const placement = await loopbackPlacement()
  const busStock = `tcp://127.0.0.1:${await freePort()}`
  await initKeys(join(folder, 'keys'), [...SERVICES, ...MORE_ROLES])
  const own: Record<string, Record<string, string>> = {
    bus: { TRUCK_BUS_STOCK_BIND: busStock },
    pantry: { TRUCK_BUS_IN: busStock },
    // As for a truck that others can reach: tokens, and limits for each caller.
    gateway: { TRUCK_AUTH: 'tokens' },
  }
  const env = (service: string): Record<string, string> => ({ ...ROOM, ...own[service] })
  const truck = await Truck.start({ folder, placement, replicas: 1, history, env })
  return { truck, addresses: { ...placement.bind, busStock } }
}

async function freePort(): Promise<number> {
  const server = createServer()
  await new Promise<void>((settle) => server.listen(0, '127.0.0.1', settle))
  const { port } = server.address() as { port: number }
  await new Promise((settle) => server.close(settle))
  return port
}

async function giveTokens(truck: Truck) {
  const file = tokensFile(truck.data)
  const make = async (role: 'station' | 'chef', name: string, stages: string[]): Promise<string> =>
    (await createToken(file, { role, name, stages, days: 0 })).token
  const chef = await make('chef', 'attacker', [])
  const station = await make('station', 'attacker', [OWN_STAGE])
  return { tokens: { chef, station }, witnessToken: await make('station', 'witness', []) }
}

async function gather(
  truck: Truck,
  { router: address, url }: Addresses,
  history: History,
  token: string,
): Promise<GoodCustomers> {
  const logger = createLogger({ name: 'attack', level: 'silent' })
  const keys = await openKeys(join(truck.keys, 'gateway'), logger)
  const own = await Promise.all(
    Array.from({ length: ROUTER_CUSTOMERS }, () => routerCustomer({ address, keys, logger }, history)),
  )
  const customers = [
    ...own.map((customer) => ({ via: 'router', customer }) as const),
    { via: 'http', customer: httpCustomer(url, history) } as const,
  ]
  const stream = streamWitness(url, (order, status) => history.ended('http', order, status), token)
  const close = async (): Promise<void> => {
    await Promise.all([stream.close(), ...customers.map(({ customer }) => customer.close())])
    keys?.close()
  }
  return { customers, close }
}

function looks(truck: Truck): Look[] {
  return truck.members.map(({ name, service, pid }) => {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8')
    const rssBytes = Number(/^VmRSS:\s+(\d+) kB$/m.exec(status)?.[1]) * 1_024
    return { name: name.startsWith(service) ? service : name, pid, rssBytes }
  })
}
