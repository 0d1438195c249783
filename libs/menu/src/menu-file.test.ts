import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { ErrorCode, readSettings } from '@foodtruck/runtime'
import { expect, onTestFinished, test } from 'vitest'
import { loadMenu, parseMenu } from './menu-file.ts'
import { menuSettings } from './settings.ts'

const MENU = `currency: EUR
planning: { stage: order, seconds: 1 }
gathering: { stage: prepare, seconds: 2.5 }
items:
  - name: hotdog
    title: Hot dog
    price: 450
    stages:
      - { stage: ingredients, seconds: 2 }
      - { stage: cook, seconds: 6 }
  - name: water
    title: Water
    price: 0
    stages: []
`

function reason(text: string): string {
  try {
    parseMenu(text, 'menu.yaml')
  } catch (error) {
    expect(error).toMatchObject({ code: ErrorCode.BAD_MENU })
    return error instanceof Error ? error.message : ''
  }
  throw new Error('the menu was taken')
}

test('a menu gives items by name, prices, stages and times', () => {
  const menu = parseMenu(MENU, 'menu.yaml')
  expect(menu).toMatchObject({
    currency: 'EUR',
    planning: { stage: 'order', seconds: 1 },
    gathering: { stage: 'prepare', seconds: 2.5 },
    stages: ['order', 'ingredients', 'cook', 'prepare'],
  })
  expect(menu.item('hotdog')).toEqual({
    name: 'hotdog',
    title: 'Hot dog',
    priceMinor: 450,
    allergens: [],
    hours: [],
    ingredients: new Map(),
    modifiers: [],
    stages: [
      { stage: 'ingredients', seconds: 2 },
      { stage: 'cook', seconds: 6 },
    ],
  })
  expect(menu.item('water')?.stages).toEqual([])
  expect(menu.item('constructor')).toBeUndefined()
})

test("the project's own menu has ice cream that skips the cook, and four more", () => {
  const { menu: file } = readSettings(menuSettings, {})
  expect(file).toBe(resolve(import.meta.dirname, '../../../menu.yaml'))
  const menu = loadMenu(file)
  expect(menu.items.map((item) => item.name)).toEqual([
    'hotdog',
    'hamburger',
    'fries',
    'ice-cream',
    'lemonade',
  ])
  expect(menu.item('ice-cream')?.stages.map(({ stage }) => stage)).toEqual(['ingredients'])
  expect(menu.item('hotdog')?.stages.map(({ stage }) => stage)).toEqual(['ingredients', 'cook'])
})

test('the example of docs/menu.md is right, and the mistakes that it shows are told so', () => {
  const page = readFileSync(resolve(import.meta.dirname, '../../../docs/menu.md'), 'utf8')
  const [, example = ''] = /```yaml\n(.*?)```/s.exec(page) ?? []
  expect(parseMenu(example, 'menu.yaml').items).toHaveLength(1)
  for (const [from, to] of [
    ['sausage: 1', 'sausag: 1'],
    ['onion: -15', 'onion: -25'],
  ] as const) {
    expect(example).toContain(from)
    expect(page).toContain(`\n${reason(example.replace(from, to))}\n`)
  }
})

