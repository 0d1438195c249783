import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { ListedKey } from '@foodtruck/transport'
import { afterEach, beforeEach, expect, test } from 'vitest'

const TRUCK = join(import.meta.dirname, '../bin/truck.js')
let folder: string

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'truck-keys-'))
})

afterEach(() => rmSync(folder, { recursive: true }))

function keys(...words: string[]): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, [TRUCK, 'keys', ...words], { encoding: 'utf8', cwd: folder })
}

const listed = (): ListedKey[] => (JSON.parse(keys('list', '--json').stdout) as { keys: ListedKey[] }).keys

test('keys are made for all roles, rotated and revoked; no secret is ever printed', () => {
  const made = keys('init', 'grill')
  expect(made).toMatchObject({ status: 0, stderr: '' })
  expect(made.stdout).toContain(
    'for router, bus, pantry, gateway, chef, observer, order, ingredients, cook, prepare, grill',
  )
  expect(statSync(join(folder, 'keys/grill/own.json')).mode & 0o777).toBe(0o600)
  const rotated = keys('rotate', 'grill')
  expect(listed().filter(({ role }) => role === 'grill')).toHaveLength(2)
  const revoked = keys('revoke', 'all', '--old')
  expect(revoked.stdout).toBe('1 revoked\n')
  expect(listed().every(({ isCurrent }) => isCurrent)).toBe(true)
  const { secretKey } = JSON.parse(readFileSync(join(folder, 'keys/grill/own.json'), 'utf8')) as {
    secretKey: string
  }
  const printed = [made, rotated, revoked, listed()]
  expect(JSON.stringify(printed)).not.toContain(secretKey)
})

test.each([
  [['list'], 'truck: ./keys has no keys; truck keys init makes them\n', 1],
  [
    ['revoke', 'all'],
    'truck: all is for revoke --old: name the role whose keys are to end; see truck --help\n',
    2,
  ],
  [['init', 'Grill'], 'truck: "Grill" is no role: a small letter, then small letters, digits or dashes\n', 1],
])('keys %j says in one line what is wrong', (words, line, status) => {
  expect(keys(...words)).toMatchObject({ status, stderr: line, stdout: '' })
})
