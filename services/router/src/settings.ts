/** The settings of the router. */
import {
  address,
  busInAddress,
  decimal,
  defineSettings,
  endpoint,
  integer,
  localSettings,
  type SettingsOf,
} from '@foodtruck/runtime'

export const routerSettings = defineSettings({
  ...localSettings,
  bind: address({
    env: 'TRUCK_ROUTER_BIND',
    default: '',
    defaultDoc: 'ipc://TRUCK_DATA/router.sock',
    doc: 'Address on which the router listens.',
  }),
  busIn: busInAddress,
  openOrdersMax: integer({
    env: 'TRUCK_OPEN_ORDERS_MAX',
    default: 10_000,
    min: 1,
    max: 1_000_000,
    unit: 'orders',
    doc: 'Orders in work at once; one more is refused with a time to come back. As many more may wait for a decision.',
  }),
  leaseMs: integer({
    env: 'TRUCK_LEASE_MS',
    default: 8_000,
    min: 500,
    max: 600_000,
    unit: 'ms',
    doc: 'A stage that is silent for so long loses its tasks to others.',
  }),
  keepDays: decimal({
    env: 'TRUCK_KEEP_DAYS',
    default: 30,
    min: 0.00001,
    max: 36_500,
    unit: 'days',
    doc: 'Orders that ended longer ago, and events as old, are removed from the journal; their keys stay known.',
  }),
})

/** How a router runs. */
export interface RouterConfig extends Omit<SettingsOf<typeof routerSettings>, 'data'> {
  /** The folder of the journal; made if it is missing. */
  readonly data: string
}

/** The settings with every address in place. */
export function routerConfig(settings: SettingsOf<typeof routerSettings>): RouterConfig {
  return {
    ...settings,
    bind: endpoint('router', settings.data, settings.bind),
    busIn: endpoint('busIn', settings.data, settings.busIn),
  }
}
