import { expect, test } from 'vitest'
import { renderTokens } from './render-tokens.ts'

const NOW = '2026-11-21T12:00:00.000Z'
const LATER = '2026-11-21T12:01:00.000Z'
const token = { id: '5f0c2a91', role: 'chef', name: 'Ada', stages: [], createdAt: NOW }

test('a token is shown with its end, if it has one', () => {
  const over = { ...token, role: 'station', stages: ['cook', 'prepare'], expiresAt: NOW }
  const later = { ...over, expiresAt: LATER }
  const [, first, second, third] = renderTokens([token, over, later], Date.parse(NOW))
  expect(first).toMatch(/^5f0c2a91 +chef +all +2026-11-21 12:00 +no end +Ada$/)
  expect(second).toMatch(/station +cook, prepare +2026-11-21 12:00 +over +Ada$/)
  expect(third).toMatch(/2026-11-21 12:01 +Ada$/)
  expect(renderTokens([], 0)).toEqual(['there are no tokens'])
})
