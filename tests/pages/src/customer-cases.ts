/** What customers do, each case on pages of its own. */
import type { Page } from 'playwright-core'
import { expect, test } from 'vitest'
import { faultsOf, picture } from './browser.ts'
import type { Stack } from './stack.ts'

interface Audit {
  readonly accepted: number
  readonly balanced: boolean
}

/** Puts plain portions into the basket. */
async function choose(page: Page, ...titles: string[]): Promise<void> {
  for (const title of titles) await page.getByRole('button', { name: `Add one ${title}` }).click()
}

function order(page: Page): Promise<void> {
  return page.getByRole('button', { name: /^Order\b.*\d/ }).click()
}

export function orderingCases(stack: Stack): void {
  test('an order goes from the menu to served; what its customer wrote is text', async () => {
    const { page, complaints, close } = await stack.open('/')
    await page.getByRole('button', { name: /^Hot dog/ }).click()
    await page.getByLabel('Without onions').check()
    expect(await page.getByLabel('Extra onions').isDisabled()).toBe(true)
    await page.getByRole('button', { name: 'One Extra cheese more' }).click()
    await page.getByRole('button', { name: 'One Extra cheese more' }).click()
    await page.getByText('Contains gluten, mustard, milk').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.getByLabel('For the kitchen').fill('<i>crisp</i>')
    await page.getByRole('button', { name: 'Add €6.10' }).click()
    await choose(page, 'Ice cream')
    await page.getByLabel('Your name').fill('<img src=x onerror=alert(1)> דנה')
    await picture(page, 'basket-phone')
    await order(page)
    await page.locator('.rail-step.is-working').first().waitFor()
    await picture(page, 'order-phone')
    expect(await faultsOf(page)).toEqual([])
    await page.getByRole('heading', { name: 'Ready. Enjoy!' }).waitFor()
    const slip = await page.locator('.ticket').innerText()
    for (const part of ['<img src=x onerror=alert(1)> דנה', '<i>crisp</i>', '2 × Extra cheese', '€9.10']) {
      expect(slip).toContain(part)
    }
    expect(await page.locator('.rail-step:not(.is-done)').count()).toBe(0)
    // Nothing to be scrolled sideways on a phone.
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBe(390)
    // The link alone shows it, and the menu knows the way back to it.
    await page.reload()
    await page.getByRole('heading', { name: 'Ready. Enjoy!' }).waitFor()
    await page.getByRole('button', { name: 'Order more' }).click()
    await page.getByRole('navigation', { name: 'Your orders' }).getByRole('link').click()
    await page.getByRole('heading', { name: 'Ready. Enjoy!' }).waitFor()
    expect(complaints).toEqual([])
    await close()
  })

  test('a double tap and a lost answer order once', async () => {
    const { accepted } = await stack.get<Audit>('/api/audit')
    const { page, close } = await stack.open('/')
    let lost = 0
    await page.route('**/api/orders', async (route) => {
      lost += 1
      if (lost > 1) return route.continue()
      // The order arrives; its answer does not.
      await route.fetch()
      await route.abort()
    })
    await choose(page, 'Lemonade')
    await page.getByRole('button', { name: /^Order\b.*\d/ }).dblclick()
    await page.locator('.portion').waitFor()
    expect(lost).toBe(2)
    expect(await stack.get<Audit>('/api/audit')).toMatchObject({ accepted: accepted + 1, balanced: true })
    await close()
  })
}

export function endingCases(stack: Stack): void {
  test('two tabs agree: what one cancels the other shows, with the reason and the refund', async () => {
    const { page, close } = await stack.open('/')
    await choose(page, 'Hamburger', 'Hamburger')
    await page.getByLabel('When').selectOption({ index: 8 })
    await order(page)
    await page.getByRole('button', { name: 'Cancel this order' }).waitFor()
    const other = await page.context().newPage()
    await other.goto(page.url())
    await other.getByRole('heading', { name: /^For \d/ }).waitFor()
    await page.getByRole('button', { name: 'Cancel this order' }).click()
    await page.getByLabel('It takes too long').check()
    await page.getByRole('button', { name: 'Cancel the order' }).click()
    for (const tab of [page, other]) {
      await tab.getByRole('heading', { name: 'Cancelled' }).waitFor()
      const slip = await tab.locator('.ticket').innerText()
      expect(slip).toContain('It takes too long')
      expect(slip).toContain('You get €15.80 back.')
    }
    await close()
  })

  test('a refused order says why, and stays in the basket', async () => {
    const lines = ['hotdog', 'fries', 'lemonade'].map((item) => {
      return { item, modifiers: [], note: '', quantity: 40 }
    })
    const { page, close } = await stack.open('/', {
      storageState: {
        cookies: [],
        origins: [
          { origin: stack.url, localStorage: [{ name: 'truck-basket', value: JSON.stringify(lines) }] },
        ],
      },
    })
    await order(page)
    await page.getByRole('alert').getByText('at most 100 portions').waitFor()
    expect(await page.locator('.basket-line').count()).toBe(3)
    await close()
  })

  test('a link to no order says so', async () => {
    const { page, close } = await stack.open('/order/7-000000000000')
    await page.getByRole('heading', { name: 'No such order' }).waitFor()
    await close()
  })
}
