/** What the gateway needs to know. */
import { menuSettings } from '@foodtruck/menu'
import {
  busOutAddress,
  defineSettings,
  integer,
  localSettings,
  routerAddress,
  text,
} from '@foodtruck/runtime'

/** The settings of the gateway. */
export const gatewaySettings = defineSettings({
  ...localSettings,
  ...menuSettings,
  router: routerAddress,
  busOut: busOutAddress,
  httpHost: text({
    env: 'TRUCK_HTTP_HOST',
    default: '127.0.0.1',
    doc: 'Address on which the gateway listens; 0.0.0.0 for every one of the machine.',
    pattern: /^[A-Za-z0-9.:_-]{1,253}$/,
    allowed: 'a host name or an IP address',
  }),
  httpPort: integer({
    env: 'TRUCK_HTTP_PORT',
    default: 8_080,
    min: 0,
    max: 65_535,
    doc: 'Port of the page and the API; 0 for any that is free.',
  }),
})
