import { array, assert as check, integer, property, record } from 'fast-check'
import { expect, it } from 'vitest'
import { Cursor } from './cursor.ts'
import type { SseMessage } from './sse-parser.ts'

/** The event of a sequence number; the journal also has numbers that are no event. */
function eventAt(sequence: number): SseMessage {
  return { id: String(sequence), event: 'StageDone', data: JSON.stringify({ sequence }) }
}

const JOURNAL = Array.from({ length: 60 }, (_, at) => at * 2 + 1)

it('gives each event after the snapshot once and in order, wherever streams end and begin again', () => {
  const connection = record({ length: integer({ min: 0, max: 20 }), back: integer({ min: 0, max: 5 }) })
  check(
    property(integer({ min: 0, max: 120 }), array(connection, { maxLength: 8 }), (snapshot, connections) => {
      const cursor = new Cursor()
      cursor.begin(snapshot)
      const seen: number[] = []
      for (const { length, back } of [...connections, { length: JOURNAL.length, back: 0 }]) {
        // A stream may repeat some of what was seen before it broke.
        const from = (cursor.last ?? 0) - back
        const stream = JOURNAL.filter((sequence) => sequence > from).slice(0, length)
        seen.push(...cursor.take(stream.map(eventAt)).events.map(({ sequence }) => sequence))
      }
      expect(seen).toEqual(JOURNAL.filter((sequence) => sequence > snapshot))
    }),
  )
})

it('moves on with a frame that has no event, and asks for a snapshot where the journal is another', () => {
  const cursor = new Cursor()
  cursor.begin(10)
  expect(cursor.take([{ id: '12', event: 'message', data: '' }, eventAt(11)])).toEqual({
    events: [],
    reset: false,
  })
  expect(cursor.last).toBe(12)
  const { events, reset } = cursor.take([
    eventAt(13),
    { id: '2', event: 'StreamReset', data: '{"sequence":2}' },
    eventAt(3),
  ])
  expect(events.map(({ sequence }) => sequence)).toEqual([13])
  expect(reset).toBe(true)
})

it('begins without a snapshot with whatever comes next', () => {
  const cursor = new Cursor()
  cursor.begin(undefined)
  expect(cursor.take([{ id: '40', event: 'message', data: '' }, eventAt(41)]).events).toHaveLength(1)
})
