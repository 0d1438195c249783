import { expect, test } from 'vitest'
import { type CpuProfile, callsOf, costliest } from './cpu-profile.ts'
import { drawFlameGraph } from './flame-graph.ts'

function node(id: number, functionName: string, children: number[] = [], url = 'file:///a.ts') {
  return { id, callFrame: { functionName, url, lineNumber: id }, children }
}

const PROFILE: CpuProfile = {
  nodes: [
    node(1, '(root)', [2, 3, 5], ''),
    node(2, 'turn', [4]),
    node(3, '(idle)', [], ''),
    node(4, 'encode<T>'),
    // The same function as node 2, reached from another line.
    { ...node(5, 'turn'), callFrame: node(2, 'turn').callFrame },
  ],
  samples: [2, 4, 3, 4, 5],
  timeDeltas: [10, 20, 1_000, 30, 5],
}

test('time is counted where it was spent, and to everybody who called; idling is not', () => {
  const root = callsOf(PROFILE)
  expect(root.totalUs).toBe(65)
  expect(root.calls).toHaveLength(1)
  expect(root.calls[0]).toMatchObject({ name: 'turn', where: '/a.ts:3', selfUs: 15, totalUs: 65 })
  expect(root.calls[0]?.calls[0]).toMatchObject({ name: 'encode<T>', selfUs: 50, totalUs: 50 })
})

test('the costliest functions come first', () => {
  expect(costliest(callsOf(PROFILE), 2).map(({ name, selfUs }) => [name, selfUs])).toEqual([
    ['encode<T>', 50],
    ['turn', 15],
  ])
})

test('a flame graph has a box for each call, as wide as its share, and is well-formed', () => {
  const svg = drawFlameGraph('router', callsOf(PROFILE))
  expect(svg).toContain('encode&lt;T>')
  expect(svg).toContain('encode&lt;T> /a.ts:5: 76.9 %, itself 76.9 %')
  expect(svg.match(/<g>/g)).toHaveLength(3)
  expect(svg.match(/<g>/g)).toHaveLength(svg.match(/<\/g>/g)?.length ?? 0)
})

test('what ran before the start was over is left out', () => {
  expect(callsOf(PROFILE, 30).totalUs).toBe(35)
})
