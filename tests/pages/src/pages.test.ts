import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildPages, PAGES_FOLDER } from '@foodtruck/web'
import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { hasBrowser, launch, open } from './browser.ts'
import { Running } from './processes.ts'

const PAGES = ['/', '/truck', '/board', '/station', '/chef'] as const
/** The most script that a page may load, packed. */
const SCRIPT_BYTES_MAX = 60 * 1024

test('every page has less script than the budget', () => {
  buildPages()
  for (const name of ['customer', 'truck', 'board', 'station', 'chef']) {
    const html = readFileSync(join(PAGES_FOLDER, `${name}.html`), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? '')
    expect(scripts.length, name).toBeGreaterThan(1)
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(PAGES_FOLDER, path))).length)
    const sum = bytes.reduce((one, other) => one + other, 0)
    expect(sum, name).toBeLessThan(SCRIPT_BYTES_MAX)
  }
})

describe.skipIf(!hasBrowser)('in a browser', () => {
  const folder = mkdtempSync(join(tmpdir(), 'pages-'))
  let browser: Browser
  let truck: Running
  let url = ''

  beforeAll(async () => {
    truck = new Running('tools/truck/src/main.ts', ['start'], {
      TRUCK_DATA: folder,
      TRUCK_HTTP_PORT: '0',
      TRUCK_TIME_SCALE: '10',
    })
    const [said, launched] = await Promise.all([truck.said(/open at (http:\S+)/), launch()])
    url = said[1] ?? ''
    browser = launched
  })
  afterAll(async () => {
    await browser.close()
    await truck.end('SIGKILL')
    rmSync(folder, { recursive: true, force: true })
  })

  test.each(PAGES)('%s opens without a complaint', async (path) => {
    const { page, complaints } = await open(browser, url + path)
    await page.locator('main').waitFor()
    expect(complaints).toEqual([])
    await page.context().close()
  })
})
