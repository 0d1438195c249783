/** In the place of the transport: sockets of the simulated network. What else there is nobody calls here. */
import type {
  DealerOptions,
  DealerSocket,
  Publisher,
  RouterOptions,
  RouterSocket,
  Subscriber,
  SubscriberOptions,
} from '@foodtruck/transport'
import { world } from '../machine/world.ts'

// biome-ignore lint/performance/noReExportAll: whoever is replaced has all that is not replaced here
export * from '@foodtruck/transport'

export function createDealer(options: DealerOptions): DealerSocket {
  return world().network.connect(options)
}

export async function createRouter(options: RouterOptions): Promise<RouterSocket> {
  return world().network.bind(options)
}

export async function createPublisher(): Promise<Publisher> {
  return world().bus.publisher()
}

export function createSubscriber(options: SubscriberOptions): Subscriber {
  return world().bus.subscribe(options)
}
