/** The browser of the tests: Debian's Chromium, and what is watched on each page that it opens. */
import { existsSync, mkdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core'

export const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

export const PHONE = { width: 390, height: 844 }
export const DESK = { width: 1440, height: 900 }
/** A screen on which nothing moves: what is measured right after a change is how it stays. */
export const AT_DESK = { viewport: DESK, reducedMotion: 'reduce' } as const
/** Where the pictures of a run are kept; git ignores it. */
const PICTURES = join(import.meta.dirname, '../dist/pictures')

/** Whether there is a browser; a machine without one skips these tests, and says so. */
export const hasBrowser = existsSync(CHROMIUM)

export function launch(): Promise<Browser> {
  return chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
}

export interface Opened {
  readonly page: Page
  /** Whatever the page complained of: errors, warnings, what its security policy refused. */
  readonly complaints: string[]
  readonly close: () => Promise<void>
}

/** Opens a page in a context of its own. What a lost connection says is no complaint. */
export async function open(
  browser: Browser,
  url: string,
  options: BrowserContextOptions = {},
): Promise<Opened> {
  const context = await browser.newContext({ viewport: PHONE, locale: 'en-GB', ...options })
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() !== 'error' && line.type() !== 'warning') return
    if (!/net::ERR_|status of 503/.test(line.text())) complaints.push(line.text())
  })
  await page.goto(url)
  return { page, complaints, close: () => context.close() }
}

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const AXE_RUN = `axe.run({ resultTypes: ['violations'] }).then(({ violations }) => violations
  .filter(({ impact }) => impact === 'serious' || impact === 'critical')
  .map(({ id, nodes }) => id + ': ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`

/** What axe finds that would keep somebody out. */
export async function faultsOf(page: Page): Promise<string[]> {
  if (await page.evaluate('typeof axe === "undefined"')) await page.evaluate(AXE)
  return (await page.evaluate(AXE_RUN)) as string[]
}

/** Keeps a picture of a page for people to look at. */
export async function picture(page: Page, name: string): Promise<void> {
  mkdirSync(PICTURES, { recursive: true })
  await page.screenshot({ path: join(PICTURES, `${name}.png`), animations: 'disabled' })
}
