/** Runs the gateway as a process of its own. */
import { createLogger, endpoint, NO_PANTRY, readSettings, runMain } from '@foodtruck/runtime'
import { startGateway } from './gateway.ts'
import { gatewaySettings, promiseLimits } from './settings.ts'

await runMain('gateway', () => {
  const settings = readSettings(gatewaySettings)
  return startGateway({
    host: settings.httpHost,
    port: settings.httpPort,
    router: endpoint('router', settings.data, settings.router),
    busOut: endpoint('busOut', settings.data, settings.busOut),
    pantry: settings.pantry === NO_PANTRY ? null : endpoint('pantry', settings.data, settings.pantry),
    truck: settings.name,
    keys: settings.keys,
    menu: settings.menu,
    promises: promiseLimits(settings),
    security: settings,
    logger: createLogger({ name: 'gateway', level: settings.logLevel }),
    health: { host: settings.healthHost, port: settings.healthPort },
  })
})
