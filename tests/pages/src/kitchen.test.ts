/** What those who work in the truck do on its pages: every stage by hand, and hardly a sausage. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { AT_DESK, faultsOf, hasBrowser, picture } from './browser.ts'
import { chefCases } from './chef-cases.ts'
import { Stack } from './stack.ts'
import { barCases, touchCases, voidCases } from './station-cases.ts'

const MENU = resolve(import.meta.dirname, '../../../menu.yaml')
/** Hardly anything of these. */
const STOCK = { sausage: 4, cone: 1 }
/** On a busy machine. */
const CASE_MS_MAX = 60_000
const STAGES = 'order,ingredients,cook,prepare'

describe.skipIf(!hasBrowser)('in a truck where people work', { timeout: CASE_MS_MAX }, () => {
  const folder = mkdtempSync(join(tmpdir(), 'kitchen-'))
  const menu = join(folder, 'menu.yaml')
  let text = readFileSync(MENU, 'utf8')
  for (const [name, stock] of Object.entries(STOCK)) {
    text = text.replace(new RegExp(`(${name}: .*stock: )\\d+`), `$1${stock}`)
  }
  writeFileSync(menu, text)
  const stack = new Stack('10', { TRUCK_MENU: menu, TRUCK_POLICY: 'none' }, ['--manual', STAGES])
  beforeAll(() => stack.start())
  afterAll(async () => {
    await stack.stop()
    rmSync(folder, { recursive: true, force: true })
  })

  touchCases(stack)
  barCases(stack)
  voidCases(stack)
  chefCases(stack)

  test('the board tells what happens by topic, the last hour, and what one more would bring', async () => {
    const { page, complaints, close } = await stack.open('/board', AT_DESK)
    await page.getByText(/^Last hour: \d+ orders taken/).waitFor()
    await page.locator('.pace-plot canvas').waitFor()
    await page.getByRole('row', { name: /^Orders an hour/ }).waitFor()
    await page.locator('.link[data-state=live]').waitFor()
    await stack.order('lemonade')
    await page.locator('.event-list').getByText('Order accepted').waitFor()
    await page.getByText('Issues', { exact: true }).click()
    expect(await page.locator('.event-list').getByText('Order accepted').count()).toBe(0)
    await page.getByText('Orders', { exact: true }).click()
    await page.locator('.event-list').getByText('truck/order/accepted').waitFor()
    expect(await faultsOf(page)).toEqual([])
    await picture(page, 'board-desk-busy')
    expect(complaints).toEqual([])
    await close()
  })
})
