import { fixedMenu, type MenuSource, parseMenu } from '@foodtruck/menu'
import { Order } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, it } from 'vitest'
import { json, post, testGateway } from './gateway.testing.ts'
import { contentOf } from './order-body.ts'

const MENU = `currency: EUR
timezone: Europe/Berlin
ingredients:
  onion: { title: Onion, unit: gram }
  cheese: { title: Cheese, unit: gram }
planning: { stage: order, seconds: 1 }
gathering: { stage: prepare, seconds: 2 }
items:
  - name: hotdog
    title: Hot dog
    price: 450
    allergens: [gluten]
    ingredients: { onion: 15 }
    stages: [{ stage: cook, seconds: 6 }]
    modifiers:
      - { name: no-onions, title: Without onions, price: -20, ingredients: { onion: -15 } }
      - { name: extra-onions, title: Extra onions, ingredients: { onion: 15 }, excludes: [no-onions] }
      - { name: cheese, title: Extra cheese, price: 80, max: 2, allergens: { add: [milk], remove: [gluten] } }
  - name: pancakes
    title: Pancakes
    price: 500
    hours: ["07:00-11:00"]
    stages: []
`
const NOON = Date.parse('2026-01-15T11:00:00Z')
const MORNING = Date.parse('2026-01-15T09:00:00Z')
const KEY = { 'idempotency-key': 'mine' }

/** A menu that a test can change. */
class ChangingMenu implements MenuSource {
  current = parseMenu(MENU, 'menu.yaml')

  change(from: string, to: string): void {
    expect(MENU).toContain(from)
    this.current = parseMenu(MENU.replace(from, to), 'menu.yaml')
  }

  refresh = async () => this.current
  stop = async () => {}
}

const menus = fixedMenu(parseMenu(MENU, 'menu.yaml'))
const hotdog = (...modifiers: string[]) => ({ items: [{ item: 'hotdog', quantity: 2, modifiers }] })
const pancakes = { items: [{ item: 'pancakes', quantity: 1 }] }

describe('the menu', () => {
  it('shows modifiers, allergens, hours and what can be had now', async () => {
    const { url } = await testGateway({ menus, now: () => NOON })
    expect(await json(fetch(`${url}/api/menu`))).toEqual({
      truck: 'truck',
      currency: 'EUR',
      timezone: 'Europe/Berlin',
      items: [
        {
          item: 'hotdog',
          title: 'Hot dog',
          price: { minor: 450, currency: 'EUR' },
          available: true,
          allergens: ['gluten'],
          modifiers: [
            {
              modifier: 'no-onions',
              title: 'Without onions',
              price: { minor: -20, currency: 'EUR' },
              max: 1,
              // Said by the other of the two alone.
              excludes: ['extra-onions'],
            },
            {
              modifier: 'extra-onions',
              title: 'Extra onions',
              price: { minor: 0, currency: 'EUR' },
              max: 1,
              excludes: ['no-onions'],
            },
            {
              modifier: 'cheese',
              title: 'Extra cheese',
              price: { minor: 80, currency: 'EUR' },
              max: 2,
              addsAllergens: ['milk'],
              removesAllergens: ['gluten'],
            },
          ],
          stages: [{ stage: 'cook', seconds: 6 }],
        },
        {
          item: 'pancakes',
          title: 'Pancakes',
          price: { minor: 500, currency: 'EUR' },
          available: false,
          hours: ['07:00-11:00'],
          openNow: false,
          opensAt: '07:00',
          allergens: [],
          modifiers: [],
          stages: [],
        },
      ],
    })
  })

  it('shows what is off for now', async () => {
    const { url } = await testGateway({ menus, now: () => MORNING, offMenu: () => new Set(['hotdog']) })
    const { items } = await json(fetch(`${url}/api/menu`))
    expect(items[0]).toMatchObject({ available: false, off: true })
    expect(items[1]).toMatchObject({ available: true, openNow: true })
    expect(items[1]).not.toHaveProperty('opensAt')
  })

  it('is answered in full only when it has changed', async () => {
    const changing = new ChangingMenu()
    let nowMs = MORNING
    const { url } = await testGateway({ menus: changing, now: () => nowMs })
    const etagOf = async (etag = ''): Promise<[number, string]> => {
      const response = await fetch(`${url}/api/menu`, { headers: { 'if-none-match': etag } })
      await response.text()
      return [response.status, response.headers.get('etag') ?? '']
    }
    const [status, first] = await etagOf()
    expect(status).toBe(200)
    nowMs += 60_000
    expect(await etagOf(first)).toEqual([304, first])
    changing.change('price: 450', 'price: 460')
    const [changed, second] = await etagOf(first)
    expect(changed).toBe(200)
    expect(await etagOf(second)).toEqual([304, second])
    nowMs = NOON
    expect((await etagOf(second))[0]).toBe(200)
  })
})