test.each([
  ['price: 450', 'price: -1', 7, 'items[0].price must be a whole number of minor units'],
  ['price: 450', 'price: 4.5', 7, 'items[0].price must be a whole number of minor units'],
  ['price: 450', 'price: "450"', 7, 'items[0].price must be a whole number of minor units'],
  ['price: 450', 'prize: 450', 5, 'items[0].price must be a whole number'],
  ['price: 450', 'price: 450\n    spicy: yes', 8, 'items[0] has the unknown key "spicy"'],
  ['currency: EUR', 'currency: EUR\nowner: me', 2, 'the menu has the unknown key "owner"'],
  ['currency: EUR', 'currency: euro', 1, 'currency must be a code of three capital letters'],
  ['name: water', 'name: hotdog', 11, 'items[1].name "hotdog" is used twice'],
  ['name: water', 'name: Water', 11, 'items[1].name must be a small letter'],
  ['name: water', 'name: 7', 11, 'items[1].name must be a small letter'],
  ['title: Water', 'title: ""', 12, 'items[1].title must be a text of 1 to 80 characters'],
  ['stage: cook', 'stage: Cook', 10, 'items[0].stages[1].stage must be a small letter'],
  ['stage: cook', `stage: ${'c'.repeat(33)}`, 10, 'items[0].stages[1].stage must be a small letter'],
  ['stage: cook', 'stage: ingredients', 10, 'items[0].stages[1].stage "ingredients" comes twice'],
  ['stage: cook', 'stage: prepare', 10, 'items[0].stages[1].stage "prepare" comes twice'],
  ['stage: prepare', 'stage: order', 3, 'gathering.stage must not be the planning stage'],
  ['seconds: 6', 'seconds: -1', 10, 'items[0].stages[1].seconds must be a number of seconds from 0 to 3600'],
  ['seconds: 6', 'seconds: .nan', 10, 'items[0].stages[1].seconds must be a number of seconds'],
  ['seconds: 6', 'second: 6', 10, 'items[0].stages[1].seconds must be a number of seconds'],
  ['stages: []', 'stages:', 14, 'items[1].stages must be a list of at most 16 stages'],
  ['currency: EUR', 'currency: EUR\ncurrency: USD', 2, 'Map keys must be unique'],
  ['title: Water', 'title: [', 13, 'Flow sequence'],
  ['title: Water', 'title: *nobody', 1, 'Unresolved alias'],
])('%j made %j is refused at line %i', (from, to, line, why) => {
  expect(MENU).toContain(from)
  expect(reason(MENU.replace(from, to))).toContain(`menu.yaml:${line}: ${why}`)
})

test.each([
  ['', 1, 'the menu must have a currency, planning, gathering and items'],
  ['just a text', 1, 'the menu must have'],
  [MENU.replace(/items:.*/s, 'items: []'), 4, 'items must be a list of 1 to 200 items'],
  [MENU.replace(/items:.*/s, ''), 1, 'items must be a list of 1 to 200 items'],
  [MENU.replace(/items:.*/s, 'items: [1]'), 4, 'items[0] must have a name, a title, a price and stages'],
])('a menu without what it must have is refused: %#', (text, line, why) => {
  expect(reason(text)).toContain(`menu.yaml:${line}: ${why}`)
})

test('all reasons stand in one line, the first few of many', () => {
  const several = MENU.replace('price: 450', 'price: -1').replace('name: water', 'name: WATER')
  expect(reason(several)).toMatch(/^menu\.yaml:7: .*; menu\.yaml:11: [^\n;]*$/)
  const item = '  - { name: X, title: X, price: 1, stages: [] }\n'
  expect(reason(MENU + item.repeat(30))).toMatch(/and 22 more$/)
})

test('a file that cannot be read is named, with the setting to change', () => {
  expect(() => loadMenu('/nowhere/menu.yaml')).toThrow(
    expect.objectContaining({
      code: ErrorCode.BAD_MENU,
      message: "/nowhere/menu.yaml: cannot be read (ENOENT); set TRUCK_MENU to the menu's file",
    }),
  )
  expect(() => loadMenu(tmpdir())).toThrow('cannot be read (EISDIR)')
})

test('a file over its bound is not read', () => {
  const file = join(tmpdir(), `truck-menu-${process.pid}.yaml`)
  writeFileSync(
    file,
    `# ${'x'.repeat(1024 * 1024)}\n${readFileSync(readSettings(menuSettings, {}).menu, 'utf8')}`,
  )
  onTestFinished(() => rmSync(file))
  expect(() => loadMenu(file)).toThrow('is over 1048576 bytes')
})
