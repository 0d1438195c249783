import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { expect, test } from 'vitest'
import { cpuUsByThread, usageOfTree } from './cpu-time.ts'

test.skipIf(process.platform !== 'linux')(
  'a tree counts its children, a thread goes by its name',
  async () => {
    // A shell that burns time in a child of its own, and then waits.
    const burn = 'i=0; while [ $i -lt 200000 ]; do i=$((i+1)); done'
    const parent = spawn('sh', ['-c', `sh -c '${burn}; echo done; read x' & wait`], {
      stdio: ['pipe', 'pipe', 'ignore'],
    })
    await once(parent.stdout, 'data')
    const { cpuUs } = usageOfTree(parent.pid ?? -1)
    expect(cpuUs).toBeGreaterThanOrEqual(10_000)
    parent.stdin.end()
    parent.kill()
    await once(parent, 'exit')
    expect(usageOfTree(parent.pid ?? -1)).toEqual({ cpuUs: 0, rssMb: 0 })
    const threads = Object.values(cpuUsByThread('self'))
    expect(threads.some((us) => us > 0)).toBe(true)
  },
)
