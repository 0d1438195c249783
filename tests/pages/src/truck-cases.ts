/** What the truck page shows of people who come and go, and who may see it. */
import { expect, test } from 'vitest'
import { DESK, faultsOf, picture } from './browser.ts'
import type { Stack } from './stack.ts'

/** A gateway more and a command, on a busy machine. */
const SIGN_IN_MS_MAX = 40_000

export function truckCases(stack: Stack): void {
  test('the truck shows who comes, who is killed, and the portions on their way', async () => {
    const { page, complaints, close } = await stack.open('/truck', { viewport: DESK })
    const cooks = page.locator('.person', { has: page.locator('title', { hasText: /^cook-/ }) })
    await expect.poll(() => cooks.count()).toBe(1)
    const second = stack.replica('cook')
    await expect.poll(() => cooks.count(), { timeout: 10_000 }).toBe(2)
    const id = await stack.order('hotdog')
    await page.locator('.token').first().waitFor()
    await picture(page, 'truck-desk')
    await second.end('SIGKILL')
    await page.locator('.person.is-gone').waitFor()
    await picture(page, 'truck-killed-cook')
    // In words too.
    const row = page.getByRole('row', { name: /^Cook/ })
    await row.getByText('1 gone').waitFor()
    await page.locator('.token').first().waitFor({ state: 'detached' })
    expect(await stack.get(`/api/orders/${id}`)).toMatchObject({ status: 'served' })
    expect(complaints).toEqual([])
    await close()
  })

  test(
    'a page of the kitchen asks for a token where one is wanted; a customer needs none',
    async () => {
      const [{ running, url }, token] = await Promise.all([stack.secured(), stack.token('station')])
      const { page, close } = await stack.openAt(`${url}/truck`)
      await page.getByLabel('Token').fill('nothing')
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.getByText('The kitchen does not know this token.').waitFor()
      expect(await faultsOf(page)).toEqual([])
      await page.getByLabel('Token').fill(token)
      await page.getByRole('button', { name: 'Sign in' }).click()
      await page.locator('.hub').waitFor()
      expect(await page.getByRole('navigation', { name: 'Pages' }).getByRole('link').allInnerTexts()).toEqual(
        ['Order', 'Truck', 'Board', 'Stations'],
      )
      await close()
      const customer = await stack.openAt(url)
      await customer.page.getByRole('button', { name: 'Add one Lemonade' }).click()
      await customer.page.getByRole('button', { name: /^Order\b.*\d/ }).click()
      await customer.page.getByRole('heading', { name: 'Ready. Enjoy!' }).waitFor()
      await customer.close()
      await running.end('SIGKILL')
    },
    SIGN_IN_MS_MAX,
  )
}
