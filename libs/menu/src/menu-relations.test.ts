import { ErrorCode } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { SNACKS } from './menu.testing.ts'
import { parseMenu } from './menu-file.ts'

const lines = SNACKS.split('\n')

/** Why a menu is refused; '' if it is taken. */
function reason(text: string): string {
  try {
    parseMenu(text, 'menu.yaml')
    return ''
  } catch (error) {
    expect(error).toMatchObject({ code: ErrorCode.BAD_MENU })
    return error instanceof Error ? error.message : ''
  }
}

/** The number of the one line that has this text. */
function lineOf(text: string): number {
  const found = lines.filter((line) => line.includes(text))
  expect(found, text).toHaveLength(1)
  return lines.findIndex((line) => line.includes(text)) + 1
}

test('the menu of the tests is right', () => {
  const menu = parseMenu(SNACKS, 'menu.yaml')
  expect(menu.timezone).toBe('Europe/Berlin')
  expect(menu.ingredients).toEqual([
    { name: 'sausage', title: 'Sausage', unit: 'piece', stock: 100, low: 20 },
    { name: 'bun', title: 'Bun', unit: 'piece', stock: 0, low: 0 },
    { name: 'onion', title: 'Onion', unit: 'gram', stock: 5_000, low: 0 },
    { name: 'cheese', title: 'Cheese', unit: 'gram', stock: 0, low: 0 },
  ])
  expect(menu.ingredient('onion')).toBe(menu.ingredients[2])
  expect(menu.item('hotdog')?.modifiers.find(({ name }) => name === 'extra-cheese')).toEqual({
    name: 'extra-cheese',
    title: 'Extra cheese',
    priceMinor: 80,
    max: 3,
    ingredients: new Map([['cheese', 20]]),
    allergensAdded: ['milk'],
    allergensRemoved: [],
    seconds: new Map([
      ['cook', 1.5],
      ['prepare', 0.5],
    ]),
    excludes: new Set(),
  })
})

// What is found in one line of the file, what it is made, and what is said of that line.
test.each([
  ['timezone: Europe/Berlin', 'timezone: Berlin', 'timezone must be a time zone like Europe/Berlin'],
  ['unit: piece, stock: 100', 'unit: pieces', 'ingredients.sausage.unit must be piece, gram or millilitre'],
  ['stock: 100', 'stock: -1', 'ingredients.sausage.stock must be a whole number from 0'],
  ['low: 20', 'low: 0.5', 'ingredients.sausage.low must be a whole number from 0'],
  [
    'bun: { title: Bun',
    'Bun: { title: Bun',
    'ingredients.Bun is named wrongly: a name must be a small letter',
  ],
  ['[gluten, mustard]', '[gluten, musterd]', 'items[0].allergens[1] must be a list of gluten, crustaceans, '],
  ['[gluten, mustard]', '[gluten, gluten]', 'items[0].allergens[1] "gluten" is named twice'],
  ['sausage: 1, bun: 1', 'sausag: 1, bun: 1', 'items[0].ingredients.sausag is not among the ingredients'],
  ['sausage: 1, bun: 1', 'sausage: 0, bun: 1', 'items[0].ingredients.sausage must be a whole number from 1'],
  [
    'sausage: 1, bun: 1',
    'sausage: 1.5, bun: 1',
    'items[0].ingredients.sausage must be a whole number from 1',
  ],
  ['price: -20', 'price: -0.2', 'items[0].modifiers[0].price must be a whole number of minor units'],
  [
    '{ onion: -15 }',
    '{ onions: -15 }',
    'items[0].modifiers[0].ingredients.onions is not among the ingredients',
  ],
  ['{ onion: -15 }', '{ onion: 0 }', 'items[0].modifiers[0].ingredients.onion must be a whole number from -'],
  [
    'ingredients: -0.5',
    'ingredient: -0.5',
    'items[0].modifiers[0].seconds.ingredient is no stage of this item: those are ingredients, cook, prepare',
  ],
  ['name: extra-onions', 'name: no-onions', 'items[0].modifiers[1].name "no-onions" is used twice'],
  [
    'excludes: [no-onions]',
    'excludes: [no-onion]',
    'items[0].modifiers[1].excludes[0] "no-onion" is no modifier of this item',
  ],
  [
    'excludes: [no-onions]',
    'excludes: [extra-onions]',
    'items[0].modifiers[1].excludes[0] "extra-onions" cannot exclude itself',
  ],
  [
    'excludes: [no-onions]',
    'excludes: [no-onions, no-onions]',
    'items[0].modifiers[1].excludes[1] "no-onions" is named twice',
  ],
  [
    'excludes: [no-onions]',
    'excludes: no-onions',
    'items[0].modifiers[1].excludes must be a list of names of other',
  ],
  ['max: 3', 'max: 0', 'items[0].modifiers[2].max must be a whole number from 1 to 10'],
  [
    '{ add: [milk] }',
    '{ add: [milk], remove: [milk] }',
    'items[0].modifiers[2].allergens.remove[0] "milk" is added and removed',
  ],
  ['{ add: [milk] }', '{ plus: [milk] }', 'items[0].modifiers[2].allergens has the unknown key "plus"'],
  [
    '{ remove: [gluten] }',
    '{ remove: [fish] }',
    'items[0].modifiers[3].allergens.remove[0] "fish" is not in the item',
  ],
  ['{ bun: -1 }', '{ bun: -1 }\n        priec: 1', 'items[0].modifiers[3] has the unknown key "priec"'],
  ['"07:00-11:00"', '"07:00-11:60"', 'items[1].hours[0] must be a span of local time like "11:00-14:30"'],
  ['"07:00-11:00"', '"7-11"', 'items[1].hours[0] must be a span of local time'],
  ['"07:00-11:00"', '"07:00-24:01"', 'items[1].hours[0] must be a span of local time'],
  ['"07:00-11:00"', '"07:00-07:00"', 'items[1].hours[0] must be a span of local time'],
  ['["07:00-11:00", "22:30-01:30"]', '[]', 'items[1].hours must be a list of 1 to 8 spans'],
])('%j made %j is refused in its line', (from, to, why) => {
  const line = lineOf(from) + (to.includes('\n') ? 1 : 0)
  expect(reason(SNACKS.replace(from, to))).toContain(`menu.yaml:${line}: ${why}`)
})

