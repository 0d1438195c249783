/** A truck behind nginx and behind Caddy, where they are installed, with the very configurations of docs/security.md. */
import { type ChildProcess, execFile, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { createServer } from 'node:net'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { PLAIN_ENVIRONMENT } from '@foodtruck/runtime'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { Cleanups, truck } from './truck-process.ts'

const DOCUMENT = readFileSync(resolve(import.meta.dirname, '../../../docs/security.md'), 'utf8')
const HOST = 'truck.example.com'
const UP_MS_MAX = 15_000
const RATE_MAX = 15
const SELF_SIGNED = `req -x509 -newkey ec -pkeyopt ec_paramgen_curve:prime256v1 -nodes -days 2 -subj /CN=${HOST} -keyout truck.key -out truck.pem`

interface Where {
  readonly folder: string
  readonly port: number
  readonly gatewayPort: string
}

/** The block of the document that begins so, with the port of the gateway that is there. */
function documented(begin: RegExp, gatewayPort: string): string {
  const [, block = ''] = begin.exec(DOCUMENT) ?? []
  expect(block).toContain('127.0.0.1:8080')
  return block.replaceAll('127.0.0.1:8080', `127.0.0.1:${gatewayPort}`)
}

async function startNginx({ folder, port, gatewayPort }: Where): Promise<ChildProcess> {
  await promisify(execFile)('openssl', SELF_SIGNED.split(' '), { cwd: folder })
  const server = documented(/```nginx\n([^`]+)```/, gatewayPort)
    .replace('listen 443 ssl', `listen 127.0.0.1:${port} ssl`)
    .replaceAll('/etc/ssl/', `${folder}/`)
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
    .map((name) => `${name}_temp_path ${folder}/${name};`)
    .join(' ')
  const main = `daemon off; pid ${folder}/nginx.pid; events {} http { access_log off; ${temporary}\n${server}\n}`
  writeFileSync(join(folder, 'nginx.conf'), main)
  const args = ['-e', join(folder, 'error.log'), '-p', folder, '-c', join(folder, 'nginx.conf')]
  return spawn('nginx', args, { stdio: 'ignore' })
}

async function startCaddy({ folder, port, gatewayPort }: Where): Promise<ChildProcess> {
  // Its own certificates instead of fetched ones, and nothing beside the site.
  const settings = `{\n\tadmin off\n\tlocal_certs\n\tskip_install_trust\n\tauto_https disable_redirects\n\tstorage file_system ${folder}\n}\n`
  const site = documented(/```\n(truck\.example\.com \{[^`]+)```/, gatewayPort).replace(
    `${HOST} {`,
    `${HOST}:${port} {\n\tbind 127.0.0.1`,
  )
  writeFileSync(join(folder, 'Caddyfile'), settings + site)
  const args = ['run', '--adapter', 'caddyfile', '--config', join(folder, 'Caddyfile')]
  return spawn('caddy', args, { stdio: 'ignore', env: { ...PLAIN_ENVIRONMENT, HOME: folder } })
}

const PROXIES = [
  { name: 'nginx', version: '-v', start: startNginx },
  { name: 'caddy', version: 'version', start: startCaddy },
].map((proxy) => ({ ...proxy, isThere: spawnSync(proxy.name, [proxy.version]).error === undefined }))

interface Asked {
  /** Who asks: each address is a customer of its own. */
  readonly from: string
  readonly method?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: object
}

async function ask(port: number, path: string, asked: Asked): Promise<IncomingMessage> {
  const { from, method = 'GET', headers = {}, body } = asked
  const sent = request({
    ...{ host: '127.0.0.1', port, path, method, localAddress: from, servername: HOST },
    rejectUnauthorized: false,
    agent: false,
    headers: {
      host: `${HOST}:${port}`,
      ...(body && { 'content-type': 'application/json' }),
      ...headers,
    },
  })
  sent.end(body && JSON.stringify(body))
  const [answer] = (await once(sent, 'response')) as [IncomingMessage]
  return answer
}

async function textOf(answer: IncomingMessage): Promise<string> {
  let text = ''
  for await (const chunk of answer.setEncoding('utf8')) text += chunk
  return text
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as { port: number }
  server.close()
  await once(server, 'close')
  return port
}

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

describe.each(PROXIES)('behind $name', { timeout: 60_000 }, ({ isThere, start }) => {
  test.skipIf(!isThere)(
    'a truck serves over TLS, signs in, and counts callers by their own addresses',
    async () => {
      const data = cleanups.folder()
      const settings = {
        TRUCK_AUTH: 'tokens',
        TRUCK_TRUST_PROXY: '127.0.0.1',
        TRUCK_RATE_PER_ADDRESS: `${RATE_MAX}`,
      }
      const { url } = await cleanups.truck(data, settings)
      const folder = cleanups.folder()
      const port = await freePort()
      const proxy = await start({ folder, port, gatewayPort: new URL(url).port })
      cleanups.add(async () => {
        proxy.kill('SIGTERM')
        if (proxy.exitCode === null) await once(proxy, 'exit')
      })
      await vi.waitFor(async () => {
        const menu = await ask(port, '/api/menu', { from: '127.0.0.2' })
        expect(menu.statusCode).toBe(200)
        expect(menu.headers['strict-transport-security']).toBeDefined()
        menu.destroy()
      }, UP_MS_MAX)

      // An order and its stream: what happens is told while it happens, and the stream is not held back.
      const body = { items: [{ item: 'hotdog', quantity: 1 }] }
      const placed = await ask(port, '/api/orders', { from: '127.0.0.3', method: 'POST', body })
      expect(placed.statusCode).toBe(202)
      const { id } = JSON.parse(await textOf(placed)) as { id: string }
      const stream = await ask(port, `/api/orders/${id}/events?after=0`, { from: '127.0.0.3' })
      let told = ''
      stream.setEncoding('utf8').on('data', (text: string) => {
        told += text
      })
      await vi.waitFor(() => expect(told).toContain('"OrderServed"'), UP_MS_MAX)
      expect(stream.complete).toBe(false)
      stream.destroy()

      // A cookie that goes over TLS alone, and changes from the truck's own pages alone.
      const made = await truck(['token', 'create', '--role', 'chef', '--name', 'Ada'], { TRUCK_DATA: data })
      const session = { from: '127.0.0.4', method: 'POST', body: { token: made.stdout.trim() } }
      const signedIn = await ask(port, '/api/session', session)
      const [cookie = ''] = signedIn.headers['set-cookie']?.map((one) => one.split(';')[0]) ?? []
      expect(signedIn.headers['set-cookie']?.[0]).toMatch(/^__Host-truck=.*; Secure$/)
      const stages = await ask(port, '/api/stages', { from: '127.0.0.4', headers: { cookie } })
      expect(stages.statusCode).toBe(200)
      const orderFrom = async (origin: string): Promise<number | undefined> => {
        const headers = { cookie, origin }
        return (await ask(port, '/api/orders', { from: '127.0.0.4', method: 'POST', headers, body }))
          .statusCode
      }
      expect(await orderFrom(`https://${HOST}:${port}`)).toBe(202)
      expect(await orderFrom('https://elsewhere.example')).toBe(403)

      // One caller's flood is that caller's, whatever address it gives itself.
      const statuses = async (from: string, headers = {}, count = 2 * RATE_MAX): Promise<number[]> => {
        const answers = Array.from({ length: count }, () => ask(port, '/api/menu', { from, headers }))
        return (await Promise.all(answers)).map(({ statusCode = 0 }) => statusCode)
      }
      expect(await statuses('127.0.0.5')).toContain(429)
      expect(await statuses('127.0.0.6', {}, 1)).toEqual([200])
      const pretending = { 'x-forwarded-for': '203.0.113.9' }
      expect(await statuses('127.0.0.7', pretending)).toContain(429)
      expect(await statuses('127.0.0.8', pretending, 1)).toEqual([200])
    },
  )
})
