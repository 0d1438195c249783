/**
 * The composition root: a whole truck in one process. Invariant: what was started
 * is stopped in the reverse order, also when a later start fails, so no order
 * that was taken is left without the router that keeps it.
 */
import { join } from 'node:path'
import { busSettings, startBus } from '@foodtruck/bus'
import { chefConfig, chefSettings, startChef } from '@foodtruck/chef'
import { handle as cook } from '@foodtruck/cook'
import { customersSettings, startCustomers } from '@foodtruck/customers'
import { gatewaySettings, promiseLimits, startGateway } from '@foodtruck/gateway'
import { ingredientsConfig, ingredientsSettings, startIngredients } from '@foodtruck/ingredients'
import { type MenuSource, watchMenu } from '@foodtruck/menu'
import { checkPlanning, createHandle } from '@foodtruck/order'
import { pantryConfig, pantrySettings, startPantry } from '@foodtruck/pantry'
import { prepareConfig, prepareSettings, startPrepare } from '@foodtruck/prepare'
import { routerConfig, routerSettings, startRouter } from '@foodtruck/router'
import {
  createLogger,
  endpoint,
  localSettings,
  readSettings,
  type Service,
  type SettingsSpec,
  unknownSettings,
} from '@foodtruck/runtime'
import { type StageOptions, startStage } from '@foodtruck/stage'
import { INSECURE_LOOPBACK } from '@foodtruck/transport'
import { cliSettings } from './settings.ts'
import { STAGE_NAMES } from './stage-names.ts'

export interface StartOptions {
  /** Whether customers come who keep ordering. */
  readonly customers: boolean
  /** How many of each stage; 1 of each that is not named. */
  readonly replicas: ReadonlyMap<string, number>
  /** The stages that people work at by hand; with TRUCK_STATION=manual all. */
  readonly manual: ReadonlySet<string>
}

export interface Truck extends Service {
  /** Where its gateway answers. */
  readonly url: string
  /** Whether stations and the chef need tokens there. */
  readonly auth: 'open' | 'tokens'
  /** The folder of its journal. */
  readonly data: string
}

/** In one process the services speak less than each on its own would. */
const ownSettings = {
  logLevel: { ...localSettings.logLevel, default: 'warn' as const },
  keys: localSettings.keys,
}

/**
 * Starts a truck on TRUCK_DATA. Throws a TruckError that names every wrong
 * setting, or why a folder, a port or the menu cannot be had; nothing is left running.
 */
export async function startTruck({ customers, replicas, manual }: StartOptions): Promise<Truck> {
  checkAll(
    busSettings,
    routerSettings,
    pantrySettings,
    ingredientsSettings,
    prepareSettings,
    chefSettings,
    gatewaySettings,
    customersSettings,
  )
  const { logLevel, keys } = readSettings(ownSettings)
  const shared = { logLevel, healthPort: 0 }
  const as = (role: string) => ({ ...shared, keys: keysOf(role, keys) })
  const started: Service[] = []
  async function stopAll(): Promise<void> {
    for (let service = started.pop(); service; service = started.pop()) await service.stop()
  }
  async function keep<S extends Service>(starting: Promise<S>): Promise<S> {
    const service = await starting
    started.push(service)
    return service
  }
  try {
    const gateway = { ...readSettings(gatewaySettings), ...as('gateway') }
    const logger = createLogger({ name: 'order', level: logLevel })
    const menus = watchMenu(gateway.menu, { logger, check: checkPlanning })
    started.push(menus)
    const handles = stageHandles(menus)
    const router = routerConfig({ ...readSettings(routerSettings), ...as('router') })
    // Before the bus: the journal's lock says best that a truck runs here already.
    await keep(startRouter(router))
    await keep(startBus({ ...readSettings(busSettings), ...as('bus') }))
    const config = { ...ingredientsConfig(), ...as('ingredients') }
    if (config.pantry !== null) {
      await keep(startPantry(pantryConfig({ ...readSettings(pantrySettings), ...as('pantry') })))
    }
    for (const name of STAGE_NAMES) {
      const byHand = manual.has(name) ? ({ station: 'manual' } as const) : {}
      for (let replica = 0; replica < (replicas.get(name) ?? 1); replica += 1) {
        if (name === 'ingredients') await keep(startIngredients({ ...config, ...byHand }))
        else if (name === 'prepare') await keep(startPrepare({ ...prepareConfig(), ...as(name), ...byHand }))
        else
          await keep(
            startStage({ name, config: { ...config, ...as(name), ...byHand }, handle: handles[name] }),
          )
      }
    }
    const { url, auth } = await keep(
      startGateway({
        host: gateway.httpHost,
        port: gateway.httpPort,
        router: endpoint('router', gateway.data, gateway.router),
        busOut: endpoint('busOut', gateway.data, gateway.busOut),
        pantry: config.pantry,
        truck: gateway.name,
        keys: gateway.keys,
        menu: gateway.menu,
        promises: promiseLimits(gateway),
        security: gateway,
        logger: createLogger({ name: 'gateway', level: logLevel }),
      }),
    )
    const chef = chefConfig({ ...readSettings(chefSettings), ...as('chef') })
    if (chef.policy !== null) await keep(startChef(chef))
    if (customers) {
      await keep(startCustomers({ ...readSettings(customersSettings), ...as('customers'), gateway: url }))
    }
    let stopped: Promise<void> | undefined
    return { url, auth, data: router.data, stop: () => (stopped ??= stopAll()) }
  } catch (error) {
    await stopAll()
    throw error
  }
}

/** For one process that has all roles TRUCK_KEYS is the folder of all their folders. */
function keysOf(role: string, keys: string): string {
  return keys === '' || keys === INSECURE_LOOPBACK ? keys : join(keys, role)
}

/** The handlers of the stages that need nothing but the router. Throws TRUCK_ERR_BAD_MENU. */
function stageHandles(menus: MenuSource): Record<'order' | 'cook', StageOptions['handle']> {
  return { order: createHandle(menus), cook }
}

/** Throws one error that names every wrong setting of all services; says which variables are no setting at all. */
function checkAll(...specs: readonly SettingsSpec[]): void {
  for (const line of unknownSettings([...specs, cliSettings])) process.stderr.write(`truck: ${line}\n`)
  readSettings(Object.fromEntries(specs.flatMap((spec) => Object.values(spec).map((one) => [one.env, one]))))
}
