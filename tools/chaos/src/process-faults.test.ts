import { seededRandom } from '@foodtruck/runtime'
import { expect, test } from 'vitest'
import { type Choice, chooseFaults } from './process-faults.ts'
import { SERVICES } from './services.ts'

function first(seed: number, count: number): Choice[] {
  return chooseFaults(seededRandom(seed)).take(count).toArray()
}

test('one seed chooses the same faults again, another one others', () => {
  expect(first(7, 50)).toEqual(first(7, 50))
  expect(first(8, 50)).not.toEqual(first(7, 50))
})

test('every service has its turn before one has its second', () => {
  const targets = first(3, 100).flatMap((choice) => choice.targets.map(({ service }) => service))
  const turns = targets.slice(0, targets.length - (targets.length % SERVICES.length))
  for (let start = 0; start < turns.length; start += SERVICES.length) {
    expect(new Set(turns.slice(start, start + SERVICES.length)).size).toBe(SERVICES.length)
  }
})

test('kills, pauses and restarts, and several at once now and then', () => {
  const faults = first(5, 200)
  expect(new Set(faults.map(({ kind }) => kind))).toEqual(new Set(['kill', 'pause', 'restart']))
  expect(faults.filter(({ targets }) => targets.length > 1)).toHaveLength(25)
})
