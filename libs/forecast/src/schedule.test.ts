import { expect, test } from 'vitest'
import { StageSchedule } from './schedule.ts'

test('a place that is free does not wait for work that begins later: that gives way', () => {
  const stage = new StageSchedule(1, 0, [])
  expect(stage.place(100, 50)).toBe(150)
  expect(stage.place(80, 50)).toBe(130)
  // 130 to 180 is the first one's now.
  expect(stage.place(80, 10)).toBe(190)
})

test('what gives way is taken up by the next free time, and what comes behind that stays', () => {
  const stage = new StageSchedule(1, 0, [])
  stage.place(100, 50)
  stage.place(200, 50)
  expect(stage.place(90, 40)).toBe(130)
  expect(stage.place(0, 90)).toBe(90)
  // 130 to 180 and 200 to 250 are taken.
  expect(stage.place(150, 20)).toBe(200)
  expect(stage.place(150, 5)).toBe(255)
})

test('of places that are free as early, the one is taken where nothing has to give way', () => {
  const stage = new StageSchedule(2, 0, [])
  stage.place(10, 100)
  expect(stage.place(0, 20)).toBe(20)
  expect(stage.place(0, 5)).toBe(5)
})
