import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { ErrorCode } from './errors.ts'
import { endpoint, endpoints, localSettings, makeDataFolder } from './local.ts'
import { readSettings } from './settings.ts'

function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'truck-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  return folder
}

test('a truck with no settings has its data in ./data and opens no health port', () => {
  expect(readSettings(localSettings, {})).toEqual({
    data: './data',
    name: 'truck',
    keys: '',
    logLevel: 'info',
    healthHost: '127.0.0.1',
    healthPort: 0,
  })
})

test('the local addresses are sockets in the data folder', () => {
  expect(endpoints('/srv/truck')).toEqual({
    router: 'ipc:///srv/truck/router.sock',
    busIn: 'ipc:///srv/truck/bus-in.sock',
    busOut: 'ipc:///srv/truck/bus-out.sock',
    pantry: 'ipc:///srv/truck/pantry.sock',
  })
  expect(endpoint('router', './data')).toBe(`ipc://${resolve('data/router.sock')}`)
})

test('an address that is given is taken as it is', () => {
  expect(endpoint('busIn', '/srv/truck', 'tcp://bus:5556')).toBe('tcp://bus:5556')
  expect(endpoint('busIn', `/${'long/'.repeat(40)}`, 'tcp://bus:5556')).toBe('tcp://bus:5556')
})

test('a folder too deep for a socket is refused with what to set', () => {
  expect(() => endpoint('router', `/${'deep/'.repeat(20)}`)).toThrow(
    expect.objectContaining({
      code: ErrorCode.BAD_SETTING,
      message: expect.stringMatching(/over 100 bytes.*TRUCK_DATA.*TRUCK_ROUTER/),
    }),
  )
  expect(() => endpoint('router', `/${'é'.repeat(45)}`)).toThrow('100 bytes')
})

test('a deep folder that is short from here is reached from here', () => {
  const before = process.cwd()
  const deep = join(temporaryFolder(), 'd'.repeat(60), 'e'.repeat(60))
  return makeDataFolder(deep).then(() => {
    process.chdir(deep)
    onTestFinished(() => process.chdir(before))
    expect(endpoint('router', 'data')).toBe('ipc://data/router.sock')
  })
})

test('the data folder is made, with those around it', async () => {
  const folder = join(temporaryFolder(), 'a', 'b')
  expect(await makeDataFolder(folder)).toBe(folder)
  expect(await makeDataFolder(folder)).toBe(folder)
})

test('a data folder that cannot be is named in the error', async () => {
  const file = join(temporaryFolder(), 'file')
  writeFileSync(file, '')
  for (const folder of [file, join(file, 'below'), '/proc/truck']) {
    await expect(makeDataFolder(folder)).rejects.toMatchObject({
      code: ErrorCode.DATA_UNWRITABLE,
      message: expect.stringContaining(folder),
    })
  }
})
