/**
 * The event bus from start to stop: ZeroMQ's own proxy in a thread of its own.
 * Invariant: the bus keeps nothing; a subscriber that was not there asks the
 * router for what it missed. [TRUCK-9]
 */
import {
  addGauges,
  createLogger,
  createRegistry,
  makeDataFolder,
  type Opened,
  opening,
  type Registry,
  type Service,
  startHealth,
} from '@foodtruck/runtime'
import { createEventProxy, type EventProxy, openKeys } from '@foodtruck/transport'
import { type BusConfig, busAddresses } from './settings.ts'

/** A running bus, with the addresses that others connect to. */
export interface Bus extends Service {
  readonly inAddress: string
  readonly outAddress: string
  /** For the pantry; empty if it has no address of its own. */
  readonly stockAddress: string
}

/** The roles that may listen. docs/security.md */
const SUBSCRIBERS: ReadonlySet<string> = new Set(['gateway', 'chef', 'pantry', 'observer'])

/**
 * Starts the bus. Throws TRUCK_ERR_PORT_BUSY, TRUCK_ERR_DATA_UNWRITABLE or
 * TRUCK_ERR_BAD_SETTING if an address cannot be had; nothing is left open then.
 */
export function startBus(config: BusConfig): Promise<Bus> {
  return opening(({ keep }) => start(config, keep))
}

async function start(config: BusConfig, keep: Opened['keep']): Promise<Omit<Bus, 'stop'>> {
  const logger = createLogger({ name: 'bus', level: config.logLevel })
  const { inBind, outBind } = busAddresses(config)
  if (inBind.startsWith('ipc:') || outBind.startsWith('ipc:')) await makeDataFolder(config.data)
  // A broken proxy is a defect: it ends the process, and whoever watches over it starts another.
  const onBroken = (error: Error): never => {
    throw error
  }
  const keys = keep(await openKeys(config.keys, logger), (one) => one?.close())
  const { stockBind } = config
  const proxy = await createEventProxy({
    inBind,
    outBind,
    sideEntrance:
      stockBind === ''
        ? null
        : { bind: stockBind, topic: `${config.name}/stock`, admits: (role) => role === 'pantry' },
    keys,
    // ZeroMQ does not tell by which key a message came: who publishes here could publish every topic.
    admitsPublisher: (role) => role === 'router' || (stockBind === '' && role === 'pantry'),
    admitsSubscriber: (role) => SUBSCRIBERS.has(role),
    logger,
    onBroken,
  })
  keep(proxy, () => proxy.close())
  const { healthHost: host, healthPort: port, name } = config
  const health = await startHealth({ host, port, ready: () => true, metrics: metricsOf(name, proxy) })
  keep(health, () => health.stop())
  const { inAddress, outAddress, sideAddress: stockAddress } = proxy
  logger.info({ inAddress, outAddress, stockAddress }, 'the bus is ready')
  return { inAddress, outAddress, stockAddress }
}

function metricsOf(truck: string, proxy: EventProxy): Registry {
  const registry = createRegistry({ service: 'bus', truck })
  addGauges(registry, {
    truck_bus_publishers: ['Connected publishers.', () => proxy.counters.publishers],
    truck_bus_subscribers: ['Connected subscribers.', () => proxy.counters.subscribers],
    truck_bus_refused_connections: [
      'Connections turned away in the handshake.',
      () => proxy.counters.refused,
    ],
  })
  return registry
}
