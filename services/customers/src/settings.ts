/** What customers need to know. */
import { menuSettings } from '@foodtruck/menu'
import { defineSettings, integer, localSettings, text } from '@foodtruck/runtime'

/** The settings of customers. */
export const customersSettings = defineSettings({
  ...localSettings,
  ...menuSettings,
  gateway: text({
    env: 'TRUCK_URL',
    default: 'http://127.0.0.1:8080',
    doc: 'Where customers order.',
    pattern: /^https?:\/\/[^\s/?#]+\/?$/,
    allowed: 'http://host:port',
  }),
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
