import { expect, test } from 'vitest'
import { Batcher } from './batcher.ts'

test('what comes while a batch is on its way goes with the next, up to the bound', async () => {
  const batches: number[][] = []
  const firstIsThrough = Promise.withResolvers<void>()
  const batcher = new Batcher<number>({
    flush: async (items) => {
      batches.push(items)
      if (batches.length === 1) await firstIsThrough.promise
    },
    sizeMax: 3,
  })
  const first = batcher.add(0)
  await new Promise(setImmediate)
  const others = [1, 2, 3, 4].map((item) => batcher.add(item))
  await new Promise(setImmediate)
  expect(batches).toEqual([[0]])
  firstIsThrough.resolve()
  await Promise.all([first, ...others])
  expect(batches).toEqual([[0], [1, 2, 3], [4]])
})

test('a batch that fails fails each of its items, and no other', async () => {
  let failing = true
  const batcher = new Batcher<number>({
    flush: async () => {
      if (failing) throw new Error('the server said no')
    },
    sizeMax: 10,
  })
  await expect(Promise.all([batcher.add(1), batcher.add(2)])).rejects.toThrow('the server said no')
  failing = false
  await expect(batcher.add(3)).resolves.toBeUndefined()
})
