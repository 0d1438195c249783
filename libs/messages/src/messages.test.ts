import { expect, test } from 'vitest'
import { foodtruck } from '../generated/foodtruck.js'
import { BusHeartbeat, Outcome, Role, TaskKind, ToPeer, ToRouter } from './index.ts'

test('absent fields read as their default, absent messages as null', () => {
  const frame = ToRouter.encode({ major: 1, results: [{ order: 7 }] })
  const read = ToRouter.decode(frame)
  expect(read.hello).toBeNull()
  expect(read.minor).toBe(0)
  expect(read.results[0]?.attempt).toBe(0)
  expect(read.results[0]?.output).toHaveLength(0)
})

test('64-bit numbers up to 2^53 survive as plain numbers', () => {
  const sequence = 2 ** 53 - 1
  expect(BusHeartbeat.decode(BusHeartbeat.encode({ sequence })).sequence).toBe(sequence)
})

test('unknown fields are skipped', () => {
  const known = ToPeer.encode({ major: 1, tasks: [{ order: 3 }] })
  const unknownField = Uint8Array.from([0xf8, 0x07, 0x05]) // field 127, varint 5
  const read = ToPeer.decode(Buffer.concat([unknownField, known]))
  expect(read.tasks[0]?.order).toBe(3)
})

test('a truncated frame throws', () => {
  const frame = ToRouter.encode({ major: 1, submits: [{ key: 'a key of some length' }] })
  expect(() => ToRouter.decode(frame.subarray(0, frame.length - 3))).toThrow()
})

test('the constants are those of the protocol files', () => {
  const v1 = foodtruck.v1
  for (const [name, value] of Object.entries(Role)) expect(v1.Role[name as 'CLIENT']).toBe(value)
  for (const [name, value] of Object.entries(TaskKind)) expect(v1.TaskKind[name as 'PLAN']).toBe(value)
  for (const [name, value] of Object.entries(Outcome)) expect(v1.Outcome[name as 'DONE']).toBe(value)
})
