import { expect, it } from 'vitest'
import { appended } from './appended.ts'

it('keeps all items in their order, however long the list gets', () => {
  const items = Array.from({ length: 100 }, (_, at) => at)
  let list: number[] = []
  for (const item of items) list = appended(list, item)
  expect(list).toEqual(items)
})
