/**
 * `npm run pictures`: pictures of every page of a truck at work, for the README.
 * Invariant: all of one run are of one truck, each on a phone and on a desk, by
 * day and by night.
 */
import { mkdirSync, statSync } from 'node:fs'
import { join, relative, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { DESK, hasBrowser, launch, open, PHONE } from './browser.ts'
import { Stack } from './stack.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'docs/images/pages')
const BYTES_MAX = 150 * 1024
/** Orders of a busy quarter of an hour, placed at once. */
const ORDERS = ['hotdog', 'hamburger', 'fries', 'ice-cream', 'lemonade', 'hotdog', 'hamburger', 'fries']
/** After the last order, so that tickets are in every room. */
const UNDER_WAY_MS = 2_500

interface Scene {
  readonly name: string
  readonly path: string
  /** What is there once the page shows what it is for. */
  readonly ready: string
  readonly prepare?: (page: Page) => Promise<void>
}

const SCENES: readonly Scene[] = [
  { name: 'menu', path: '/', ready: '.item', prepare: fillBasket },
  { name: 'order', path: '/', ready: '.item', prepare: placeOrder },
  { name: 'truck', path: '/truck', ready: '.token' },
  { name: 'board', path: '/board', ready: 'main > *' },
  { name: 'station', path: '/station/cook', ready: 'main > *' },
  { name: 'chef', path: '/chef', ready: 'main > *' },
]

async function fillBasket(page: Page): Promise<void> {
  for (const title of ['Hot dog', 'Ice cream', 'Lemonade']) {
    await page.getByRole('button', { name: `Add one ${title}` }).click()
  }
}

async function placeOrder(page: Page): Promise<void> {
  await page.getByRole('button', { name: /^Hamburger/ }).click()
  await page.getByRole('button', { name: 'One Extra cheese more' }).click()
  await page.getByRole('button', { name: /^Add €/ }).click()
  await fillBasket(page)
  await page.getByLabel('Your name').fill('Ada')
  await page.getByRole('button', { name: /^Order\b.*\d/ }).click()
  await page.locator('.rail-step.is-working').first().waitFor()
}

async function takeScene(
  browser: Browser,
  stack: Stack,
  { name, path, ready, prepare }: Scene,
): Promise<void> {
  for (const [place, viewport] of [
    ['phone', PHONE],
    ['desk', DESK],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await Promise.all(ORDERS.map((item) => stack.order(item)))
      const { page, close } = await open(browser, stack.url + path, { viewport, colorScheme })
      await page.locator(ready).first().waitFor()
      await prepare?.(page)
      await page.evaluate(`new Promise((resolve) => setTimeout(resolve, ${UNDER_WAY_MS}))`)
      const file = join(FOLDER, `${name}-${place}-${colorScheme}.png`)
      await page.screenshot({ path: file })
      await close()
      const { size } = statSync(file)
      if (size > BYTES_MAX) throw new Error(`${file} has ${size} bytes, more than ${BYTES_MAX}`)
      process.stdout.write(`${relative(ROOT, file)}  ${Math.ceil(size / 1024)} KB\n`)
    }
  }
}

if (!hasBrowser) throw new Error('there is no /usr/bin/chromium to take pictures with')
mkdirSync(FOLDER, { recursive: true })
const stack = new Stack('1')
const browser = await launch()
try {
  await stack.startTruck()
  await stack.startGateway()
  for (const scene of SCENES) await takeScene(browser, stack, scene)
} finally {
  await browser.close()
  await stack.stop()
}
