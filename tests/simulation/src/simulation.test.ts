import { expect, test } from 'vitest'
import { runSeeds, storyOfSeed } from './workers.ts'

/** The cores are shared with the other tests. */
const LONG_MS = 240_000

test('keeps every promise in 1 000 seeds', { timeout: LONG_MS }, async () => {
  const { sums, violations } = await runSeeds({ from: 1, count: 1_000, workers: 2 })
  expect(violations).toEqual([])
  expect(sums.seeds).toBe(1_000)
  // A schedule in which nothing happens shows nothing.
  expect(sums.orders).toBeGreaterThan(5_000)
  expect(sums.faults).toBeGreaterThan(5_000)
  expect(sums.redelivered).toBeGreaterThan(1_000)
})

test('runs a seed alike in every process', { timeout: LONG_MS }, async () => {
  const seeds = [3, 7, 24, 105]
  const one = await Promise.all(seeds.map((seed) => storyOfSeed(seed, { shrinks: false })))
  const other = await Promise.all(seeds.map((seed) => storyOfSeed(seed, { shrinks: false })))
  expect(other).toEqual(one)
  expect(new Set(one.map(({ hash }) => hash)).size).toBe(seeds.length)
})

test('tells the shortest story of a seed that breaks a promise', { timeout: LONG_MS }, async () => {
  const story = await storyOfSeed(11, { mutant: 'early-reply', shrinks: true })
  expect(story.violation?.promise).toBe('write-ahead')
  expect(story.orders).toBe(1)
  expect(story.faults).toBe(0)
  expect(story.lines.at(-1)).toMatch(/router {5}→ client-\S+: order 1 is accepted$/)
})