describe('an order with wishes', () => {
  it('costs what its modifiers make of it, now and later', async () => {
    const changing = new ChangingMenu()
    const { url, router } = await testGateway({ menus: changing, now: () => NOON })
    const body = hotdog('cheese', 'no-onions', 'cheese')
    const accepted = await json(post(url, body))
    const total = { minor: 2 * (450 + 160 - 20), currency: 'EUR' }
    expect(accepted.total).toEqual(total)
    expect(Order.decode(router.submitted(0)!.payload).quote).toMatchObject(total)
    changing.change('price: 450', 'price: 999')
    expect((await json(fetch(url + accepted.url))).total).toEqual(total)
    expect((await json(fetch(`${url}/api/orders`))).orders[0].total).toEqual(total)
  })

  it('is shown with them; to others without what its customer wrote', async () => {
    const { url } = await testGateway({ menus, now: () => NOON })
    const line = { item: 'hotdog', quantity: 1, modifiers: ['cheese'], note: 'for Ada' }
    const { url: path } = await json(post(url, { items: [line], name: 'Ada', note: 'by the tree' }))
    expect(await json(fetch(url + path))).toMatchObject({ items: [line], name: 'Ada', note: 'by the tree' })
    const list = await (await fetch(`${url}/api/orders`)).text()
    expect(list).toContain('cheese')
    expect(list).not.toMatch(/Ada|tree/)
  })

  it('is the same bytes whatever the order of its modifiers, and whether it has none or an empty list', async () => {
    const { url, router } = await testGateway({ menus, now: () => NOON })
    const plain = { items: [{ item: 'hotdog', quantity: 2 }] }
    const bodies = [
      hotdog('no-onions', 'cheese'),
      hotdog('cheese', 'no-onions'),
      plain,
      { ...hotdog(), note: '' },
    ]
    for (const body of bodies) expect((await post(url, body)).status).toBe(202)
    const content = (at: number) => contentOf(router.submitted(at)!.payload)
    expect(content(1)).toEqual(content(0))
    expect(content(3)).toEqual(content(2))
  })

  const line = (more: object) => ({ items: [pancakes.items[0], { item: 'hotdog', quantity: 1, ...more }] })
  it.each([
    [hotdog('bacon'), 400, 'items[0].modifiers[0]', ErrorCode.UNKNOWN_MODIFIER],
    [
      hotdog('cheese', 'no-onions', 'extra-onions'),
      400,
      'items[0].modifiers[2]',
      ErrorCode.MODIFIER_CONFLICT,
    ],
    [hotdog('cheese', 'cheese', 'cheese'), 400, 'items[0].modifiers[2]', ErrorCode.BAD_REQUEST],
    [hotdog(...Array(11).fill('cheese')), 400, 'items[0].modifiers', ErrorCode.BAD_REQUEST],
    [line({ modifiers: 'cheese' }), 400, 'items[1].modifiers', ErrorCode.BAD_REQUEST],
    [line({ modifiers: [7] }), 400, 'items[1].modifiers[0]', ErrorCode.BAD_REQUEST],
    [line({ modifiers: null }), 400, 'items[1].modifiers', ErrorCode.BAD_REQUEST],
    [line({ note: 'x'.repeat(141) }), 400, 'items[1].note', ErrorCode.BAD_REQUEST],
    [line({ note: 'a\nb' }), 400, 'items[1].note', ErrorCode.BAD_REQUEST],
    [line({ note: '\ud800' }), 400, 'items[1].note', ErrorCode.BAD_REQUEST],
    [{ ...hotdog(), note: 5 }, 400, 'note', ErrorCode.BAD_REQUEST],
    [{ ...hotdog(), note: 'x'.repeat(141) }, 400, 'note', ErrorCode.BAD_REQUEST],
  ])('is refused by the field that is wrong: %j', async (body, status, field, code) => {
    const { url, router } = await testGateway({ menus, now: () => MORNING })
    const response = await post(url, body)
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, code, field })
    expect(router.stored).toBe(0)
  })

  it.each([
    [NOON, [], ErrorCode.OUT_OF_HOURS, 'it opens at 07:00'],
    [MORNING, ['pancakes'], ErrorCode.OFF_MENU, 'off the menu'],
  ])('is refused for now with what cannot be had now: %i %j', async (nowMs, off, code, words) => {
    const { url, router } = await testGateway({ menus, now: () => nowMs, offMenu: () => new Set(off) })
    const response = await post(url, pancakes)
    expect(response.status).toBe(409)
    const problem = await json(Promise.resolve(response))
    expect(problem).toMatchObject({ code, field: 'items[0].item' })
    expect(problem.detail).toContain(words)
    expect(router.stored).toBe(0)
  })
})

describe('the repeat of an order', () => {
  it('is that order at its price, though the menu has another price by now', async () => {
    const changing = new ChangingMenu()
    const { url, router } = await testGateway({ menus: changing, now: () => NOON })
    const first = await json(post(url, hotdog('cheese'), KEY))
    changing.change('price: 450', 'price: 999')
    const again = await post(url, hotdog('cheese'), KEY)
    expect(again.status).toBe(202)
    expect(again.headers.get('idempotency-replayed')).toBe('true')
    expect(await again.json()).toEqual(first)
    expect(router.stored).toBe(1)
    const other = await post(url, hotdog('no-onions'), KEY)
    expect(other.status).toBe(422)
    expect(await other.json()).toMatchObject({ code: ErrorCode.KEY_REUSED })
  })

  it('is that order, though its item is not sold any more', async () => {
    const changing = new ChangingMenu()
    let nowMs = MORNING
    const { url, router } = await testGateway({ menus: changing, now: () => nowMs })
    const first = await json(post(url, pancakes, KEY))
    nowMs = NOON
    expect(await json(post(url, pancakes, KEY))).toEqual(first)
    changing.change('name: pancakes', 'name: waffles')
    expect(await json(post(url, pancakes, KEY))).toEqual(first)
    expect(router.stored).toBe(1)
    // Another order, or the same under another key, is one that cannot be had.
    expect((await post(url, { ...pancakes, name: 'Ada' }, KEY)).status).toBe(400)
    expect((await post(url, pancakes, { 'idempotency-key': 'other' })).status).toBe(400)
    expect(router.stored).toBe(1)
  })
})
