import { existsSync } from 'node:fs'
import { type Browser, chromium, type Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import { Cleanups } from './truck-process.ts'

const CHROMIUM = '/usr/bin/chromium'
const FLAGS = [
  '--headless',
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--no-first-run',
]
const PHONE = { width: 390, height: 844 }

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

/** The page on a phone; whatever goes wrong in it is in `complaints`. */
async function open(browser: Browser, url: string): Promise<{ page: Page; complaints: string[] }> {
  const context = await browser.newContext({ viewport: PHONE })
  cleanups.add(() => context.close())
  const page = await context.newPage()
  const complaints: string[] = []
  page.on('pageerror', (error) => complaints.push(error.message))
  page.on('console', (line) => {
    if (line.type() === 'error' || line.type() === 'warning') complaints.push(line.text())
  })
  await page.goto(url)
  await page.locator('.link[data-state=live]').waitFor()
  return { page, complaints }
}

async function order(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) await page.getByRole('button', { name: `One ${title} more` }).click()
  await page.getByLabel('Name').fill('<b>Ada</b>')
  await page.getByRole('button', { name: /^Order/ }).click()
}

describe.skipIf(!existsSync(CHROMIUM))(`the page, where ${CHROMIUM} is installed`, () => {
  let browser: Browser
  beforeAll(async () => {
    browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS })
  })
  afterAll(() => browser.close())

  test('takes an order and shows it from station to station until it is served', async () => {
    const { url } = await cleanups.truck(cleanups.folder(), { TRUCK_TIME_SCALE: '10' })
    const { page, complaints } = await open(browser, url)
    await order(page, 'Hot dog', 'Hot dog', 'Ice cream')
    await page.locator('.station.is-working').first().waitFor()
    await page.locator('.stamp-served').waitFor()
    expect(await page.locator('.portion').count()).toBe(3)
    expect(await page.locator('.station:not(.is-done)').count()).toBe(0)
    const paper = await page.locator('#paper').innerText()
    expect(paper).toContain('#1')
    // What a customer writes is text.
    expect(paper).toContain('For <b>Ada</b>')
    expect(paper).toContain('€12.00')
    await page.locator('.happening', { hasText: 'served' }).waitFor()
    expect(await page.locator('.stage').allInnerTexts()).toHaveLength(4)
    // Nothing to be scrolled sideways on a phone.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(PHONE.width)
    expect(complaints).toEqual([])
    // The order is still there after the page is loaded anew.
    await page.reload()
    await page.locator('.stamp-served').waitFor()
  })

  test('takes wishes, one that contradicts another only without it, and shows them with the price', async () => {
    const { url } = await cleanups.truck(cleanups.folder())
    const { page, complaints } = await open(browser, url)
    const hotdog = page.locator('[data-item=hotdog]')
    await hotdog.getByText('As you like it').click()
    await hotdog.getByLabel('Without onions').check()
    expect(await hotdog.getByLabel('Extra onions').isDisabled()).toBe(true)
    await hotdog.getByLabel('Extra cheese').fill('2')
    await hotdog.getByLabel('Extra cheese').blur()
    await page.getByLabel('Note').fill('<i>by the tree</i>')
    await order(page, 'Hot dog')
    await page.locator('.stamp-served').waitFor()
    const paper = await page.locator('#paper').innerText()
    expect(paper).toContain('2 × Extra cheese')
    expect(paper).toContain('Without onions')
    expect(paper).toContain('<i>by the tree</i>')
    expect(paper).toContain('€6.10')
    expect(await hotdog.getByLabel('Without onions').isChecked()).toBe(false)
    expect(complaints).toEqual([])
  }, 40_000)

  test('says that the connection is lost, and catches up once the truck is back', async () => {
    const data = cleanups.folder()
    const { running, url } = await cleanups.truck(data, { TRUCK_TIME_SCALE: '2' })
    const { page } = await open(browser, url)
    await order(page, 'Hamburger')
    await page.locator('.station.is-working').first().waitFor()
    await running.end('SIGKILL')
    await page.getByText('Connection lost, trying again').waitFor()
    // Pressed while the truck is away: it is sent until it is taken, and taken once.
    await order(page, 'Lemonade')
    await page.getByText('No connection. Trying again').waitFor()
    await cleanups.truck(data, { TRUCK_HTTP_PORT: new URL(url).port })
    await page.locator('.link[data-state=live]').waitFor()
    await page.locator('.paper-number', { hasText: '#2' }).waitFor()
    await page.locator('.stamp-served').waitFor()
    await page.getByRole('button', { name: '#1' }).click()
    await page.locator('.paper-number', { hasText: '#1' }).waitFor()
    await page.locator('.stamp-served').waitFor()
    const audit = (await (await fetch(`${url}/api/audit`)).json()) as object
    expect(audit).toMatchObject({ accepted: 2, served: 2, balanced: true })
  }, 40_000)

  test('shows why an order is not taken', async () => {
    const { url } = await cleanups.truck(cleanups.folder())
    const { page } = await open(browser, url)
    for (let portion = 0; portion < 34; portion += 1) {
      for (const title of ['Hot dog', 'Fries', 'Lemonade']) {
        await page.getByRole('button', { name: `One ${title} more` }).click()
      }
    }
    await page.getByRole('button', { name: /^Order/ }).click()
    await page.getByText('at most 100 portions').waitFor()
    expect(await page.locator('#mine').isVisible()).toBe(false)
  })
})
