import { Price, Ticket } from '@foodtruck/messages'
import { ErrorCode } from '@foodtruck/runtime'
import { describe, expect, test } from 'vitest'
import type { OrderLine } from './check-order.ts'
import { SNACKS } from './menu.testing.ts'
import { parseMenu } from './menu-file.ts'
import { planOrder, priceOrder } from './order.ts'

const menu = parseMenu(SNACKS, 'menu.yaml')

function ticketsOf(...lines: OrderLine[]): Ticket[] {
  return (planOrder(menu, { lines }).tickets ?? []).map(({ payload }) =>
    Ticket.decode(payload ?? new Uint8Array()),
  )
}

function hotdog(...modifiers: string[]): OrderLine {
  return { item: 'hotdog', quantity: 1, modifiers }
}

/** The one ticket of a hot dog, its lists as plain values. */
function portion(...modifiers: string[]) {
  const [ticket] = ticketsOf(hotdog(...modifiers))
  return {
    titles: ticket?.modifiers,
    allergens: ticket?.allergens,
    ingredients: Object.fromEntries(ticket?.ingredients.map(({ name, amount }) => [name, amount]) ?? []),
    times: Object.fromEntries(ticket?.times.map(({ stage, ms }) => [stage, ms]) ?? []),
  }
}

describe('the price', () => {
  test('is the sum over all portions and their modifiers', () => {
    const lines = [
      { item: 'hotdog', quantity: 2, modifiers: ['extra-cheese', 'no-onions', 'extra-cheese'] },
      { item: 'pancakes', quantity: 3 },
      { item: 'hotdog', quantity: 1 },
    ]
    expect(priceOrder(menu, lines)).toEqual({ minor: 2 * (450 + 160 - 20) + 3 * 500 + 450, currency: 'EUR' })
  })

  test.each([
    [{ item: 'sushi', quantity: 1 }, ErrorCode.UNKNOWN_ITEM, 'sushi is not on the menu'],
    [hotdog('wasabi'), ErrorCode.UNKNOWN_MODIFIER, 'wasabi is no modifier of hotdog'],
  ])('of what the menu does not have is not made up: %j', (line, code, message) => {
    expect(() => priceOrder(menu, [line])).toThrow(expect.objectContaining({ code, message }))
    expect(() => planOrder(menu, { lines: [line] })).toThrow(expect.objectContaining({ code, message }))
  })

  test('of a plan is the one that the customer was told', () => {
    const lines = [hotdog('extra-cheese')]
    const told = planOrder(menu, { lines, quote: { minor: 399, currency: 'USD' } })
    expect(Price.decode(told.summary!)).toMatchObject({ minor: 399, currency: 'USD' })
    expect(Price.decode(planOrder(menu, { lines, quote: null }).summary!)).toMatchObject({ minor: 530 })
  })
})

describe('the plan', () => {
  test('has a ticket per portion, each with the stages of its item', () => {
    const lines = [
      { item: 'hotdog', quantity: 2 },
      { item: 'pancakes', quantity: 1 },
    ]
    const plan = planOrder(menu, { lines })
    expect(plan.gather).toBe('prepare')
    expect(Price.decode(plan.summary!)).toMatchObject({ minor: 1_400, currency: 'EUR' })
    expect(plan.tickets?.map(({ label, stages }) => ({ label, stages }))).toEqual([
      { label: 'hotdog', stages: ['ingredients', 'cook'] },
      { label: 'hotdog', stages: ['ingredients', 'cook'] },
      { label: 'pancakes', stages: ['cook'] },
    ])
  })

  test('tells the kitchen all that it needs to make a portion', () => {
    const [plain, wished] = ticketsOf(hotdog(), { ...hotdog('extra-cheese'), note: 'well done' })
    expect(plain).toMatchObject({
      item: 'hotdog',
      title: 'Hot dog',
      modifiers: [],
      note: '',
      times: [
        { stage: 'ingredients', ms: 2_000 },
        { stage: 'cook', ms: 6_000 },
        { stage: 'prepare', ms: 2_500 },
      ],
      ingredients: [
        { name: 'sausage', amount: 1 },
        { name: 'bun', amount: 1 },
        { name: 'onion', amount: 15 },
      ],
      allergens: ['gluten', 'mustard'],
    })
    expect(wished).toMatchObject({ title: 'Hot dog', modifiers: ['Extra cheese'], note: 'well done' })
  })

  test('a wish of one portion changes no other', () => {
    const [first, second, third] = ticketsOf(hotdog(), hotdog('no-onions'), hotdog())
    expect(third).toEqual(first)
    expect(second?.modifiers).toEqual(['Without onions'])
  })
})

describe('a modifier', () => {
  test('that takes an ingredient away leaves none of it', () => {
    expect(portion('no-onions').ingredients).toEqual({ sausage: 1, bun: 1 })
  })

  test('that adds an ingredient adds it, more if it is there, as often as it is chosen', () => {
    expect(portion('extra-onions').ingredients).toMatchObject({ onion: 30 })
    expect(portion('extra-cheese', 'extra-cheese').ingredients).toMatchObject({ cheese: 40 })
  })

  test('changes allergens; what is added stays in whatever else is removed', () => {
    expect(portion('extra-cheese').allergens).toEqual(['gluten', 'mustard', 'milk'])
    expect(portion('no-bun').allergens).toEqual(['mustard'])
    for (const both of [
      ['no-bun', 'breadcrumbs'],
      ['breadcrumbs', 'no-bun'],
    ]) {
      expect(portion(...both).allergens).toContain('gluten')
    }
  })

  test('changes the seconds of its stages and of packing', () => {
    expect(portion('extra-cheese', 'extra-cheese', 'no-onions').times).toEqual({
      ingredients: 1_500,
      cook: 9_000,
      prepare: 3_500,
    })
  })

  test('is told by its title and number, in the order of the menu', () => {
    const titles = ['Without onions', '3 × Extra cheese']
    expect(portion('extra-cheese', 'extra-cheese', 'no-onions', 'extra-cheese').titles).toEqual(titles)
  })
})
