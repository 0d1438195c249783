/**
 * Ties a routing id to the key of whoever uses it: ZeroMQ tells the ROUTER which routing id a frame came from, but
 * not which key. Invariant: only who has a role's secret can make a routing id that opens as this role, for one
 * server. [TRUCK-14.3]
 */
import { createHmac, createPrivateKey, createPublicKey, diffieHellman, timingSafeEqual } from 'node:crypto'
import type { AllowedKey, KeyFolder, OwnKey } from './keys.ts'
import { bytesOf, isKey } from './z85.ts'

const PURPOSE = 'foodtruck routing id 1\n'
const TAG_BYTES = 18
/** Name, key and tag, each of characters that the others' separator is not among. */
const SEALED = /^([^ ]{1,64}) ([^ ]{40}) ([^ ]{24})$/

/** A name that was opened. */
export interface Opened {
  readonly name: string
  readonly role: string
  readonly publicKey: string
}

/** The routing id of an instance towards the server that has this public key. */
export function sealName(name: string, own: OwnKey, serverKey: string): string {
  return `${name} ${own.publicKey} ${tagOf(name, sharedSecret(own, serverKey)).toString('base64url')}`
}

/** Opens routing ids for a server; keeps the shared secret of each key that it has seen. */
export class SealOpener {
  #folder: KeyFolder
  readonly #secrets = new Map<string, Buffer>()

  constructor(folder: KeyFolder) {
    this.#folder = folder
  }

  /** From now on with these keys. */
  change(folder: KeyFolder): void {
    this.#folder = folder
    this.#secrets.clear()
  }

  /** Null if the key is not on the allow-list, or the routing id was not made with its secret. */
  open(routingId: string): Opened | null {
    const [, name, publicKey, tag] = SEALED.exec(routingId) ?? []
    if (name === undefined || tag === undefined || !isKey(publicKey)) return null
    const allowed = this.#folder.allowed.get(bytesOf(publicKey).toString('hex'))
    if (allowed === undefined) return null
    const given = Buffer.from(tag, 'base64url')
    const right = tagOf(name, this.#secretWith(allowed))
    if (given.length !== right.length || !timingSafeEqual(given, right)) return null
    return { name, role: allowed.role, publicKey }
  }

  #secretWith({ publicKey }: AllowedKey): Buffer {
    let secret = this.#secrets.get(publicKey)
    if (secret === undefined) {
      secret = sharedSecret(this.#folder.own, publicKey)
      this.#secrets.set(publicKey, secret)
    }
    return secret
  }
}

function tagOf(name: string, secret: Buffer): Buffer {
  return createHmac('sha256', secret).update(`${PURPOSE}${name}`).digest().subarray(0, TAG_BYTES)
}

/** What two pairs have in common: the same for both sides, and for nobody else. [X25519, RFC 7748] */
function sharedSecret(own: OwnKey, publicKey: string): Buffer {
  const x = bytesOf(own.publicKey).toString('base64url')
  const d = bytesOf(own.secretKey).toString('base64url')
  const curve = { kty: 'OKP', crv: 'X25519' }
  return diffieHellman({
    privateKey: createPrivateKey({ key: { ...curve, x, d }, format: 'jwk' }),
    publicKey: createPublicKey({
      key: { ...curve, x: bytesOf(publicKey).toString('base64url') },
      format: 'jwk',
    }),
  })
}
