import { expect, it } from 'vitest'
import type { Menu } from '../api-types.ts'
import {
  allergensOf,
  type BasketLine,
  basketPrice,
  keepAvailable,
  orderLines,
  portionsOf,
  wishText,
  withLine,
} from './basket.ts'

const EUR = 'EUR'
const menu: Menu = {
  truck: 'truck',
  currency: EUR,
  timezone: 'UTC',
  items: [
    {
      item: 'hotdog',
      title: 'Hot dog',
      price: { minor: 450, currency: EUR },
      available: true,
      allergens: ['gluten', 'mustard'],
      stages: [],
      modifiers: [
        {
          modifier: 'extra-cheese',
          title: 'Extra cheese',
          price: { minor: 80, currency: EUR },
          max: 2,
          addsAllergens: ['milk'],
        },
        {
          modifier: 'no-mustard',
          title: 'Without mustard',
          price: { minor: 0, currency: EUR },
          max: 1,
          removesAllergens: ['mustard'],
        },
      ],
    },
    {
      item: 'fries',
      title: 'Fries',
      price: { minor: 350, currency: EUR },
      available: false,
      allergens: [],
      stages: [],
      modifiers: [],
    },
  ],
}
const [hotdog] = menu.items
const line = (over: Partial<BasketLine> = {}): BasketLine => ({
  item: 'hotdog',
  modifiers: [],
  note: '',
  quantity: 1,
  ...over,
})

it('adds what is alike to one line, and takes it away again', () => {
  const basket = withLine(withLine([], line()), line({ quantity: 2 }))
  expect(basket).toEqual([line({ quantity: 3 })])
  expect(withLine(basket, line({ note: 'crisp' }))).toHaveLength(2)
  expect(withLine(basket, line({ quantity: -3 }))).toEqual([])
  expect(portionsOf(withLine(basket, line({ quantity: 900 })))).toBe(50)
})

it('counts modifiers in the price and in the allergens', () => {
  const modifiers = ['extra-cheese', 'extra-cheese', 'no-mustard']
  expect(basketPrice(menu, [line({ modifiers, quantity: 2 })])).toBe(2 * (450 + 160))
  expect(allergensOf(hotdog!, modifiers)).toEqual(['gluten', 'milk'])
  expect(wishText(hotdog, modifiers)).toBe('2 × Extra cheese, Without mustard')
})

it('lets go of what the menu no longer has', () => {
  const kept = [line(), line({ modifiers: ['no-mustard'] })]
  const gone = [line({ item: 'fries' }), line({ item: 'pizza' }), line({ modifiers: ['extra-bacon'] })]
  expect(keepAvailable(menu, [...kept, ...gone])).toEqual({ basket: kept, gone })
})

it('writes an order without what is empty', () => {
  expect(orderLines([line(), line({ modifiers: ['no-mustard'], note: 'crisp' })])).toEqual([
    { item: 'hotdog', quantity: 1 },
    { item: 'hotdog', quantity: 1, modifiers: ['no-mustard'], note: 'crisp' },
  ])
})
