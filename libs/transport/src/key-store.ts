/**
 * The keys of a whole truck: a folder for each role with what this role needs and nothing else. Invariant: a file is
 * replaced as a whole, a secret leaves its role's folder never, and a role's key is allowed before the role has it.
 */
import { mkdir, open, readdir, rename, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { ErrorCode, systemCode, TruckError } from '@foodtruck/runtime'
import { curveKeyPair } from 'zeromq'
import {
  ALLOWED_FILE,
  type AllowedKey,
  KEYS_LOOK_EVERY_MS,
  type KeyFolder,
  OWN_FILE,
  readKeyFolder,
  SERVERS_FILE,
} from './keys.ts'
import type { ServerName } from './link.ts'

/** Keys of one role that are good at the same time: the one in use, and the one before it. */
export const KEYS_PER_ROLE_MAX = 2

const SERVERS: readonly ServerName[] = ['router', 'bus', 'pantry']
/** To whom the roles speak that are no stage. */
const SPEAKS_TO: Readonly<Record<string, readonly ServerName[]>> = {
  router: ['bus'],
  bus: [],
  pantry: ['router', 'bus'],
  gateway: SERVERS,
  chef: SERVERS,
  observer: ['bus'],
}
/** The stages that ask the pantry, too. */
const STAGES_WITH_PANTRY: readonly string[] = ['ingredients', 'prepare']
const ROLE = /^[a-z][a-z0-9-]{0,31}$/

/** The roles that are no stage. Every other role is the stage of that name. */
export const SERVICE_ROLES: readonly string[] = Object.keys(SPEAKS_TO)

/** A key as `listKeys` tells it; nothing of it is secret. */
export interface ListedKey {
  readonly role: string
  readonly publicKey: string
  /** The one that the role uses now; false for one that is still, or already, allowed. */
  readonly isCurrent: boolean
  /** The servers that let it in. */
  readonly allowedAt: readonly string[]
}

/** Makes the keys of the roles that have none, and has every server know every role that speaks to it. Gives the roles that were made. */
export async function initKeys(root: string, roles: readonly string[]): Promise<string[]> {
  for (const role of roles) checkRole(role)
  const made: string[] = []
  for (const role of roles) {
    if (await exists(join(root, role, OWN_FILE))) continue
    await mkdir(join(root, role), { recursive: true, mode: 0o700 })
    await write(root, role, OWN_FILE, { role, ...curveKeyPair() })
    made.push(role)
  }
  const all = await readStore(root)
  for (const [role, { own, servers }] of all) {
    for (const server of serversOf(role)) {
      if (!all.has(server)) continue
      if (made.includes(role)) await allow(root, server, own)
      if (!servers.has(server) || made.includes(server))
        await learn(root, role, server, all.get(server)?.own.publicKey)
    }
  }
  return made
}

/** Every key that somebody has or lets in, by role. Throws TRUCK_ERR_BAD_KEYS. */
export async function listKeys(root: string): Promise<ListedKey[]> {
  const all = await readStore(root)
  const listed = new Map<string, { role: string; publicKey: string; allowedAt: string[] }>()
  for (const [role, { own }] of all)
    listed.set(own.publicKey, { role, publicKey: own.publicKey, allowedAt: [] })
  for (const [server, { allowed }] of all) {
    for (const { role, publicKey } of allowed.values()) {
      const known = listed.get(publicKey) ?? { role, publicKey, allowedAt: [] }
      known.allowedAt.push(server)
      listed.set(publicKey, known)
    }
  }
  return [...listed.values()]
    .map((one) => ({ ...one, isCurrent: all.get(one.role)?.own.publicKey === one.publicKey }))
    .sort((a, b) => a.role.localeCompare(b.role) || Number(b.isCurrent) - Number(a.isCurrent))
}

/**
 * Gives roles a new pair while everything runs: first whoever they speak to, and whoever speaks to them, knows the new
 * key, then they have it. The old ones stay good until `revokeKeys(…, 'old')`. Throws TRUCK_ERR_BAD_KEYS.
 */
export async function rotateKeys(root: string, roles: readonly string[]): Promise<void> {
  const all = await readStore(root)
  for (const role of roles) ownOf(all, role)
  const pairs = roles.map((role) => ({ role, ...curveKeyPair() }))
  for (const pair of pairs) {
    for (const server of serversOf(pair.role)) if (all.has(server)) await allow(root, server, pair)
    for (const client of clientsOf(all, pair.role)) await learn(root, client, pair.role, pair.publicKey)
  }
  // Until every process has looked into its folder again.
  await after(2 * KEYS_LOOK_EVERY_MS)
  for (const pair of pairs) await write(root, pair.role, OWN_FILE, pair)
}

/**
 * Lets nobody in by the keys of these roles any more, or by their keys before the current one; each server hears of
 * all of them at once. Gives the public keys that were ended.
 */
export async function revokeKeys(
  root: string,
  roles: readonly string[],
  which: 'all' | 'old',
): Promise<string[]> {
  const all = await readStore(root)
  const current = new Map(roles.map((role) => [role, ownOf(all, role).publicKey]))
  const revoked = new Set<string>()
  for (const [server, { allowed }] of all) {
    const kept = [...allowed.values()].filter(({ role, publicKey }) => {
      const own = current.get(role)
      return own === undefined || (which === 'old' && publicKey === own)
    })
    if (kept.length === allowed.size) continue
    for (const one of allowed.values()) if (!kept.includes(one)) revoked.add(one.publicKey)
    await write(root, server, ALLOWED_FILE, kept)
  }
  if (which === 'old')
    for (const [server, publicKey] of current) await forgetOld(root, all, server, publicKey)
  return [...revoked]
}

/** Whoever speaks to the server knows its current key alone. */
async function forgetOld(
  root: string,
  all: ReadonlyMap<string, KeyFolder>,
  server: string,
  publicKey: string,
): Promise<void> {
  for (const client of clientsOf(all, server)) {
    const known = all.get(client)?.servers.get(server) ?? []
    if (known.length > 1) await setServer(root, client, server, [publicKey])
  }
}

function serversOf(role: string): readonly ServerName[] {
  // A stage may be called as what every object has.
  const own = Object.hasOwn(SPEAKS_TO, role) ? SPEAKS_TO[role] : undefined
  return own ?? (STAGES_WITH_PANTRY.includes(role) ? ['router', 'pantry'] : ['router'])
}

function clientsOf(all: ReadonlyMap<string, KeyFolder>, server: string): string[] {
  return [...all.keys()].filter((role) => (serversOf(role) as readonly string[]).includes(server))
}

function ownOf(all: ReadonlyMap<string, KeyFolder>, role: string): KeyFolder['own'] {
  const own = all.get(role)?.own
  if (own) return own
  throw new TruckError(
    ErrorCode.BAD_KEYS,
    `there is no role ${role}; there are ${[...all.keys()].join(', ')}`,
  )
}

/** The server lets the key in, beside the one that the role had last. */
async function allow(root: string, server: string, { role, publicKey }: AllowedKey): Promise<void> {
  const allowed = [...(await readKeyFolder(join(root, server))).allowed.values()]
  const ofRole = allowed.filter((one) => one.role === role).slice(1 - KEYS_PER_ROLE_MAX)
  const others = allowed.filter((one) => one.role !== role)
  await write(root, server, ALLOWED_FILE, [...others, ...ofRole, { role, publicKey }])
}

/** The role knows the server's new key, beside the one before. */
async function learn(
  root: string,
  role: string,
  server: string,
  publicKey: string | undefined,
): Promise<void> {
  if (publicKey === undefined) return
  const { servers } = await readKeyFolder(join(root, role))
  const before = (servers.get(server) ?? []).slice(0, KEYS_PER_ROLE_MAX - 1)
  await setServer(root, role, server, [publicKey, ...before])
}

async function setServer(root: string, role: string, server: string, keys: readonly string[]): Promise<void> {
  const { servers } = await readKeyFolder(join(root, role))
  await write(root, role, SERVERS_FILE, { ...Object.fromEntries(servers), [server]: keys })
}

async function readStore(root: string): Promise<Map<string, KeyFolder>> {
  const all = new Map<string, KeyFolder>()
  const found = await readdir(root).catch((error: unknown) => {
    if (systemCode(error) === 'ENOENT') return []
    throw new TruckError(ErrorCode.BAD_KEYS, `${root} cannot be read (${systemCode(error)})`, {
      cause: error,
    })
  })
  for (const role of found.sort((a, b) => a.localeCompare(b))) {
    if (await exists(join(root, role, OWN_FILE))) all.set(role, await readKeyFolder(join(root, role)))
  }
  if (all.size > 0) return all
  throw new TruckError(ErrorCode.BAD_KEYS, `${root} has no keys; truck keys init makes them`)
}

/** Replaces a file as a whole: whoever reads it finds the old one or the new one. */
async function write(root: string, role: string, file: string, content: unknown): Promise<void> {
  const path = join(root, role, file)
  const half = `${path}.new`
  try {
    const handle = await open(half, 'w', 0o600)
    await handle.writeFile(`${JSON.stringify(content, null, 2)}\n`)
    await handle.sync()
    await handle.close()
    await rename(half, path)
  } catch (error) {
    throw new TruckError(ErrorCode.DATA_UNWRITABLE, `cannot write ${path} (${systemCode(error)})`, {
      cause: error,
    })
  }
}

async function exists(path: string): Promise<boolean> {
  try {
    await stat(path)
    return true
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return false
    throw new TruckError(ErrorCode.BAD_KEYS, `${path} cannot be read (${systemCode(error)})`, {
      cause: error,
    })
  }
}

function checkRole(role: string): void {
  if (ROLE.test(role)) return
  throw new TruckError(
    ErrorCode.BAD_KEYS,
    `${JSON.stringify(role)} is no role: a small letter, then small letters, digits or dashes`,
  )
}
