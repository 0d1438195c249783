/**
 * The tokens of a truck's people: who may speak to the API as station or chef. Invariant: the file holds hashes alone,
 * is replaced as a whole and never readable by others; a token is shown once, when it is made.
 */
import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'
import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs'
import { dirname, join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import { ErrorCode, type Logger, makeDataFolder, randomHex, systemCode, TruckError } from '@foodtruck/runtime'
import { z } from 'zod'

/** Who may have a token; customers need none. */
export const TOKEN_ROLES = ['station', 'chef'] as const
export type TokenRole = (typeof TOKEN_ROLES)[number]
/** How many tokens there may be. */
export const TOKENS_MAX = 1_000
export const TOKEN_NAME_CHARS_MAX = 40
export const TOKEN_DAYS_MAX = 3_650

const FILE = 'tokens.json'
const OWNER_ONLY = 0o600
const SECRET_BYTES = 32
const ID_BYTES = 4
/** How long a command waits for another one that changes the file. */
const BUSY_MS_MAX = 1_000
const BUSY_LOOK_MS = 50
const DAY_MS = 86_400_000
const TOKEN = /^truck_([0-9a-f]{8})_([A-Za-z0-9_-]{43})$/

const stageName = z.string().regex(/^[a-z][a-z0-9-]{0,31}$/)
const record = z.strictObject({
  id: z.string().regex(/^[0-9a-f]{8}$/),
  role: z.enum(TOKEN_ROLES),
  name: z.string().min(1).max(TOKEN_NAME_CHARS_MAX),
  /** The stages that a station is bound to; none for all. */
  stages: z.array(stageName),
  createdAtMs: z.int().nonnegative(),
  /** 0 for never. */
  expiresAtMs: z.int().nonnegative(),
  /** SHA-256 of the secret, in hex: a secret of 256 random bits needs no slow hash. */
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
const content = z.strictObject({ version: z.literal(1), tokens: z.array(record).max(TOKENS_MAX) })

/** A token as the file has it: everything but its secret. */
export type TokenRecord = z.infer<typeof record>

/** What a new token is to be. */
export interface TokenInit {
  readonly role: TokenRole
  readonly name: string
  readonly stages: readonly string[]
  /** 0 for no end. */
  readonly days: number
}

/** The file of the tokens in a data folder. */
export function tokensFile(dataDir: string): string {
  return join(dataDir, FILE)
}

/** All tokens, those that have ended too. Throws TRUCK_ERR_BAD_TOKENS. */
export function listTokens(file: string): readonly TokenRecord[] {
  let text: string
  try {
    text = readFileSync(file, 'utf8')
  } catch (error) {
    if (systemCode(error) === 'ENOENT') return []
    throw badTokens(file, `cannot be read (${systemCode(error)})`, error)
  }
  try {
    return content.parse(JSON.parse(text)).tokens
  } catch (error) {
    throw badTokens(file, 'is no file of tokens', error)
  }
}

/** Makes a token and gives it, for the one time that it can be seen. Throws TRUCK_ERR_BAD_TOKENS. */
export async function createToken(
  file: string,
  { role, name, stages, days }: TokenInit,
  nowMs = Date.now(),
): Promise<{ token: string; record: TokenRecord }> {
  const id = randomHex(ID_BYTES)
  const secret = randomBytes(SECRET_BYTES).toString('base64url')
  const made = record.parse({
    id,
    role,
    name,
    stages: [...stages],
    createdAtMs: nowMs,
    expiresAtMs: days === 0 ? 0 : nowMs + days * DAY_MS,
    hash: hashOf(secret).toString('hex'),
  })
  await changeTokens(file, (tokens) => {
    if (tokens.length >= TOKENS_MAX) throw badTokens(file, `has ${TOKENS_MAX} tokens: revoke some first`)
    return [...tokens, made]
  })
  return { token: `truck_${id}_${secret}`, record: made }
}

/** Ends a token. Throws TRUCK_ERR_NOT_FOUND if there is none with this id. */
export async function revokeToken(file: string, id: string): Promise<TokenRecord> {
  let revoked: TokenRecord | undefined
  await changeTokens(file, (tokens) => {
    revoked = tokens.find((token) => token.id === id)
    if (revoked === undefined) throw new TruckError(ErrorCode.NOT_FOUND, `there is no token ${id} in ${file}`)
    return tokens.filter((token) => token !== revoked)
  })
  return revoked as TokenRecord
}

/** Tells tokens from what only looks like one, by the file as it is at that moment. */
export class Tokens {
  readonly #file: string
  readonly #logger: Logger
  readonly #now: () => number
  #state = ''
  #byId = new Map<string, TokenRecord>()

  constructor(file: string, { logger, now = Date.now }: { logger: Logger; now?: () => number }) {
    this.#file = file
    this.#logger = logger
    this.#now = now
  }

  /** How many can be used now. */
  get count(): number {
    this.#refresh()
    return [...this.#byId.values()].filter((token) => this.#isAlive(token)).length
  }

  /** Whose token it is; undefined for one that is forged, revoked or over. */
  find(token: string): TokenRecord | undefined {
    const [, id, secret] = TOKEN.exec(token) ?? []
    if (id === undefined || secret === undefined) return undefined
    this.#refresh()
    const found = this.#byId.get(id)
    // Compared also where there is nothing to compare with: the time tells not whether the id exists.
    const isSame = timingSafeEqual(hashOf(secret), Buffer.from(found?.hash ?? NO_HASH, 'hex'))
    return found !== undefined && isSame && this.#isAlive(found) ? found : undefined
  }

  /** Whether a token that was found before is still good. */
  isValid(id: string): boolean {
    this.#refresh()
    const found = this.#byId.get(id)
    return found !== undefined && this.#isAlive(found)
  }

  #isAlive({ expiresAtMs }: TokenRecord): boolean {
    return expiresAtMs === 0 || this.#now() < expiresAtMs
  }

  /** Reads the file again if it is another one. One that is wrong lets nobody in. */
  #refresh(): void {
    const state = stateOf(this.#file)
    if (state === this.#state) return
    this.#state = state
    this.#byId = new Map()
    try {
      for (const token of listTokens(this.#file)) this.#byId.set(token.id, token)
    } catch (error) {
      const { code, message } = TruckError.from(error)
      this.#logger.error({ code }, `no token is good until this is mended: ${message}`)
    }
  }
}

const NO_HASH = '0'.repeat(64)

function hashOf(secret: string): Buffer {
  return createHash('sha256').update(secret).digest()
}

/** What tells one state of the file from another; each change is a new file. */
function stateOf(file: string): string {
  const stat = statSync(file, { bigint: true, throwIfNoEntry: false })
  return stat === undefined ? 'none' : `${stat.ino} ${stat.mtimeNs} ${stat.size}`
}

/** Replaces the file as a whole. The new one, made by one command at a time, is the lock. */
async function changeTokens(
  file: string,
  change: (tokens: readonly TokenRecord[]) => readonly TokenRecord[],
): Promise<void> {
  await makeDataFolder(dirname(file))
  const fresh = `${file}.new`
  const descriptor = await openAlone(fresh)
  try {
    const tokens = change(listTokens(file))
    writeSync(descriptor, `${JSON.stringify({ version: 1, tokens }, null, 2)}\n`)
    fsyncSync(descriptor)
    renameSync(fresh, file)
  } catch (error) {
    rmSync(fresh, { force: true })
    throw error
  } finally {
    closeSync(descriptor)
  }
  syncFolder(dirname(file))
}

async function openAlone(fresh: string): Promise<number> {
  for (let waitedMs = 0; ; waitedMs += BUSY_LOOK_MS) {
    try {
      return openSync(fresh, 'wx', OWNER_ONLY)
    } catch (error) {
      if (systemCode(error) !== 'EEXIST')
        throw badTokens(fresh, `cannot be written (${systemCode(error)})`, error)
      if (waitedMs >= BUSY_MS_MAX) {
        throw badTokens(fresh, 'is in the way: remove it if no other command changes the tokens', error)
      }
    }
    await wait(BUSY_LOOK_MS)
  }
}

/** So that the new name outlives a power cut. */
function syncFolder(folder: string): void {
  const descriptor = openSync(folder, 'r')
  try {
    fsyncSync(descriptor)
  } finally {
    closeSync(descriptor)
  }
}

function badTokens(file: string, problem: string, cause?: unknown): TruckError {
  return new TruckError(ErrorCode.BAD_TOKENS, `${file} ${problem}`, { cause })
}
