/** The settings of every stage. */
import { hostname } from 'node:os'
import {
  choice,
  endpoint,
  integer,
  type LogLevel,
  localSettings,
  randomHex,
  readSettings,
  routerAddress,
  type SettingsOf,
} from '@foodtruck/runtime'

/** What a stage can be told by its environment. */
export const stageSettingsSpec = {
  ...localSettings,
  router: routerAddress,
  concurrency: integer({
    env: 'TRUCK_CONCURRENCY',
    default: 16,
    min: 1,
    max: 10_000,
    unit: 'tasks',
    doc: 'The most tasks that one replica works on at once; at a station by hand, how many its people work on.',
  }),
  timeScale: integer({
    env: 'TRUCK_TIME_SCALE',
    default: 1,
    min: 1,
    max: 1_000_000,
    doc: 'How many times faster than the menu says work is done.',
  }),
  station: choice({
    env: 'TRUCK_STATION',
    default: 'auto',
    doc: 'Whether the stage works by itself, or its tickets wait for people who start and bump them.',
    of: ['auto', 'manual'],
  }),
}

/** How a stage runs. */
export interface StageConfig {
  /** Name of the truck. */
  readonly truck: string
  /** Where the router is. */
  readonly router: string
  /** What TRUCK_KEYS says: a folder, insecure-loopback, or nothing. Default: nothing. */
  readonly keys?: string
  readonly concurrency: number
  readonly timeScale: number
  /** `manual`: tasks wait for people. Default: the stage works by itself. */
  readonly station?: 'auto' | 'manual'
  readonly logLevel: LogLevel
  readonly healthHost: string
  /** 0 for none. */
  readonly healthPort: number
}

/** The configuration that the environment gives. Throws TRUCK_ERR_BAD_SETTING. */
export function stageSettings(): StageConfig {
  return stageConfig(readSettings(stageSettingsSpec))
}

/** The configuration of settings that were read already. */
export function stageConfig(settings: SettingsOf<typeof stageSettingsSpec>): StageConfig {
  const { name: truck, keys, concurrency, timeScale, station, logLevel, healthHost, healthPort } = settings
  const router = endpoint('router', settings.data, settings.router)
  return { truck, router, keys, concurrency, timeScale, station, logLevel, healthHost, healthPort }
}

/** A name for this instance of a stage: unique while it lives, and says where it runs. */
export function instanceName(stage: string): string {
  const host = hostname()
    .replace(/[^a-zA-Z0-9-]/g, '-')
    .slice(0, 20)
  return `${stage}-${host}-${randomHex(3)}`
}
