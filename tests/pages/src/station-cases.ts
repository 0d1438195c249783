/** What people do at their stations: by touch, with a bump bar, and together. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { AT_DESK, faultsOf, picture } from './browser.ts'
import type { Stack } from './stack.ts'

const NAME = 'محمد <b>Ali</b>'

interface Placed {
  readonly id: string
  readonly number: number
  readonly dayNumber: number
}

function place(stack: Stack, item: string, more: object = {}): Promise<Placed> {
  const line = { item, quantity: 1, ...more }
  return stack.post('/api/orders', { items: [line], name: NAME, note: 'blue table' })
}

function slip(page: Page, { dayNumber }: Placed) {
  return page.locator('.kds', {
    has: page.locator('.ticket-number', { hasText: new RegExp(`^${dayNumber}$`) }),
  })
}

async function goTo(page: Page, stack: Stack, stage: string): Promise<void> {
  await page.goto(`${stack.url}/station/${stage}`)
  await page.locator('.link[data-state=live]').waitFor()
}

const LINE = `getComputedStyle(document.querySelector('.at-void .kds-what')).textDecorationLine`
const STATUS_MS_MAX = 20_000

async function untilServed(stack: Stack, { id }: Placed): Promise<void> {
  const status = async () => (await stack.get<{ status: string }>(`/api/orders/${id}`)).status
  await expect.poll(status, { timeout: STATUS_MS_MAX }).toBe('served')
}

export function touchCases(stack: Stack): void {
  test('an order goes through every station by touch, and two screens agree', async () => {
    const { page, complaints, close } = await stack.open('/station', AT_DESK)
    const order = await place(stack, 'hotdog', {
      modifiers: ['no-onions', 'extra-cheese'],
      note: 'well done',
    })
    await page.locator('.station-card[data-stage=order]').getByText('1 ticket').click()
    for (const stage of ['order', 'ingredients']) {
      await goTo(page, stack, stage)
      await slip(page, order)
        .getByRole('button', { name: /^Start/ })
        .click()
      await slip(page, order).getByRole('button', { name: /^Done/ }).click()
      await slip(page, order).waitFor({ state: 'detached' })
    }
    await goTo(page, stack, 'cook')
    const other = await page.context().newPage()
    await goTo(other, stack, 'cook')
    for (const text of [
      'Hot dog',
      'Without onions',
      'Extra cheese',
      'gluten, mustard, milk',
      'well done',
      NAME,
    ]) {
      await slip(page, order).getByText(text).first().waitFor()
    }
    // A tap anywhere on the ticket.
    await slip(page, order).click({ position: { x: 20, y: 90 } })
    await slip(other, order).getByRole('button', { name: /^Done/ }).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page)).toEqual([])
    await picture(page, 'station-cook-ticket-dark')
    await slip(other, order).getByRole('button', { name: /^Done/ }).click()
    // What one bumps the other can call back.
    await page.getByRole('button', { name: /recall within/ }).click()
    await slip(other, order).getByRole('button', { name: /^Done/ }).click()
    await other.getByText('All done').waitFor()
    await goTo(page, stack, 'prepare')
    await slip(page, order).getByText('blue table').waitFor()
    await slip(page, order)
      .getByRole('button', { name: /^Start/ })
      .click()
    await slip(page, order).getByRole('button', { name: /^Done/ }).click()
    await untilServed(stack, order)
    expect(complaints).toEqual([])
    await close()
  })
}

export function barCases(stack: Stack): void {
  test('a bump bar alone starts, bumps and recalls', async () => {
    const { page, close } = await stack.open('/', AT_DESK)
    const orders = [await place(stack, 'fries'), await place(stack, 'fries')] as const
    const [first, second] = orders
    await goTo(page, stack, 'order')
    await slip(page, second).waitFor()
    for (const key of ['1', '2']) await page.keyboard.press(key)
    for (const order of orders) await slip(page, order).getByText('Done').waitFor()
    // The arrows choose, Enter does; the next ticket is chosen where one went.
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('Enter')
    await slip(page, second).waitFor({ state: 'detached' })
    await page.keyboard.press('Enter')
    await page.getByText('All done').waitFor()
    await goTo(page, stack, 'ingredients')
    await slip(page, first).waitFor()
    await page.keyboard.press('1')
    await slip(page, first).getByText('Done').waitFor()
    await page.keyboard.press('1')
    await slip(page, first).waitFor({ state: 'detached' })
    await page.keyboard.press('r')
    await slip(page, first).getByText('Done').waitFor()
    await close()
  })
}

export function voidCases(stack: Stack): void {
  test('what was begun of a cancelled order is struck through until it is thrown away', async () => {
    const { page, close } = await stack.open('/', AT_DESK)
    const order = await place(stack, 'fries')
    await goTo(page, stack, 'order')
    await slip(page, order)
      .getByRole('button', { name: /^Start/ })
      .click()
    await slip(page, order).getByRole('button', { name: /^Done/ }).waitFor()
    await stack.post(`/api/orders/${order.id}/rush`, {})
    await slip(page, order).getByText('Rush').waitFor()
    await stack.post(`/api/orders/${order.id}/cancel`, { reason: 'the bus came' })
    await slip(page, order).getByText('the bus came').waitFor()
    const line = await page.evaluate(LINE)
    expect(line).toBe('line-through')
    expect(await faultsOf(page)).toEqual([])
    await slip(page, order)
      .getByRole('button', { name: /^Thrown away/ })
      .click()
    await slip(page, order).waitFor({ state: 'detached' })
    await close()
  })
}
