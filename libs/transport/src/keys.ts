/**
 * The keys of one role as they lie in its folder, followed while the process runs. Invariant: a folder that cannot
 * be read, or says nonsense, changes nothing; no message and no log line has a secret in it.
 */
import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { ErrorCode, type Logger, systemCode, TruckError } from '@foodtruck/runtime'
import { bytesOf, isKey } from './z85.ts'

/** How often the folder is looked at. */
export const KEYS_LOOK_EVERY_MS = 250
/** What TRUCK_KEYS says of TCP without keys, which is for this machine alone. */
export const INSECURE_LOOPBACK = 'insecure-loopback'
/** The files of a role's folder. */
export const OWN_FILE = 'own.json'
export const SERVERS_FILE = 'servers.json'
export const ALLOWED_FILE = 'allowed.json'

/** A role's own pair, in Z85. */
export interface OwnKey {
  readonly role: string
  readonly publicKey: string
  readonly secretKey: string
}

/** A key that may come in, and whose it is. */
export interface AllowedKey {
  readonly role: string
  readonly publicKey: string
}

/** What the folder says. */
export interface KeyFolder {
  readonly own: OwnKey
  /** The public keys of each server that the role speaks to, the newest first. */
  readonly servers: ReadonlyMap<string, readonly string[]>
  /** Who may come in, if the role is a server; by the bytes of the public key in hexadecimal. */
  readonly allowed: ReadonlyMap<string, AllowedKey>
}

/** Where the roles of a process come from. */
export interface Keys {
  /** Null: none, TCP on the loopback of this machine only. */
  readonly folder: KeyFolder | null
  /** The listener hears of every change, until the function that this returns is called. */
  onChange(listener: (now: KeyFolder, before: KeyFolder) => void): () => void
  /** Nothing is followed any more. Idempotent. */
  close(): void
}

/**
 * Opens what TRUCK_KEYS names: a folder, INSECURE_LOOPBACK, or nothing (null). Throws TRUCK_ERR_BAD_KEYS if the
 * folder cannot be read or others may read its secret.
 */
export async function openKeys(setting: string, logger: Logger): Promise<Keys | null> {
  if (setting === '') return null
  if (setting === INSECURE_LOOPBACK) return insecureLoopback
  return new FollowedFolder(setting, await readKeyFolder(setting), logger)
}

/** TCP without keys, which is for this machine alone. */
export const insecureLoopback: Keys = {
  folder: null,
  onChange: () => () => undefined,
  close: () => undefined,
}

/** Reads a role's folder. Throws TRUCK_ERR_BAD_KEYS. */
export async function readKeyFolder(folder: string): Promise<KeyFolder> {
  const own = ownOf(await readJson(folder, OWN_FILE))
  if (own === null) throw bad(folder, OWN_FILE, 'must have role, publicKey and secretKey')
  const { mode } = await stat(join(folder, OWN_FILE))
  if ((mode & 0o077) !== 0) throw bad(folder, OWN_FILE, 'can be read by others than its owner: chmod 600 it')
  const servers = serversOf((await readJson(folder, SERVERS_FILE)) ?? {})
  if (servers === null) throw bad(folder, SERVERS_FILE, 'must name each server with a list of public keys')
  const allowed = allowedOf((await readJson(folder, ALLOWED_FILE)) ?? [])
  if (allowed === null) throw bad(folder, ALLOWED_FILE, 'must be a list of role and publicKey')
  return { own, servers, allowed }
}

class FollowedFolder implements Keys {
  folder: KeyFolder
  readonly #path: string
  readonly #logger: Logger
  readonly #listeners = new Set<(now: KeyFolder, before: KeyFolder) => void>()
  readonly #timer: NodeJS.Timeout
  #isLooking = false
  #complained = ''

  constructor(path: string, folder: KeyFolder, logger: Logger) {
    this.#path = path
    this.folder = folder
    this.#logger = logger
    this.#timer = setInterval(() => void this.#look(), KEYS_LOOK_EVERY_MS).unref()
  }

