import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  decodeTransition,
  encodeRecords,
  encodeTransition,
  parseRecords,
  type Transition,
  type TransitionExtra,
  TransitionKind,
} from './transition.ts'

const text = fc.string({ unit: 'binary', maxLength: 20 })
const number = fc.nat()
const extra: fc.Arbitrary<TransitionExtra> = fc.record(
  {
    tickets: fc.array(fc.record({ label: text, payload: fc.base64String(), stages: fc.array(text) })),
    gather: text,
    priority: number,
    summary: fc.base64String(),
    output: fc.base64String(),
    failures: number,
  },
  { requiredKeys: [] },
)
const transition: fc.Arbitrary<Transition> = fc.record({
  sequence: fc.maxSafeNat(),
  atMs: fc.maxSafeNat(),
  kind: fc.constantFrom(...Object.values(TransitionKind)),
  order: number,
  ticket: number,
  step: number,
  stage: text,
  attempt: number,
  worker: text,
  startedAtMs: fc.maxSafeNat(),
  code: text,
  message: text,
  extra: fc.option(extra),
})

test('any transitions are the same after encoding, joining and decoding', () => {
  fc.assert(
    fc.property(fc.array(transition), (transitions) => {
      const records = encodeRecords(transitions)
      expect(records).toBe(`[${transitions.map(encodeTransition).join(',')}]`)
      expect(parseRecords(records).map(decodeTransition)).toEqual(transitions)
    }),
  )
})

test('an encoded transition has its columns in the order of the view', () => {
  const done: Transition = {
    sequence: 7,
    atMs: 1000,
    kind: TransitionKind.StageDone,
    order: 42,
    ticket: 1,
    step: 2,
    stage: 'cook',
    attempt: 3,
    worker: 'cook-1',
    startedAtMs: 900,
    code: '',
    message: '',
    extra: null,
  }
  expect(encodeTransition(done)).toBe('[7,1000,"StageDone",42,1,2,"cook",3,"cook-1",900,"","",null]')
})

test('the order of an encoded transition stands between its kind and its ticket', () => {
  // Queries look for this text to skip commits that do not mention an order.
  fc.assert(fc.property(transition, (any) => encodeTransition(any).includes(`",${any.order},`)))
})
