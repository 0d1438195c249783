import { expect, test } from 'vitest'
import { talk } from '../contestants/talk.ts'
import { truck } from '../contestants/truck.ts'
import { playRound } from './round.ts'

const ROUND = {
  windows: [
    { kind: 'closed', inFlight: 20 },
    { kind: 'share', share: 0.1 },
  ],
  seconds: 0.2,
  warmUpSeconds: 0.05,
  onProgress: () => {},
} as const

test('the talk serves every order of a closed and of an open loop, and each process tells its cost', async () => {
  const [closed, open] = await playRound(talk, ROUND)
  expect(closed?.load.ordersPerSecond).toBeGreaterThan(0)
  expect(open?.perSecond).toBe(Math.max(1, Math.round((closed?.load.ordersPerSecond ?? 0) * 0.1)))
  expect(closed?.processes.map(({ name }) => name)).toEqual([
    'hub',
    'order',
    'ingredients',
    'cook',
    'prepare',
    'customer',
  ])
  for (const { cpuUsPerOrder, peakMb } of closed?.processes ?? []) {
    expect(cpuUsPerOrder).toBeGreaterThan(0)
    expect(peakMb).toBeGreaterThan(10)
  }
})

test('the truck serves every order, and its journal says so', async () => {
  const [closed] = await playRound(truck, ROUND)
  expect(closed?.load.orders).toBeGreaterThan(20)
  expect(closed?.load.p99Ms).toBeGreaterThanOrEqual(closed?.load.p50Ms ?? Number.POSITIVE_INFINITY)
})