  onChange(listener: (now: KeyFolder, before: KeyFolder) => void): () => void {
    this.#listeners.add(listener)
    return () => this.#listeners.delete(listener)
  }

  close(): void {
    clearInterval(this.#timer)
    this.#listeners.clear()
  }

  async #look(): Promise<void> {
    if (this.#isLooking) return
    this.#isLooking = true
    const now = await readKeyFolder(this.#path).catch((error: unknown) => this.#complain(error))
    this.#isLooking = false
    if (now === null) return
    this.#complained = ''
    if (saying(now) !== saying(this.folder)) this.#change(now)
  }

  #complain(error: unknown): null {
    const { code, message } = TruckError.from(error)
    if (message !== this.#complained) this.#logger.error({ code }, `the keys stay as they were: ${message}`)
    this.#complained = message
    return null
  }

  #change(now: KeyFolder): void {
    const before = this.folder
    this.folder = now
    this.#logger.info({ role: now.own.role, allowed: now.allowed.size }, 'the keys have changed')
    for (const listener of this.#listeners) listener(now, before)
  }
}

/** The whole of a folder as one text, to be compared and nothing else. */
function saying({ own, servers, allowed }: KeyFolder): string {
  return JSON.stringify([own, [...servers], [...allowed]])
}

async function readJson(folder: string, file: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(join(folder, file), 'utf8'))
  } catch (error) {
    const code = systemCode(error)
    if (code === 'ENOENT' && file !== OWN_FILE) return null
    // The parser quotes what it read: the message is ours, and the cause stays behind.
    throw bad(folder, file, code === '' ? 'is no JSON' : `cannot be read (${code}); truck keys init makes it`)
  }
}

function ownOf(json: unknown): OwnKey | null {
  const { role, publicKey, secretKey } = (json ?? {}) as Partial<OwnKey>
  return typeof role === 'string' && isKey(publicKey) && isKey(secretKey)
    ? { role, publicKey, secretKey }
    : null
}

function serversOf(json: unknown): Map<string, string[]> | null {
  if (typeof json !== 'object' || json === null) return null
  const entries = Object.entries(json as Record<string, unknown>)
  const isGood = entries.every(([, keys]) => Array.isArray(keys) && keys.length > 0 && keys.every(isKey))
  return isGood ? new Map(entries as [string, string[]][]) : null
}

function allowedOf(json: unknown): Map<string, AllowedKey> | null {
  if (!Array.isArray(json)) return null
  const allowed = new Map<string, AllowedKey>()
  for (const { role, publicKey } of json as Partial<AllowedKey>[]) {
    if (typeof role !== 'string' || !isKey(publicKey)) return null
    allowed.set(bytesOf(publicKey).toString('hex'), { role, publicKey })
  }
  return allowed
}

function bad(folder: string, file: string, why: string): TruckError {
  return new TruckError(ErrorCode.BAD_KEYS, `${join(folder, file)} ${why}`)
}

const LOOPBACK = /^tcp:\/\/(127(\.\d{1,3}){3}|localhost|\[::1\])(:|$)/

/**
 * The folder by which a socket on this address must be secured, or null if it need not be: ipc and inproc stay
 * within the machine. Throws TRUCK_ERR_NO_KEYS on TCP that is not secured.
 */
export function keysFor(address: string, keys: Keys | null | undefined): KeyFolder | null {
  if (!address.startsWith('tcp://')) return null
  if (keys?.folder) return keys.folder
  if (keys && LOOPBACK.test(address)) return null
  const message = keys
    ? `${address} is not on this machine's loopback: ${INSECURE_LOOPBACK} does not hold there; set TRUCK_KEYS to a folder of keys`
    : `${address} is TCP, which needs keys: set TRUCK_KEYS to the folder that truck keys init makes for this role`
  throw new TruckError(ErrorCode.NO_KEYS, message, { details: { address } })
}
