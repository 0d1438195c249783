/**
 * The truck as the containers of docker-compose.yml, a project of its own, with attackers in its networks. Its settings
 * are the defaults but for the pace of work: the times of customers are to be the truck's and not those of the grill.
 */
import { randomBytes } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { httpCustomer, readBooks, streamWitness } from '@foodtruck/chaos'
import { type Container, Customers, messageOf, SERVICES, Stack, serviceOf } from '@foodtruck/testing/compose'
import type { Addresses } from './attack.ts'
import {
  type AttackedTruck,
  type AttackedTruckInit,
  type AttackerInit,
  type Look,
  publicKeysOf,
  type StartTruck,
} from './attacked-truck.ts'
import { OWN_STAGE } from './role-attacks.ts'

const ATTACKERS_FILE = resolve(import.meta.dirname, '../attackers.compose.yml')
const SETTINGS = { TRUCK_TIME_SCALE: '100' }
/** Of each ingredient: more than any run sells. */
const PURCHASE = 1_000_000
const LOG_LINES = 100_000

/** As the services name each other. */
const ADDRESSES: Addresses = {
  router: 'tcp://router:5555',
  pantry: 'tcp://pantry:5558',
  busIn: 'tcp://bus:5556',
  busOut: 'tcp://bus:5557',
  busStock: 'tcp://bus:5559',
  url: 'http://gateway:8080',
}
const HEALTH_DOORS = Object.fromEntries(
  SERVICES.map((service) => [`health of ${service}`, `http://${service}:9464`]),
)
const DOORS = { ...ADDRESSES, ...HEALTH_DOORS }

/** cgroup v2, then v1: memory that is no cache of files. */
const MEMORY = 'cat /sys/fs/cgroup/memory.stat /sys/fs/cgroup/memory/memory.stat 2>/dev/null; true'

export const startComposeTruck: StartTruck = async (init) => {
  const { signal, onProgress } = init
  const project = `truck-attack-${randomBytes(3).toString('hex')}`
  const stack = new Stack(project, SETTINGS, [ATTACKERS_FILE])
  const giveUp = (): void => stack.giveUp()
  signal.addEventListener('abort', giveUp)
  const remove = async (): Promise<void> => {
    signal.removeEventListener('abort', giveUp)
    stack.giveUp()
    onProgress(1, 1, `removing ${project}`)
    await stack.remove()
  }
  try {
    signal.throwIfAborted()
    onProgress(0, 3, `building ${project}`)
    await stack.build()
    onProgress(1, 3, `starting ${project}`)
    await stack.up()
    onProgress(2, 3, 'filling the pantry')
    const url = await stack.gatewayUrl()
    await new Customers(url, await stack.token('chef')).fillPantry(PURCHASE)
    return await truckOf(init, stack, url, remove)
  } catch (error) {
    await remove()
    throw error
  }
}

async function truckOf(
  { folder, history, amounts }: AttackedTruckInit,
  stack: Stack,
  url: string,
  remove: () => Promise<void>,
): Promise<AttackedTruck> {
  const crashes: string[] = []
  const witnessToken = await stack.token('station')
  const end = async (): Promise<void> => {
    writeFileSync(join(folder, 'services.log'), await stack.logs(LOG_LINES).catch(messageOf))
    await remove()
  }
  return {
    attackers: await attackersOf(stack, amounts),
    crashes,
    gather: async () => {
      const customer = httpCustomer(url, history)
      const told = (order: number, status: string): void => history.ended('http', order, status)
      const stream = streamWitness(url, told, witnessToken)
      const close = async (): Promise<void> => void (await Promise.all([stream.close(), customer.close()]))
      return { customers: [{ via: 'http', customer }], close }
    },
    looks: async () => await Promise.all((await stack.containers()).map((one) => lookAt(stack, one))),
    revoke: async (role) => void (await stack.keys('revoke', role)),
    stop: async () => {
      crashes.push(...illOf(await stack.containers()))
      await stack.compose(['stop'])
      const stopped = await stack.containers()
      for (const one of stopped)
        if (one.State.ExitCode !== 0) crashes.push(`${serviceOf(one)} left with ${one.State.ExitCode}`)
      const data = join(folder, 'data')
      mkdirSync(data, { recursive: true })
      const router = stopped.find((one) => serviceOf(one) === 'router')
      await stack.copy(router?.Id ?? '', '/data/.', data)
      return await readBooks(data)
    },
    end,
  }
}

async function attackersOf(stack: Stack, amounts: AttackedTruckInit['amounts']): Promise<AttackerInit[]> {
  const listed = JSON.parse(await stack.keys('list', '--json')) as {
    keys: { role: string; publicKey: string; isCurrent: boolean }[]
  }
  const name = ['--name', 'attacker']
  const tokens = {
    chef: await stack.token('chef', ...name),
    station: await stack.token('station', '--stage', OWN_STAGE, ...name),
  }
  const told = {
    addresses: ADDRESSES,
    publicKeys: publicKeysOf(listed.keys),
    keys: '/taken',
    tokens,
    amounts,
  }
  const command = (service: string): string[] => stack.commandLine('run', '--rm', '-T', '--no-deps', service)
  const outside = { ...told, doors: { url: ADDRESSES.url }, closed: await innerDoors(stack) }
  const inside = { ...told, doors: DOORS, closed: {} }
  return [
    { name: 'outside', stands: ['outside'], command: command('outsider'), target: outside },
    { name: 'inside', stands: ['network'], command: command('stranger'), target: inside },
    { name: 'with keys', stands: ['role'], command: command('thief'), target: inside },
  ]
}

/** All doors by their addresses in the inner network, as no name leads there from outside. */
async function innerDoors(stack: Stack): Promise<Record<string, string>> {
  const inside = `${stack.project}_inside`
  const addresses = new Map(
    (await stack.containers()).map((one) => [
      serviceOf(one),
      one.NetworkSettings.Networks[inside]?.IPAddress ?? '',
    ]),
  )
  return Object.fromEntries(
    Object.entries(DOORS).map(([name, address]) => {
      const url = new URL(address)
      return [name, address.replace(url.hostname, addresses.get(url.hostname) ?? '')]
    }),
  )
}

async function lookAt(stack: Stack, container: Container): Promise<Look> {
  const text = await stack.exec(container.Id, 'sh', '-c', MEMORY)
  const rssBytes = Number(/^(?:anon|total_rss) (\d+)$/m.exec(text)?.[1] ?? Number.NaN)
  return { name: serviceOf(container), pid: container.State.Pid, rssBytes }
}

/** Containers that are not as they were when they got healthy first. */
function illOf(containers: readonly Container[]): string[] {
  const missing = SERVICES.filter((service) => !containers.some((one) => serviceOf(one) === service))
  return [
    ...missing.map((service) => `${service} has no container`),
    ...containers.flatMap((one) => {
      const { Status, OOMKilled, Health } = one.State
      const service = serviceOf(one)
      return [
        ...(Status === 'running' ? [] : [`${service} is ${Status}`]),
        ...(OOMKilled ? [`${service} had too little memory`] : []),
        ...(one.RestartCount > 0 ? [`${service} was restarted ${one.RestartCount} times`] : []),
        ...(Health?.Status === 'healthy' ? [] : [`${service} is ${Health?.Status}`]),
      ]
    }),
  ]
}
