/**
 * The pages, read once at start and kept packed. Invariant: a page names only
 * files that are served with it; what has a hash in its name never changes.
 */
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify'

/** Where the pages are built to: services/web. */
const BUILT_FOLDER = join(import.meta.dirname, '../../web/dist')

/** Which page answers at which address. */
const PAGES: Readonly<Record<string, string>> = {
  '/': 'customer.html',
  '/order/:id': 'customer.html',
  '/truck': 'truck.html',
  '/board': 'board.html',
  '/station': 'station.html',
  '/station/:stage': 'station.html',
  '/chef': 'chef.html',
}
const FILES = ['icon.svg', 'theme.js'] as const
const ASSETS = 'assets'

/** The addresses of the pages and their files; all others are the API's. */
export const PAGE_URLS: readonly string[] = [
  ...Object.keys(PAGES),
  ...FILES.map((file) => `/${file}`),
  `/${ASSETS}/:file`,
]

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const YEAR_S = 365 * 24 * 60 * 60
const KEPT = `public, max-age=${YEAR_S}, immutable`
/** Asked for anew each time, answered in full only when it has changed. */
const ASKED_FOR = 'no-cache'
const NOT_BUILT = 'The pages are not built: run `npm run build`, then start the gateway again.'

interface Served {
  readonly type: string
  readonly etag: string
  readonly plain: Buffer
  readonly packed: Buffer
}

/** Serves the pages of a folder; false if none are built there: then each address says so. */
export function pageRoutes(app: FastifyInstance, folder = BUILT_FOLDER): boolean {
  const files = readFolder(folder, '')
  const assets = readFolder(join(folder, ASSETS), `${ASSETS}/`)
  const answer = (name: string, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
    const file = files.get(name)
    if (file !== undefined) return send(file, ASKED_FOR, request, reply)
    return reply.code(503).type('text/plain; charset=utf-8').send(NOT_BUILT)
  }
  for (const [url, file] of Object.entries(PAGES)) {
    app.get(url, async (request, reply) => answer(file, request, reply))
  }
  for (const file of FILES) app.get(`/${file}`, async (request, reply) => answer(file, request, reply))
  app.get<{ Params: { file: string } }>(`/${ASSETS}/:file`, async (request, reply) => {
    const file = assets.get(`${ASSETS}/${request.params.file}`)
    if (file === undefined) return reply.callNotFound()
    return send(file, KEPT, request, reply)
  })
  return files.size > 0
}

function readFolder(folder: string, prefix: string): Map<string, Served> {
  if (!existsSync(folder)) return new Map()
  const names = readdirSync(folder).filter((name) => extname(name) in TYPES)
  return new Map(names.map((name) => [`${prefix}${name}`, readServed(join(folder, name))]))
}

function readServed(path: string): Served {
  const plain = readFileSync(path)
  const etag = `"${createHash('sha256').update(plain).digest('base64url').slice(0, 22)}"`
  const type = TYPES[extname(path)] ?? 'application/octet-stream'
  return { type, etag, plain, packed: gzipSync(plain, { level: 9 }) }
}

function send(file: Served, keep: string, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { type, etag, plain, packed } = file
  reply.headers({ etag, 'cache-control': keep, vary: 'accept-encoding' })
  if (request.headers['if-none-match'] === etag) return reply.code(304).send()
  reply.type(type)
  if (!/\bgzip\b/.test(String(request.headers['accept-encoding'] ?? ''))) return reply.send(plain)
  return reply.header('content-encoding', 'gzip').send(packed)
}
