import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { fastify } from 'fastify'
import { expect, it, onTestFinished } from 'vitest'
import { PAGE_URLS, pageRoutes } from './page-routes.ts'

const HTML = '<!doctype html><title>a page</title>'
const SCRIPT = 'export const answer = 42\n'

function built(): string {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  mkdirSync(join(folder, 'assets'))
  for (const page of ['customer', 'truck', 'board', 'station', 'chef']) {
    writeFileSync(join(folder, `${page}.html`), HTML)
  }
  writeFileSync(join(folder, 'icon.svg'), '<svg/>')
  writeFileSync(join(folder, 'theme.js'), SCRIPT)
  writeFileSync(join(folder, 'assets/page-4711.js'), SCRIPT)
  writeFileSync(join(folder, 'sources.sha256'), 'not a page')
  return folder
}

it.each(PAGE_URLS)('serves %s, and only once while it does not change', async (url) => {
  const app = fastify()
  expect(pageRoutes(app, built())).toBe(true)
  const path = url.replace(':id', '1-0123456789ab').replace(':stage', 'cook').replace(':file', 'page-4711.js')
  const first = await app.inject(path)
  expect(first.statusCode).toBe(200)
  const etag = String(first.headers.etag)
  const again = await app.inject({ url: path, headers: { 'if-none-match': etag } })
  expect(again.statusCode).toBe(304)
  expect(again.body).toBe('')
})

it('lets a browser keep what has a hash in its name, and ask for the rest', async () => {
  const app = fastify()
  pageRoutes(app, built())
  const asset = await app.inject('/assets/page-4711.js')
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable')
  expect(asset.headers['content-type']).toBe('text/javascript; charset=utf-8')
  expect((await app.inject('/truck')).headers['cache-control']).toBe('no-cache')
})

it('packs a page for those who can unpack it', async () => {
  const app = fastify()
  pageRoutes(app, built())
  const packed = await app.inject({ url: '/', headers: { 'accept-encoding': 'br, gzip' } })
  expect(packed.headers['content-encoding']).toBe('gzip')
  expect(packed.headers.vary).toBe('accept-encoding')
  expect(gunzipSync(packed.rawPayload).toString()).toBe(HTML)
  expect((await app.inject('/')).body).toBe(HTML)
})

it.each(['/assets/page-4712.js', '/assets/..%2fsources.sha256', '/sources.sha256', '/customer.html'])(
  'has nothing at %s',
  async (path) => {
    const app = fastify()
    pageRoutes(app, built())
    expect((await app.inject(path)).statusCode).toBe(404)
  },
)

it('says where the pages are not built what to do', async () => {
  const app = fastify()
  expect(pageRoutes(app, join(tmpdir(), 'no-such-folder'))).toBe(false)
  const answer = await app.inject('/truck')
  expect(answer.statusCode).toBe(503)
  expect(answer.body).toContain('npm run build')
})
