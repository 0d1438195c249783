import { expect, test } from 'vitest'
import { sideBySide } from './side-by-side.ts'

test('runs so many at once, and gives results in the order of the tasks', async () => {
  let running = 0
  let most = 0
  const task = (value: number) => async (): Promise<number> => {
    running += 1
    most = Math.max(most, running)
    await new Promise((resolve) => setImmediate(resolve))
    running -= 1
    return value
  }
  expect(await sideBySide(2, [1, 2, 3, 4, 5].map(task))).toEqual([1, 2, 3, 4, 5])
  expect(most).toBe(2)
})
