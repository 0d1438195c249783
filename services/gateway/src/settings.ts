/** What the gateway needs to know. */
import { menuSettings } from '@foodtruck/menu'
import {
  busOutAddress,
  defineSettings,
  integer,
  localSettings,
  pantryAddress,
  routerAddress,
  text,
} from '@foodtruck/runtime'
import type { PromiseLimits } from './promise.ts'
import { securityProblems, securitySettings } from './security.ts'

/** The longest wait that can be a limit. */
const WAIT_S_MAX = 86_400

const promiseSettings = {
  promiseQuoteS: integer({
    env: 'TRUCK_PROMISE_QUOTE_S',
    default: 900,
    min: 0,
    max: WAIT_S_MAX,
    unit: 's',
    doc: 'An order that will wait longer is told so (quoted); 0 for never.',
  }),
  promiseRefuseS: integer({
    env: 'TRUCK_PROMISE_REFUSE_S',
    default: 0,
    min: 0,
    max: WAIT_S_MAX,
    unit: 's',
    doc: 'An order that would wait longer is refused with a time to come back; from half-way between TRUCK_PROMISE_QUOTE_S and this on, orders are taken only as fast as the kitchen works; 0 for never.',
  }),
}

/** The limits of promises, as the gateway wants them. */
export function promiseLimits(settings: { promiseQuoteS: number; promiseRefuseS: number }): PromiseLimits {
  return { quoteMs: settings.promiseQuoteS * 1_000, refuseMs: settings.promiseRefuseS * 1_000 }
}

/** The settings of the gateway. */
export const gatewaySettings = defineSettings(
  {
    ...localSettings,
    ...menuSettings,
    router: routerAddress,
    busOut: busOutAddress,
    pantry: pantryAddress,
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
    ...promiseSettings,
    ...securitySettings,
  },
  (settings) => {
    const { promiseQuoteS, promiseRefuseS } = settings
    const problems = securityProblems(settings)
    if (promiseRefuseS > 0 && promiseQuoteS > promiseRefuseS) {
      problems.push('TRUCK_PROMISE_REFUSE_S must not be below TRUCK_PROMISE_QUOTE_S, or 0')
    }
    return problems
  },
)
