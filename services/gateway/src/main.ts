/** Runs the gateway as a process of its own. */
import { createLogger, endpoint, readSettings, runMain } from '@foodtruck/runtime'
import { startGateway } from './gateway.ts'
import { gatewaySettings } from './settings.ts'

await runMain('gateway', () => {
  const settings = readSettings(gatewaySettings)
  return startGateway({
    host: settings.httpHost,
    port: settings.httpPort,
    router: endpoint('router', settings.data, settings.router),
    busOut: endpoint('busOut', settings.data, settings.busOut),
    truck: settings.name,
    menu: settings.menu,
    logger: createLogger({ name: 'gateway', level: settings.logLevel }),
    health: { host: settings.healthHost, port: settings.healthPort },
  })
})
