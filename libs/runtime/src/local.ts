/**
 * What every process of a truck shares: the data folder, the name, logs, health,
 * and the addresses that follow from the data folder. Invariant: an address
 * given here fits into a socket's path.
 */
import { constants } from 'node:fs'
import { access, mkdir, readdir } from 'node:fs/promises'
import { dirname, relative, resolve } from 'node:path'
import { ErrorCode, systemCode, TruckError } from './errors.ts'
import { LOG_LEVELS } from './logger.ts'
import { address, choice, defineSettings, integer, text } from './settings.ts'

/** The settings of every service; spread them into a service's own spec. */
export const localSettings = defineSettings({
  data: text({
    env: 'TRUCK_DATA',
    default: './data',
    doc: 'Folder of the journal and of the local sockets. One truck, one folder.',
    allowed: 'a folder',
  }),
  name: text({
    env: 'TRUCK_NAME',
    default: 'truck',
    doc: 'Name of the truck: the first part of every topic on the bus.',
    pattern: /^[a-z][a-z0-9-]{0,31}$/,
    allowed: 'a small letter, then up to 31 small letters, digits or dashes',
  }),
  keys: text({
    env: 'TRUCK_KEYS',
    default: '',
    defaultDoc: 'none',
    doc: "Folder with the keys of this service's role, wanted where it speaks by TCP; insecure-loopback for TCP without keys that stays on 127.0.0.1.",
    allowed: 'a folder, or insecure-loopback',
  }),
  logLevel: choice({
    env: 'TRUCK_LOG_LEVEL',
    default: 'info',
    doc: 'How much is logged.',
    of: LOG_LEVELS,
  }),
  healthHost: text({
    env: 'TRUCK_HEALTH_HOST',
    default: '127.0.0.1',
    doc: 'Address on which the health port listens.',
    pattern: /^[A-Za-z0-9.:_-]{1,253}$/,
    allowed: 'a host name or an IP address',
  }),
  healthPort: integer({
    env: 'TRUCK_HEALTH_PORT',
    default: 0,
    min: 0,
    max: 65_535,
    doc: 'Port of /healthz, /readyz and /metrics; 0 for none.',
  }),
})

/** Where the router is; for whatever connects to it. */
export const routerAddress = address({
  env: 'TRUCK_ROUTER',
  default: '',
  defaultDoc: 'ipc://TRUCK_DATA/router.sock',
  doc: 'Address of the router.',
})

/** Where publishers connect to the bus. */
export const busInAddress = address({
  env: 'TRUCK_BUS_IN',
  default: '',
  defaultDoc: 'ipc://TRUCK_DATA/bus-in.sock',
  doc: 'Address of the bus for publishers.',
})

/** Where subscribers connect to the bus. */
export const busOutAddress = address({
  env: 'TRUCK_BUS_OUT',
  default: '',
  defaultDoc: 'ipc://TRUCK_DATA/bus-out.sock',
  doc: 'Address of the bus for subscribers.',
})

/** What TRUCK_PANTRY says of a truck that counts no stock. */
export const NO_PANTRY = 'none'

/** Where the pantry is; for whatever asks it. */
export const pantryAddress = text({
  env: 'TRUCK_PANTRY',
  default: '',
  defaultDoc: 'ipc://TRUCK_DATA/pantry.sock',
  doc: 'Address of the pantry; none for a truck that counts no stock.',
  pattern: /^(none|tcp:\/\/\S+:\d{1,5}|ipc:\/\/\S.*)$/,
  allowed: 'tcp://host:port, ipc://path or none',
})

/** Where the gateway answers; for whoever is outside of the truck. */
export const gatewayUrl = text({
  env: 'TRUCK_URL',
  default: 'http://127.0.0.1:8080',
  doc: 'Address of the gateway, for the command line and for customers.',
  pattern: /^https?:\/\/[^\s/?#]+\/?$/,
  allowed: 'http://host:port',
})

/** By which whoever is outside of the truck has a role. */
export const gatewayToken = text({
  env: 'TRUCK_TOKEN',
  default: '',
  defaultDoc: 'none: what a customer may',
  doc: 'Token that the command line sends to the gateway; truck token create makes one.',
  pattern: /^[!-~]{1,200}$/,
  allowed: 'a token of `truck token create`',
  secret: true,
})

/** The addresses of a truck's meeting points. */
export interface Endpoints {
  readonly router: string
  readonly busIn: string
  readonly busOut: string
  readonly pantry: string
}

const SOCKETS = {
  router: { file: 'router.sock', setting: 'TRUCK_ROUTER' },
  busIn: { file: 'bus-in.sock', setting: 'TRUCK_BUS_IN' },
  busOut: { file: 'bus-out.sock', setting: 'TRUCK_BUS_OUT' },
  pantry: { file: 'pantry.sock', setting: 'TRUCK_PANTRY' },
} as const

// The kernel takes 107 bytes; the rest is room for what ZeroMQ may append.
const IPC_PATH_BYTES_MAX = 100

/**
 * The address of one meeting point: `given` unless it is empty, else a socket in
 * the data folder. Throws TRUCK_ERR_BAD_SETTING if the socket's path would be
 * over 100 bytes.
 */
export function endpoint(which: keyof Endpoints, dataDir: string, given = ''): string {
  if (given !== '') return given
  const { file, setting } = SOCKETS[which]
  const absolute = resolve(dataDir, file)
  if (Buffer.byteLength(absolute) <= IPC_PATH_BYTES_MAX) return `ipc://${absolute}`
  // A deep folder can still be short as seen from here.
  const near = relative(process.cwd(), absolute)
  if (Buffer.byteLength(near) <= IPC_PATH_BYTES_MAX) return `ipc://${near}`
  throw new TruckError(
    ErrorCode.BAD_SETTING,
    `the path of the local socket is over ${IPC_PATH_BYTES_MAX} bytes: ${absolute}; ` +
      `set TRUCK_DATA to a shorter folder, or ${setting} and ${setting}_BIND to an address`,
  )
}

/** The local addresses of all meeting points. Throws as `endpoint` does. */
export function endpoints(dataDir: string): Endpoints {
  return {
    router: endpoint('router', dataDir),
    busIn: endpoint('busIn', dataDir),
    busOut: endpoint('busOut', dataDir),
    pantry: endpoint('pantry', dataDir),
  }
}

/**
 * Makes the data folder if it is missing and returns its absolute path. Throws
 * TRUCK_ERR_DATA_UNWRITABLE if it cannot be made or written.
 */
export async function makeDataFolder(dataDir: string): Promise<string> {
  const folder = resolve(dataDir)
  try {
    await makeFolder(folder)
    await access(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    throw new TruckError(
      ErrorCode.DATA_UNWRITABLE,
      `cannot write to the data folder ${folder} (${systemCode(error)}); set TRUCK_DATA to a folder that can be written`,
      { cause: error, details: { folder } },
    )
  }
  return folder
}

// Not `recursive: true`: Node 26 never returns where a file system refuses with ENOENT, as /proc does.
async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder)
  } catch (error) {
    if (systemCode(error) === 'EEXIST') {
      await readdir(folder) // refuses with ENOTDIR if it is a file
    } else if (systemCode(error) === 'ENOENT' && dirname(folder) !== folder) {
      await makeFolder(dirname(folder))
      await mkdir(folder)
    } else {
      throw error
    }
  }
}
