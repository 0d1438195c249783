/** What customers need to know. */
import { menuSettings } from '@foodtruck/menu'
import { defineSettings, gatewayUrl, integer, localSettings } from '@foodtruck/runtime'

/** The settings of customers. */
export const customersSettings = defineSettings({
  ...localSettings,
  ...menuSettings,
  gateway: gatewayUrl,
  everyMs: integer({
    env: 'TRUCK_ORDER_EVERY_MS',
    default: 2_000,
    min: 1,
    max: 3_600_000,
    unit: 'ms',
    doc: 'Time from one order to the next.',
  }),
  seed: integer({
    env: 'TRUCK_SEED',
    default: 0,
    min: 0,
    max: 4_294_967_295,
    doc: 'Customers of one seed choose the same orders again; 0 for another choice each time.',
  }),
})
