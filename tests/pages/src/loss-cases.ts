/** What pages do while a part of the truck is gone. */
import { expect, test } from 'vitest'
import { DESK } from './browser.ts'
import type { Stack } from './stack.ts'

/** Two restarts and a roll call, on a busy machine. */
const LOSS_MS_MAX = 40_000

/** The numbers of the messages that the truck page lists, newest first. */
const LISTED =
  '[...document.querySelectorAll(".messages tbody tr td:first-child")].map((cell) => Number(cell.textContent))'

export function lossCases(stack: Stack): void {
  test(
    'a killed gateway: the pages say so, catch up by themselves, and miss nothing',
    async () => {
      const id = await stack.order('hotdog', { isForLater: true })
      const order = await stack.open(`/order/${id}`)
      const truck = await stack.open('/truck', { viewport: DESK })
      await truck.page.getByLabel('Show each message').check()
      for (const { page } of [order, truck]) await page.locator('.link[data-state=live]').waitFor()
      await stack.killGateway()
      for (const { page } of [order, truck]) await page.getByText(/^Reconnecting since/).waitFor()
      // Meanwhile the kitchen goes on: events that no open page hears.
      await served(stack, await stack.order('lemonade'))
      await stack.post(`/api/orders/${id}/cancel`, { reason: 'the tree fell' })
      await stack.startGateway()
      await order.page.getByText('the tree fell').waitFor()
      await truck.page.locator('.link[data-state=live]').waitFor()
      expect(await truck.page.getByText(/^Reconnecting since/).count()).toBe(0)
      const { sequence } = await stack.get<{ sequence: number }>('/api/stages')
      await truck.page
        .locator('.messages td:first-child')
        .getByText(String(sequence), { exact: true })
        .waitFor()
      const listed = (await truck.page.evaluate(LISTED)) as number[]
      expect(listed.toReversed()).toEqual(await sequencesOf(stack, Math.min(...listed) - 1, sequence))
      await Promise.all([order.close(), truck.close()])
    },
    LOSS_MS_MAX,
  )

  test(
    'a killed router: the pages say that the kitchen is away, and go on once it is back',
    async () => {
      const id = await stack.order('hamburger', { isForLater: true })
      const order = await stack.open(`/order/${id}`)
      const truck = await stack.open('/truck', { viewport: DESK })
      for (const { page } of [order, truck]) await page.locator('.link[data-state=live]').waitFor()
      const cut = await stack.order('hotdog')
      await stack.killTruck()
      for (const { page } of [order, truck])
        await page.getByText(/^The kitchen does not answer since/).waitFor()
      await stack.startTruck()
      for (const { page } of [order, truck]) {
        await page.getByText(/^The kitchen does not answer since/).waitFor({ state: 'detached' })
      }
      await served(stack, cut)
      await stack.post(`/api/orders/${id}/cancel`, { reason: 'no rain today' })
      await order.page.getByText('no rain today').waitFor()
      expect(await stack.get('/api/audit')).toMatchObject({ balanced: true })
      await Promise.all([order.close(), truck.close()])
    },
    LOSS_MS_MAX,
  )
}

async function served(stack: Stack, id: string): Promise<void> {
  const status = async () => (await stack.get<{ status: string }>(`/api/orders/${id}`)).status
  await expect.poll(status, { timeout: LOSS_MS_MAX }).toBe('served')
}

/** The sequence numbers of the events in a stretch of the journal, as the API streams them. */
async function sequencesOf(stack: Stack, after: number, through: number): Promise<number[]> {
  const sequences: number[] = []
  const ending = new AbortController()
  const response = await fetch(`${stack.inside}/api/events?after=${after}`, { signal: ending.signal })
  let text = ''
  for await (const chunk of response.body ?? []) {
    text += Buffer.from(chunk).toString()
    sequences.splice(0, sequences.length, ...numbersIn(text))
    if ((sequences.at(-1) ?? 0) >= through) break
  }
  ending.abort()
  return sequences.filter((sequence) => sequence <= through)
}

function numbersIn(text: string): number[] {
  return [...text.matchAll(/^id: (\d+)\nevent: /gm)].map(([, id]) => Number(id))
}
