import { expect, test } from 'vitest'
import { talk } from './contestant.ts'
import { playRound } from './round.ts'
import { truck } from './truck-contestant.ts'

test('the talk serves every order, and each of its processes tells its cost', async () => {
  const plan = { orders: 300, inFlight: 50 }
  const { load, processes } = await playRound(talk, { plan, onProgress: () => {} })
  expect(load.orders).toBe(300)
  expect(load.p99Ms).toBeGreaterThanOrEqual(load.p50Ms)
  expect(processes.map(({ name }) => name)).toEqual([
    'hub',
    'order',
    'ingredients',
    'cook',
    'prepare',
    'customer',
  ])
  for (const { cpuUsPerOrder, peakMb } of processes) {
    expect(cpuUsPerOrder).toBeGreaterThan(0)
    expect(peakMb).toBeGreaterThan(10)
  }
})

test('the truck serves every order, and its journal says so', async () => {
  const plan = { orders: 300, inFlight: 50 }
  const { load, processes } = await playRound(truck, { plan, onProgress: () => {} })
  expect(load.orders).toBe(300)
  expect(processes.map(({ name }) => name)).toEqual([
    'router',
    'order',
    'ingredients',
    'cook',
    'prepare',
    'customer',
  ])
})
