/**
 * `npm run pictures`: pictures of every page of a truck at work, for the README.
 * Invariant: all of one run are of one truck, each on a phone and on a desk, by
 * day and by night.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import type { Browser, Page } from 'playwright-core'
import { hasBrowser, launch, open, PHONE } from './browser.ts'
import { Stack } from './stack.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const FOLDER = join(ROOT, 'docs/images/pages')
/** As the pictures are shown in a page of text, with less to load than of a desk. */
const LAPTOP = { width: 1_280, height: 720 }
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
  readonly prepare?: (page: Page, stack: Stack) => Promise<void>
}

const SCENES: readonly Scene[] = [
  { name: 'menu', path: '/', ready: '.item', prepare: fillBasket },
  { name: 'order', path: '/', ready: '.item', prepare: placeOrder },
  { name: 'truck', path: '/truck', ready: '.token' },
  { name: 'board', path: '/board', ready: '.board' },
]
/** In a truck where people cook, hardly a sausage is left, and nobody decides yet. */
const BY_HAND: readonly Scene[] = [
  { name: 'station', path: '/station/cook', ready: '.kds', prepare: cookSome },
  { name: 'chef', path: '/chef', ready: 'main > *' },
]
const SAUSAGES = 7

async function fillBasket(page: Page): Promise<void> {
  for (const title of ['Hot dog', 'Ice cream', 'Lemonade']) {
    await page.getByRole('button', { name: `Add one ${title}` }).click()
  }
}

/** Wishes, a rushed order, and two tickets begun. */
async function cookSome(page: Page, stack: Stack): Promise<void> {
  const hotdog = { item: 'hotdog', quantity: 1, modifiers: ['no-onions', 'extra-cheese'], note: 'well done' }
  await stack.post('/api/orders', { items: [hotdog], name: 'Ada' })
  const burger = { item: 'hamburger', quantity: 1, modifiers: ['double'] }
  const { number } = await stack.post<{ number: number }>('/api/orders', { items: [burger], name: 'דנה' })
  await stack.post(`/api/orders/${number}/rush`, { reason: 'a child waits' })
  for (const key of ['2', '3']) await page.keyboard.press(key)
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
    ['desk', LAPTOP],
  ] as const) {
    for (const colorScheme of ['light', 'dark'] as const) {
      await Promise.all(ORDERS.map((item) => stack.order(item)))
      const { page, close } = await open(browser, stack.url + path, { viewport, colorScheme })
      await page.locator(ready).first().waitFor()
      await prepare?.(page, stack)
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

/** Starts a truck, plays some scenes, and stops it. */
async function play(browser: Browser, stack: Stack, scenes: readonly Scene[]): Promise<void> {
  try {
    await stack.startTruck()
    await stack.startGateway()
    for (const scene of scenes) await takeScene(browser, stack, scene)
  } finally {
    await stack.stop()
  }
}

/** The menu with hardly a sausage. */
function scarceMenu(folder: string): string {
  const file = join(folder, 'menu.yaml')
  const menu = readFileSync(join(ROOT, 'menu.yaml'), 'utf8')
  writeFileSync(file, menu.replace(/(sausage: .*stock: )\d+/, `$1${SAUSAGES}`))
  return file
}

if (!hasBrowser) throw new Error('there is no /usr/bin/chromium to take pictures with')
mkdirSync(FOLDER, { recursive: true })
const folder = mkdtempSync(join(tmpdir(), 'pictures-'))
const browser = await launch()
try {
  await play(browser, new Stack('1', {}, ['--replicas', 'cook=3']), SCENES)
  const settings = { TRUCK_MENU: scarceMenu(folder), TRUCK_POLICY: 'none' }
  await play(browser, new Stack('1', settings, ['--manual', 'cook']), BY_HAND)
} finally {
  await browser.close()
  rmSync(folder, { recursive: true, force: true })
}
