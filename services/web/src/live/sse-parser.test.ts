import { array, assert as check, integer, property } from 'fast-check'
import { expect, it } from 'vitest'
import { LINE_CHARS_MAX, SseParser } from './sse-parser.ts'

const TEXT =
  'retry: 1000\nid: 7\n\nid: 8\nevent: StageDone\ndata: {"name":"Ünï 🌭"}\n\n:\n\nid: 9\n\ndata: two\ndata: lines\r\n\r\n'
const MESSAGES = [
  { id: '7', event: 'message', data: '' },
  { id: '8', event: 'StageDone', data: '{"name":"Ünï 🌭"}' },
  { id: '8', event: 'message', data: '' },
  { id: '9', event: 'message', data: '' },
  { id: '9', event: 'message', data: 'two\nlines' },
]

it('reads the same messages however the text is cut', () => {
  check(
    property(array(integer({ min: 0, max: TEXT.length }), { maxLength: 12 }), (cuts) => {
      const parser = new SseParser()
      const ends = [...cuts.sort((one, other) => one - other), TEXT.length]
      let from = 0
      const messages = ends.flatMap((end) => {
        const part = TEXT.slice(from, end)
        from = end
        return parser.push(part)
      })
      expect(messages).toEqual(MESSAGES)
    }),
  )
})

it('gives up on a line without an end', () => {
  expect(() => new SseParser().push('x'.repeat(LINE_CHARS_MAX + 1))).toThrow(RangeError)
})
