import { execFile, spawnSync } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { request } from 'node:https'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { createLogger, readSettings } from '@foodtruck/runtime'
import { expect, it, onTestFinished } from 'vitest'
import { guardedGateway } from './gateway.testing.ts'
import { NO_CALLER_LIMITS } from './limits.ts'
import { openDoor } from './security.ts'
import { gatewaySettings } from './settings.ts'
import { createToken, tokensFile } from './tokens.ts'

const logger = createLogger({ name: 'gateway', level: 'silent' })

async function newFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'truck-door-'))
  onTestFinished(() => rm(folder, { recursive: true }))
  return folder
}

function doorOf(env: Record<string, string>) {
  const settings = readSettings(gatewaySettings, env)
  return openDoor(settings.httpHost, logger, settings)
}

it.each([
  [{}, 'open'],
  [{ TRUCK_HTTP_HOST: 'localhost' }, 'open'],
  [{ TRUCK_HTTP_HOST: '::1' }, 'open'],
  [{ TRUCK_AUTH: 'tokens' }, 'tokens'],
  [{ TRUCK_HTTP_HOST: '0.0.0.0' }, 'tokens'],
  [{ TRUCK_HTTP_HOST: '::' }, 'tokens'],
  [{ TRUCK_HTTP_HOST: 'truck.example' }, 'tokens'],
  [{ TRUCK_HTTP_HOST: '10.0.0.1', TRUCK_AUTH: 'tokens' }, 'tokens'],
])('by %j the truck is %s', async (env, auth) => {
  const { access } = doorOf({ ...env, TRUCK_DATA: await newFolder() })
  expect(access.auth).toBe(auth)
  if (auth === 'open') expect(access).toMatchObject({ limits: NO_CALLER_LIMITS, tokens: null })
  else expect(access).toMatchObject({ limits: { ratePerAddress: 100, streamsPerCaller: 32 } })
})

it.each([
  [{ TRUCK_AUTH: 'open', TRUCK_HTTP_HOST: '0.0.0.0' }, /TRUCK_AUTH=open is for a loopback address/],
  [{ TRUCK_TLS_CERT: 'cert.pem' }, /TRUCK_TLS_CERT and TRUCK_TLS_KEY go together/],
  [{ TRUCK_TRUST_PROXY: '10.0.0.0/33' }, /TRUCK_TRUST_PROXY names 10.0.0.0\/33/],
  [{ TRUCK_TRUST_PROXY: 'caddy' }, /TRUCK_TRUST_PROXY names caddy/],
  [{ TRUCK_CORS_ORIGINS: '*' }, /TRUCK_CORS_ORIGINS/],
  [{ TRUCK_TLS_CERT: '/none.pem', TRUCK_TLS_KEY: '/none.key' }, /\/none.pem cannot be read \(ENOENT\)/],
])('refuses %j', (env, message) => {
  expect(() => doorOf(env)).toThrow(message)
})

it('is open to its own machine alone if nothing is said', () => {
  expect(openDoor('127.0.0.1', logger).access.auth).toBe('open')
  expect(() => openDoor('0.0.0.0', logger)).toThrow(/needs tokens/)
})

it('reads its tokens where the command line makes them', async () => {
  const data = await newFolder()
  const { access } = doorOf({ TRUCK_AUTH: 'tokens', TRUCK_DATA: data })
  const { token } = await createToken(tokensFile(data), { role: 'chef', name: 'Ada', stages: [], days: 0 })
  expect(access.tokens?.find(token)).toMatchObject({ name: 'Ada' })
})

const SELF_SIGNED =
  'req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=localhost -keyout key.pem -out cert.pem'

it.skipIf(spawnSync('openssl', ['version']).error !== undefined)(
  'speaks TLS by its own certificate',
  async () => {
    const cwd = await newFolder()
    await promisify(execFile)('openssl', SELF_SIGNED.split(' '), { cwd })
    const [TRUCK_TLS_CERT, TRUCK_TLS_KEY] = [join(cwd, 'cert.pem'), join(cwd, 'key.pem')]
    const { server } = doorOf({ TRUCK_TLS_CERT, TRUCK_TLS_KEY })
    const { url, as } = await guardedGateway({ server })
    expect(url).toMatch(/^https:/)
    const { authorization } = await as({})
    const ca = await readFile(TRUCK_TLS_CERT)
    const body = JSON.stringify({ token: authorization.slice('Bearer '.length) })
    const headers = { 'content-type': 'application/json' }
    const answer = await new Promise<Record<string, unknown>>((resolve, reject) => {
      const init = { method: 'POST', ca, servername: 'localhost', headers }
      const sent = request(`${url}/api/session`, init, (response) => {
        response.resume()
        resolve({ status: response.statusCode, ...response.headers })
      })
      sent.on('error', reject).end(body)
    })
    expect(answer).toMatchObject({ status: 200, 'strict-transport-security': 'max-age=31536000' })
    expect(String(answer['set-cookie'])).toMatch(
      /^__Host-truck=.*; Path=\/; .*HttpOnly; SameSite=Strict; Secure$/,
    )
    await writeFile(TRUCK_TLS_KEY, 'no key')
    expect(() => doorOf({ TRUCK_TLS_CERT, TRUCK_TLS_KEY })).toThrow(/no certificate and its key/)
  },
)
