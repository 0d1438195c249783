import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { buildPages, PAGES_FOLDER } from '@foodtruck/web'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { CHROMIUM, DESK, faultsOf, hasBrowser, type Opened, PHONE, picture } from './browser.ts'
import { endingCases, orderingCases } from './customer-cases.ts'
import { lossCases } from './loss-cases.ts'
import { Stack } from './stack.ts'
import { truckCases } from './truck-cases.ts'

const PAGES = ['/', '/truck', '/board', '/station', '/station/cook', '/chef'] as const
/** The most script that a page may load, packed. */
const SCRIPT_BYTES_MAX = 60 * 1024
const PAINT_MS_MAX = 1_000
const PAINT = `performance.getEntriesByName('first-contentful-paint')[0]?.startTime`

test('the pages are built once for the same sources, each with less script than the budget', () => {
  buildPages()
  expect(buildPages()).toBe(false)
  for (const name of ['customer', 'truck', 'board', 'station', 'chef']) {
    const html = readFileSync(join(PAGES_FOLDER, `${name}.html`), 'utf8')
    const scripts = [...html.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path]) => path ?? '')
    expect(scripts.length, name).toBeGreaterThan(1)
    const bytes = scripts.map((path) => gzipSync(readFileSync(join(PAGES_FOLDER, path))).length)
    const sum = bytes.reduce((one, other) => one + other, 0)
    expect(sum, name).toBeLessThan(SCRIPT_BYTES_MAX)
  }
})

describe.skipIf(!hasBrowser)(`in a browser, where ${CHROMIUM} is installed`, () => {
  const stack = new Stack()
  beforeAll(() => stack.start())
  afterAll(() => stack.stop())

  describe('each page', () => {
    let opened: Opened
    beforeAll(async () => {
      // Without motion, so that no colour is met half-way from light to dark.
      opened = await stack.open('/', { viewport: DESK, reducedMotion: 'reduce' })
    })
    afterAll(() => opened.close())

    test.each(PAGES)('%s is painted in a second, and shuts nobody out, in light and dark', async (path) => {
      const name = path === '/' ? 'menu' : path.slice(1).replace('/', '-')
      const { page, complaints } = opened
      await page.setViewportSize(DESK)
      await page.emulateMedia({ colorScheme: 'light' })
      await page.goto(stack.url + path)
      await page.locator('main > *').first().waitFor()
      expect(await page.evaluate(PAINT)).toBeLessThan(PAINT_MS_MAX)
      expect(await faultsOf(page)).toEqual([])
      await picture(page, `${name}-desk-light`)
      await page.emulateMedia({ colorScheme: 'dark' })
      await page.setViewportSize(PHONE)
      expect(await faultsOf(page)).toEqual([])
      await picture(page, `${name}-phone-dark`)
      // The policy of security refused nothing, and no page complained.
      expect(complaints).toEqual([])
    })
  })

  orderingCases(stack)
  endingCases(stack)
  truckCases(stack)
  lossCases(stack)
})
