import { expect, test } from 'vitest'
import type { MenuJson } from './gateway-api.ts'
import { renderMenu } from './render-menu.ts'

const price = { minor: 450, currency: 'EUR' }
const menu: MenuJson = {
  items: [
    {
      item: 'hotdog',
      title: 'Hot dog',
      price,
      available: true,
      allergens: ['gluten'],
      modifiers: [
        {
          modifier: 'no-bun',
          title: 'Without the bun',
          price: { ...price, minor: -50 },
          max: 1,
          removesAllergens: ['gluten'],
        },
        {
          modifier: 'cheese',
          title: 'Cheese',
          price: { ...price, minor: 80 },
          max: 2,
          excludes: ['vegan'],
          addsAllergens: ['milk'],
        },
        { modifier: 'vegan', title: 'Vegan', price: { ...price, minor: 0 }, max: 1, excludes: ['cheese'] },
      ],
      stages: [
        { stage: 'ingredients', seconds: 2 },
        { stage: 'cook', seconds: 6 },
      ],
    },
    {
      item: 'soup',
      title: 'Soup',
      price,
      available: false,
      off: true,
      allergens: [],
      modifiers: [],
      stages: [],
    },
    {
      item: 'pancakes',
      title: 'Pancakes',
      price,
      available: false,
      hours: ['07:00-11:00'],
      openNow: false,
      opensAt: '07:00',
      allergens: ['eggs', 'milk'],
      modifiers: [],
      stages: [],
    },
  ],
}

test('a menu has a row for each item and modifier, with what it costs and what is in it', () => {
  expect(renderMenu(menu).map((line) => line.replaceAll(/ {2,}/g, ' | ').trim())).toEqual([
    'item | title | price | allergens | now | stages',
    'hotdog | Hot dog | 4.50 EUR | gluten | yes | ingredients, cook',
    '| +no-bun | Without the bun | -0.50 EUR | -gluten',
    '| +cheese | Cheese | +0.80 EUR | +milk | up to 2, not with vegan',
    '| +vegan | Vegan | not with cheese',
    'soup | Soup | 4.50 EUR | off for now',
    'pancakes | Pancakes | 4.50 EUR | eggs, milk | opens at 07:00 (07:00-11:00)',
  ])
})

test('what cannot be had now is dim', () => {
  const lines = renderMenu(menu, (tone, text) => `${tone}:${text}`)
  expect(lines.map((line) => line.split(':', 1)[0]?.replace(/ .*/, ''))).toEqual([
    'bold',
    'hotdog',
    '',
    '',
    '',
    'dim',
    'dim',
  ])
})
