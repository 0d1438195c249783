import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, expect, test, vi } from 'vitest'
import { RunningProcess } from './truck-process.ts'

const DISK_BYTES = 12 * 1024 * 1024
const DEADLINE = { timeout: 15_000, interval: 100 }

/** A real small file system, where this machine allows one. */
function mountSmallDisk(): string | null {
  const folder = mkdtempSync(join(tmpdir(), 'truck-'))
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_BYTES}`, 'tmpfs', folder], { stdio: 'ignore' })
    return folder
  } catch {
    // Mounting needs root and the right to do so; the test is skipped where they lack.
    rmSync(folder, { recursive: true })
    return null
  }
}

const disk = mountSmallDisk()
let truck: RunningProcess | null = null

afterEach(async () => {
  await truck?.end('SIGKILL')
  if (!disk) return
  execFileSync('umount', ['-l', disk])
  rmSync(disk, { recursive: true })
})

test.skipIf(!disk)(
  'a full disk refuses new orders, keeps the accepted ones, and needs no restart',
  async () => {
    const settings = { TRUCK_DATA: String(disk), TRUCK_HTTP_PORT: '0', TRUCK_TIME_SCALE: '1000000' }
    truck = new RunningProcess('tools/truck/src/main.ts', ['start'], settings)
    const [, url] = await truck.output(/open at (http:\S+)/)
    const accepted = new Map<string, string>()
    const order = async (key: string): Promise<number> => {
      const response = await fetch(`${url}/api/orders`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', 'idempotency-key': key },
        body: JSON.stringify({ items: [{ item: 'hotdog', quantity: 20 }] }),
      })
      const body = (await response.json()) as { id?: string }
      if (response.status === 202) accepted.set(key, String(body.id))
      return response.status
    }
    expect(await order('before')).toBe(202)

    const ballast = join(String(disk), 'ballast')
    let size = DISK_BYTES
    while (size > 4_096) {
      try {
        writeFileSync(ballast, new Uint8Array(size), { flag: 'a' })
      } catch (error) {
        expect(error).toMatchObject({ code: 'ENOSPC' })
      }
      size = Math.floor(size / 2)
    }
    const statuses = new Set<number>()
    for (let n = 0; n < 400 && !statuses.has(503); n++) statuses.add(await order(`full-${n}`))
    expect([...statuses].sort((a, b) => a - b)).toEqual(accepted.size > 1 ? [202, 503] : [503])
    expect(await order('another')).toBe(503)

    rmSync(ballast)
    await vi.waitFor(async () => expect(await order('after')).toBe(202), DEADLINE)
    await vi.waitFor(async () => {
      const audit = (await (await fetch(`${url}/api/audit`)).json()) as Record<string, number>
      expect(audit).toMatchObject({ open: 0, countedTwice: 0, sequenceGaps: 0 })
      expect(audit.served).toBeGreaterThanOrEqual(accepted.size)
    }, DEADLINE)
    for (const id of accepted.values()) {
      const { status } = (await (await fetch(`${url}/api/orders/${id}`)).json()) as { status: string }
      expect(status).toBe('served')
    }
    const ended = await truck.end('SIGTERM')
    expect(ended.code).toBe(0)
  },
  90_000,
)
