/** What the chef solves on one page. */
import { expect, test } from 'vitest'
import { AT_DESK, faultsOf, picture } from './browser.ts'
import type { Stack } from './stack.ts'

const COME_MS_MAX = 20_000

interface Listed {
  readonly tickets: readonly { readonly id: string; readonly state: string; readonly label?: string }[]
}

/** Bumps all that stands at a station, once `count` tickets do. */
async function bumpAll(stack: Stack, stage: string, count: number): Promise<void> {
  const open = async () => {
    const { tickets } = await stack.get<Listed>(`/api/stations/${stage}`)
    return tickets.filter(({ state }) => state === 'waiting' || state === 'started')
  }
  await expect.poll(async () => (await open()).length, { timeout: COME_MS_MAX }).toBeGreaterThanOrEqual(count)
  for (const { id } of await open()) await stack.post(`/api/stations/${stage}/tickets/${id}/bump`, {})
}

/** Orders of hot dogs until some of their portions lack a sausage; how many orders that were. */
async function sellOut(stack: Stack, orders: number): Promise<void> {
  for (let order = 0; order < orders; order += 1) {
    await stack.post('/api/orders', { items: [{ item: 'hotdog', quantity: 2 }], name: 'שרה' })
  }
  await bumpAll(stack, 'order', orders)
}

export function chefCases(stack: Stack): void {
  test('no sausages: bought, and all goes on, from this page alone', async () => {
    const { page, complaints, close } = await stack.open('/chef', AT_DESK)
    await page.getByText('Nothing waits for a decision').waitFor()
    await sellOut(stack, 3)
    const issue = page.getByRole('article', { name: 'Out of Sausage' })
    await issue.getByText(/\d portions? of \d orders?/).waitFor()
    expect(await faultsOf(page)).toEqual([])
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await faultsOf(page)).toEqual([])
    await picture(page, 'chef-issue-dark')
    // One order's chain ends where it stopped.
    await issue.locator('.chip').first().click()
    await page.getByRole('dialog').getByText('Task parked').first().waitFor()
    await page.getByRole('button', { name: 'Close' }).click()
    // Off the menu and back.
    await issue.getByRole('button', { name: 'Take Hot dog off the menu' }).click()
    await page.getByRole('switch', { name: 'Hot dog', checked: false }).waitFor()
    await issue.getByRole('button', { name: 'Put Hot dog back on the menu' }).click()
    await page.getByRole('switch', { name: 'Hot dog', checked: true }).waitFor()
    // What was tapped by mistake can be taken back.
    const buy = issue.getByRole('button', { name: /^Buy \d+ Sausage/ })
    await buy.click()
    await issue.getByRole('button', { name: /Undo$/ }).click()
    await buy.click()
    await page.getByText('Nothing waits for a decision').waitFor()
    await page.getByText('what was missing was bought').first().waitFor()
    const { ingredients } = await stack.get<{ ingredients: { name: string; available: number }[] }>(
      '/api/stock',
    )
    expect(ingredients.find(({ name }) => name === 'sausage')?.available).toBeGreaterThan(0)
    expect(complaints).toEqual([])
    await close()
  })

  test('refusing asks first, tells the customer why, and the ledger balances', async () => {
    const { page, close } = await stack.open('/chef', AT_DESK)
    const [, short] = [
      await stack.post<{ id: string }>('/api/orders', { items: [{ item: 'ice-cream', quantity: 1 }] }),
      await stack.post<{ id: string }>('/api/orders', { items: [{ item: 'ice-cream', quantity: 1 }] }),
    ]
    await bumpAll(stack, 'order', 2)
    const issue = page.getByRole('article', { name: 'Out of Cone' })
    await issue.getByRole('button', { name: 'Refuse and refund…' }).click()
    await page.getByLabel('What the customer reads').fill('No cones, <i>sorry</i>')
    await page.getByRole('button', { name: 'Refuse 1 order' }).click()
    await issue.waitFor({ state: 'detached' })
    expect(await stack.get(`/api/orders/${short.id}`)).toMatchObject({
      status: 'refused',
      message: 'No cones, <i>sorry</i>',
      refund: { minor: 300 },
    })
    await page.getByText('No cones, <i>sorry</i>').first().waitFor()
    // Another one, and this time the cones are bought where the stock is listed.
    await stack.post('/api/orders', { items: [{ item: 'ice-cream', quantity: 1 }] })
    await bumpAll(stack, 'order', 1)
    await issue.waitFor()
    await page.getByRole('listitem').filter({ hasText: 'Cone' }).getByRole('button', { name: /^Buy/ }).click()
    await issue.waitFor({ state: 'detached' })
    await page.getByText('● balances').waitFor()
    await close()
  })
}
