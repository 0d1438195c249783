import { checkOrder, loadMenu, menuSettings } from '@foodtruck/menu'
import { readSettings } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { type ChosenOrder, chooseOrders } from './choice.ts'

const menu = loadMenu(readSettings(menuSettings, {}).menu)

function choices(seed: number, count: number): ChosenOrder[] {
  return chooseOrders(menu, seed).take(count).toArray()
}

test('one seed gives the same choices again, another seed others', () => {
  expect(choices(7, 50)).toEqual(choices(7, 50))
  expect(choices(7, 50)).not.toEqual(choices(8, 50))
})

test('every choice can be had, and all items and modifiers are chosen', () => {
  const chosen = new Set<string>()
  for (const { items, name } of choices(1, 500)) {
    expect(checkOrder(menu, { lines: items, name })).toEqual([])
    for (const { item, modifiers = [] } of items) {
      for (const choice of [item, ...modifiers.map((name) => `${item}+${name}`)]) chosen.add(choice)
    }
  }
  const all = menu.items.flatMap(({ name, modifiers }) => [
    name,
    ...modifiers.map((one) => `${name}+${one.name}`),
  ])
  expect([...chosen].sort()).toEqual(all.sort())
})
