import { execFileSync } from 'node:child_process'
import { existsSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterEach, describe, expect, test } from 'vitest'
import { Cleanups } from './truck-process.ts'

const SHIM = join(import.meta.dirname, '../../../libs/journal/src/disk-faults.testing.c')
const hasCompiler = existsSync('/usr/bin/cc')
if (!hasCompiler) process.stderr.write('no bad disk is tested here: it needs a C compiler, /usr/bin/cc\n')

const SLOW_MS = 2_000
const SERVED_MS_MAX = 60_000

const cleanups = new Cleanups()
afterEach(() => cleanups.run())

/** A truck whose disk can be made bad: what is written to `trigger` says how. */
async function truckOnDisk(folder: string, settings: Record<string, string> = {}) {
  const library = join(folder, 'disk-faults.so')
  execFileSync('/usr/bin/cc', ['-shared', '-fPIC', '-O1', '-o', library, SHIM, '-ldl'])
  const trigger = join(folder, 'trigger')
  const { running, url } = await cleanups.truck(join(folder, 'data'), {
    LD_PRELOAD: library,
    FAULTS_FILE: 'router.sqlite',
    FAULTS_TRIGGER: trigger,
    TRUCK_PANTRY: 'none',
    ...settings,
  })
  return { running, url, makeBad: (fault: string) => writeFileSync(trigger, fault) }
}

async function order(url: string, key: string): Promise<{ id: string; tookMs: number }> {
  const startedMs = performance.now()
  const response = await fetch(`${url}/api/orders`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'idempotency-key': key },
    body: JSON.stringify({ items: [{ item: 'hotdog', quantity: 1 }], name: 'Ada' }),
  })
  expect(response.status).toBe(202)
  const { id } = (await response.json()) as { id: string }
  return { id, tookMs: performance.now() - startedMs }
}

async function untilServed(url: string, orders: number): Promise<Record<string, number>> {
  const deadline = performance.now() + SERVED_MS_MAX
  for (;;) {
    const audit = (await (await fetch(`${url}/api/audit`)).json()) as Record<string, number>
    if (audit.served === orders) return audit
    if (performance.now() > deadline) throw new Error(`not served: ${JSON.stringify(audit)}`)
    await new Promise((settle) => setTimeout(settle, 50))
  }
}

describe.skipIf(!hasCompiler)('a truck', { timeout: 120_000 }, () => {
  test('on a disk that takes 2 s for an fsync is slow, and gives no task out twice', async () => {
    const { url, makeBad } = await truckOnDisk(cleanups.folder(), { TRUCK_LEASE_MS: '1000' })
    await order(url, 'before')
    await untilServed(url, 1)
    makeBad(`slow-sync ${SLOW_MS}`)
    const placed = await Promise.all(['one', 'two', 'three'].map((key) => order(url, key)))
    expect(Math.min(...placed.map(({ tookMs }) => tookMs))).toBeGreaterThan(SLOW_MS * 0.9)
    expect(await untilServed(url, 4)).toMatchObject({
      accepted: 4,
      served: 4,
      redelivered: 0,
      countedTwice: 0,
    })
  })

  test('on a disk that breaks ends at once and says why; the next one has all that was accepted', async () => {
    const folder = cleanups.folder()
    const { running, url, makeBad } = await truckOnDisk(folder)
    await order(url, 'before')
    makeBad('eio-sync-once')
    // Whether this one is answered is up to the moment at which the process ends.
    const placing = order(url, 'during').catch(() => null)
    const { code, stderr } = await running.ended()
    await placing
    expect(code).not.toBe(0)
    expect(stderr).toContain('disk I/O error')
    makeBad('none')
    const again = await cleanups.truck(join(folder, 'data'), { TRUCK_PANTRY: 'none' })
    await order(again.url, 'before')
    await order(again.url, 'during')
    expect(await untilServed(again.url, 2)).toMatchObject({ accepted: 2, countedTwice: 0 })
  })
})
