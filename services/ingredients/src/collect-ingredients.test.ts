import type { TaskContext } from '@foodtruck/stage'
import { expect, test } from 'vitest'
import { collectIngredients } from './collect-ingredients.ts'

test.each([
  [
    'for as long as the menu says',
    [
      { stage: 'ingredients', ms: 2_000 },
      { stage: 'cook', ms: 6_000 },
    ],
    2_000,
  ],
  ['no time at all without a time for it', [{ stage: 'cook', ms: 6_000 }], 0],
])('the ingredients of a portion are collected %s', async (_how, times, ms) => {
  const worked: number[] = []
  const work = async (time: number): Promise<void> => void worked.push(time)
  await collectIngredients({ item: 'hotdog', times }, { work } as TaskContext)
  expect(worked).toEqual([ms])
})