test('hours need a time zone', () => {
  const text = SNACKS.replace('timezone: Europe/Berlin\n', '')
  expect(reason(text)).toBe(`menu.yaml:${lineOf('hours:') - 1}: items[1].hours need the timezone of the menu`)
})

test.each([
  ['price: 450', 'price: 19', 'items[0].price can come to -1 with its modifiers: at least 0 must be left'],
  ['price: 450', 'price: 20', ''],
  ['onion: 15 }', 'onion: 14 }', 'items[0].ingredients.onion can come to -1 with its modifiers'],
  ['cheese: 20 }', 'cheese: -20 }', 'items[0].ingredients.cheese can come to -60 with its modifiers'],
  [
    'ingredients, seconds: 2 }',
    'ingredients, seconds: 0.4 }',
    'items[0].stages[0].seconds can come to -0.1 s',
  ],
  ['ingredients, seconds: 2 }', 'ingredients, seconds: 0.5 }', ''],
  ['prepare: 0.5', 'prepare: -1', 'items[0].stages can come to -0.5 s of prepare with its modifiers'],
])('%j made %j: what a customer chooses never comes below zero', (from, to, why) => {
  const text = reason(SNACKS.replace(from, to))
  if (why === '') expect(text).toBe('')
  else expect(text).toContain(why)
})

test('modifiers that contradict each other are not taken away together', () => {
  const less = `${'      - { name: few, title: Few onions, ingredients: { onion: -10 }, excludes: [no-onions, fewer] }\n'}${'      - { name: fewer, title: Fewer onions, ingredients: { onion: -12 }, excludes: [no-onions] }\n'}`
  const text = SNACKS.replace('  - name: pancakes', `${less}  - name: pancakes`)
  expect(reason(text)).toBe('')
  expect(reason(text.replace('[no-onions, fewer]', '[no-onions]'))).toContain(
    'items[0].ingredients.onion can come to -7 with its modifiers',
  )
})

test('sums of fractions of seconds are exact', () => {
  const cook = SNACKS.replace('cook, seconds: 6', 'cook, seconds: 0.3').replace('cook: 1.5', 'cook: -0.1')
  expect(reason(cook)).toBe('')
})
