/**
 * The page and its files, read once at start. Invariant: a browser asks each
 * time whether a file is still the same, so page and API are never of two ages.
 */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { extname, join } from 'node:path'
import type { FastifyInstance } from 'fastify'

const FOLDER = join(import.meta.dirname, 'page')
const INDEX = 'index.html'

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
}

const files = readdirSync(FOLDER)
  .filter((file) => extname(file) in TYPES)
  .map((file) => ({ file, url: file === INDEX ? '/' : `/${file}` }))

/** The addresses of the page's files; all others are the API's. */
export const PAGE_URLS: readonly string[] = files.map(({ url }) => url)

export function pageRoutes(app: FastifyInstance): void {
  for (const { file, url } of files) {
    const body = readFileSync(join(FOLDER, file))
    const type = TYPES[extname(file)] ?? 'application/octet-stream'
    const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 22)}"`
    app.get(url, async (request, reply) => {
      reply.headers({ etag, 'cache-control': 'no-cache' })
      if (request.headers['if-none-match'] === etag) return reply.code(304).send()
      return reply.type(type).send(body)
    })
  }
}
