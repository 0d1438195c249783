import { expect, it } from 'vitest'
import { againMs, type Link, nextLink } from './link.ts'

const CONNECTING: Link = { state: 'connecting', sinceMs: 0 }

it('is live only once it has caught up, and tells since when it was lost until then', () => {
  const live = nextLink(nextLink(CONNECTING, { kind: 'opened' }, 1), { kind: 'caught-up' }, 2)
  expect(live).toEqual({ state: 'live', sinceMs: 2 })
  const lost = nextLink(live, { kind: 'broken', lost: 'connection' }, 5)
  const still = nextLink(lost, { kind: 'broken', lost: 'connection' }, 9)
  expect(still).toEqual({ state: 'lost', sinceMs: 5, lost: 'connection' })
  const behind = nextLink(still, { kind: 'opened' }, 11)
  expect(behind).toEqual({ state: 'catching-up', sinceMs: 5 })
  // Lost again before it had caught up: since the first loss.
  expect(nextLink(behind, { kind: 'broken', lost: 'kitchen' }, 12)).toMatchObject({
    state: 'lost',
    sinceMs: 5,
  })
  expect(nextLink(behind, { kind: 'caught-up' }, 13)).toEqual({ state: 'live', sinceMs: 13 })
})

it('waits longer with each failure, up to a bound, and never all pages at once', () => {
  expect(againMs(0, 0)).toBeLessThan(againMs(0, 1))
  expect(againMs(3, 0.5)).toBeGreaterThan(againMs(2, 0.5))
  expect(againMs(1_000, 1)).toBeLessThanOrEqual(10_000)
})
