import { expect, test } from 'vitest'
import { EventParser } from './event-parser.ts'

const STREAM =
  'retry: 1000\nid: 4\n\n:\n\nid: 5\nevent: OrderServed\ndata: {"a":1}\n\nid: 6\ndata: x\ndata:y\n\n'
const EVENTS = [
  { id: '5', event: 'OrderServed', data: '{"a":1}' },
  { id: '6', event: 'message', data: 'x\ny' },
]

test('events come out whole however the stream is cut', () => {
  for (let size = 1; size <= STREAM.length; size += 1) {
    const parser = new EventParser()
    const events = []
    for (let at = 0; at < STREAM.length; at += size) events.push(...parser.push(STREAM.slice(at, at + size)))
    expect(events).toEqual(EVENTS)
    expect(parser.lastId).toBe('6')
  }
})

test('the id of an event that is not complete does not count', () => {
  const parser = new EventParser()
  parser.push('id: 4\n\nid: 5\ndata: half')
  expect(parser.lastId).toBe('4')
})

test('lines may end as they do on Windows', () => {
  expect(new EventParser().push('data: x\r\n\r\n')).toEqual([{ id: '', event: 'message', data: 'x' }])
})

test('an event without end is refused', () => {
  expect(() => new EventParser().push('x'.repeat(2 * 1024 * 1024))).toThrow(RangeError)
})
