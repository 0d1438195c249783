import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, expect, test } from 'vitest'
import { Cleanups, RunningProcess, truck } from './truck-process.ts'

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

test('a truck that wants tokens: made, used, shown as the author of what was decided, revoked, never logged', async () => {
  const data = cleanups.folder()
  const { url, running } = await cleanups.truck(data, { TRUCK_AUTH: 'tokens', TRUCK_LOG_LEVEL: 'info' })
  const make = async (...args: string[]): Promise<string> =>
    (await truck(['token', 'create', ...args], { TRUCK_DATA: data })).stdout.trim()
  const station = await make('--role', 'station', '--stage', 'cook', '--name', 'tablet')
  const chef = await make('--role', 'chef', '--name', 'Ada')
  const file = join(data, 'ada.token')
  writeFileSync(file, `${chef}\n`)
  const run = (args: string[], token = '') =>
    truck([...args, '--url', url], token === '' ? {} : { TRUCK_TOKEN: token })

  const stranger = await run(['stages'])
  expect(stranger).toMatchObject({ code: 1, stdout: '' })
  expect(stranger.stderr).toMatch(
    /^truck: .*role station.*TRUCK_TOKEN or --token-file.*\(TRUCK_ERR_UNAUTHENTICATED\)\n$/,
  )
  expect((await run(['stages'], station)).code).toBe(0)
  expect((await run(['events'], `${chef.slice(0, -4)}AAAA`)).stderr).toMatch(/forged, revoked or over/)

  // A customer needs none, and decides as one, whatever name is given.
  const later = new Date(Date.now() + 3_600_000).toISOString()
  const placed = await run(['order', 'hotdog', '--for', later, '--json'])
  const { id, number } = JSON.parse(placed.stdout) as { id: string; number: number }
  expect((await run(['rush', String(number), '--reason', 'late', '--token-file', file])).code).toBe(0)
  expect((await run(['cancel', id, '--reason', 'rain', '--by', 'the owner'])).code).toBe(0)
  const events = new RunningProcess(
    'tools/truck/src/main.ts',
    ['events', '--after', '0', '--decisions', '--url', url],
    { TRUCK_TOKEN: chef },
  )
  cleanups.add(() => events.end('SIGINT'))
  await events.output(
    /OrderRushed order 1 by Ada \(chef\) \(late\)\n.*OrderCancelled order 1 by customer \(rain\)/,
  )

  const [, shown = ''] = chef.split('_')
  expect((await truck(['token', 'revoke', shown], { TRUCK_DATA: data })).stdout).toContain(
    'Ada (chef) is revoked',
  )
  expect((await run(['audit', '--token-file', file])).stderr).toMatch(/forged, revoked or over/)
  const { stdout, stderr } = await running.end('SIGTERM')
  expect(stdout).toMatch(/"by":"Ada \(chef\)".*"msg":"a decision"/)
  // The secret is in base64url, which has _ of its own.
  for (const token of [chef, station])
    expect(stdout + stderr).not.toContain(token.split('_').slice(2).join('_'))
  expect(stdout + stderr).not.toContain(id.split('-')[1])
}, 60_000)
