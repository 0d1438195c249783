/**
 * What settings make of the gateway's door: who is let in, over what, and from where. Invariant: a truck that others
 * can reach is never open.
 */
import { readFileSync } from 'node:fs'
import { isIP } from 'node:net'
import { createSecureContext } from 'node:tls'
import {
  choice,
  ErrorCode,
  integer,
  type Logger,
  type SettingsOf,
  systemCode,
  TruckError,
  text,
} from '@foodtruck/runtime'
import { type Access, OPEN } from './access.ts'
import type { ServerOptions } from './app.ts'
import { isLoopback } from './origin.ts'
import { Tokens, tokensFile } from './tokens.ts'

const RANGES: ReadonlySet<string> = new Set(['loopback', 'linklocal', 'uniquelocal'])
const ORIGIN = 'https?://[^\\s/?#,]+'

/** The settings of the gateway's door. */
export const securitySettings = {
  auth: choice({
    env: 'TRUCK_AUTH',
    default: 'auto',
    of: ['auto', 'open', 'tokens'],
    doc: 'open: whoever reaches the gateway is the chef; tokens: stations and chef need a token; auto: open on a loopback address, tokens on any other.',
  }),
  trustProxy: text({
    env: 'TRUCK_TRUST_PROXY',
    default: '',
    defaultDoc: 'none',
    doc: 'Proxies in front of the gateway whose X-Forwarded-For, -Host and -Proto are believed.',
    pattern: /^[A-Za-z0-9.:/, ]*$/,
    allowed:
      'addresses or networks, parted by commas: 127.0.0.1, 10.0.0.0/8, or loopback, linklocal, uniquelocal',
  }),
  tlsCert: text({
    env: 'TRUCK_TLS_CERT',
    default: '',
    defaultDoc: 'plain HTTP',
    doc: 'File of the certificate and its chain, as PEM: the gateway then speaks TLS.',
    allowed: 'a file',
  }),
  tlsKey: text({
    env: 'TRUCK_TLS_KEY',
    default: '',
    defaultDoc: 'plain HTTP',
    doc: 'File of the key of TRUCK_TLS_CERT, as PEM.',
    allowed: 'a file',
  }),
  corsOrigins: text({
    env: 'TRUCK_CORS_ORIGINS',
    default: '',
    defaultDoc: 'none',
    doc: 'Origins of other sites whose pages may use the API, with a token if they need a role.',
    pattern: new RegExp(`^(${ORIGIN}(\\s*,\\s*${ORIGIN})*)?$`),
    allowed: 'https://host[:port], parted by commas',
  }),
  ratePerAddress: integer({
    env: 'TRUCK_RATE_PER_ADDRESS',
    default: 100,
    min: 0,
    max: 100_000,
    unit: 'requests a second',
    doc: 'From one address without a token; 0 for no bound.',
  }),
  openOrdersPerCustomer: integer({
    env: 'TRUCK_OPEN_ORDERS_PER_CUSTOMER',
    default: 100,
    min: 0,
    max: 1_000_000,
    unit: 'orders',
    doc: 'Open orders of one address, or of one token of a station; 0 for no bound.',
  }),
  streamsPerCaller: integer({
    env: 'TRUCK_STREAMS_PER_CALLER',
    default: 32,
    min: 0,
    max: 10_000,
    unit: 'streams',
    doc: 'Event streams to one address, or with one token; 0 for no bound.',
  }),
}

type SecuritySettings = SettingsOf<typeof securitySettings>

/** What contradicts itself in them, a sentence each. */
export function securityProblems(
  settings: Pick<SecuritySettings, 'auth' | 'trustProxy' | 'tlsCert' | 'tlsKey'> & { httpHost: string },
): string[] {
  const { auth, httpHost, tlsCert, tlsKey } = settings
  const problems: string[] = []
  if (auth === 'open' && !isLoopback(httpHost)) {
    problems.push(`TRUCK_AUTH=open is for a loopback address, not for TRUCK_HTTP_HOST=${httpHost}`)
  }
  if ((tlsCert === '') !== (tlsKey === '')) problems.push('TRUCK_TLS_CERT and TRUCK_TLS_KEY go together')
  for (const proxy of listOf(settings.trustProxy)) {
    if (!isProxy(proxy)) problems.push(`TRUCK_TRUST_PROXY names ${proxy}, which is no address or network`)
  }
  return problems
}

/** How the gateway is secured, as `startGateway` wants it. */
export interface SecurityOptions extends SecuritySettings {
  /** Folder of the tokens. */
  readonly data: string
}

/** Opens what a gateway on `host` needs; open to the machine itself if nothing is said. Throws TRUCK_ERR_BAD_SETTING. */
export function openDoor(
  host: string,
  logger: Logger,
  options?: SecurityOptions,
): { access: Access; server: ServerOptions } {
  const server = { trustProxy: '', tls: null }
  if (options === undefined) {
    if (isLoopback(host)) return { access: OPEN, server }
    throw new TruckError(ErrorCode.BAD_SETTING, `a gateway on ${host} needs tokens`)
  }
  const auth = options.auth === 'auto' ? (isLoopback(host) ? 'open' : 'tokens') : options.auth
  const origins = listOf(options.corsOrigins)
  const tls = readTls(options)
  if (auth === 'open') {
    logger.info('TRUCK_AUTH is open: whoever is on this machine is the chef')
    return { access: { ...OPEN, origins }, server: { ...server, tls } }
  }
  const file = tokensFile(options.data)
  const tokens = new Tokens(file, { logger })
  if (tokens.count === 0) {
    logger.warn({ file }, 'there is no token yet: truck token create --role chef makes one')
  }
  const trustProxy = listOf(options.trustProxy).join(', ')
  return { access: { auth, limits: options, origins, tokens }, server: { trustProxy, tls } }
}

function readTls({ tlsCert, tlsKey }: SecurityOptions): ServerOptions['tls'] {
  if (tlsCert === '') return null
  const tls = { cert: readPem('TRUCK_TLS_CERT', tlsCert), key: readPem('TRUCK_TLS_KEY', tlsKey) }
  try {
    createSecureContext(tls)
  } catch (error) {
    throw wrongTls(`TRUCK_TLS_CERT and TRUCK_TLS_KEY are no certificate and its key`, error)
  }
  return tls
}

function readPem(setting: string, file: string): Buffer {
  try {
    return readFileSync(file)
  } catch (error) {
    throw wrongTls(`${setting}=${file} cannot be read (${systemCode(error)})`, error)
  }
}

function wrongTls(message: string, cause: unknown): TruckError {
  return new TruckError(ErrorCode.BAD_SETTING, message, { cause })
}

function listOf(text: string): string[] {
  return text.split(',').flatMap((part) => part.trim() || [])
}

function isProxy(text: string): boolean {
  if (RANGES.has(text)) return true
  const [address = '', bits, more] = text.split('/')
  const version = isIP(address)
  if (version === 0 || more !== undefined) return false
  return bits === undefined || (/^\d{1,3}$/.test(bits) && Number(bits) <= (version === 4 ? 32 : 128))
}
