import { execFile } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LESSONS } from './catalogue.ts'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))

interface Ended {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function patterns(...args: readonly string[]): Promise<Ended> {
  return new Promise((resolve) => {
    execFile(process.execPath, [MAIN, ...args], (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code) : 0, stdout, stderr })
    })
  })
}

test('lists every pattern by name', async () => {
  const { code, stdout } = await patterns()
  expect(code).toBe(0)
  for (const name of LESSONS.keys()) expect(stdout).toMatch(new RegExp(`^${name} `, 'm'))
})

test('runs one with its parties as processes, in order, and ends with a verdict', async () => {
  const { code, stdout } = await patterns('run', 'request-reply', '--scale', '4000', '--customers', '1')
  expect(stdout).toMatch(/waits for orders[\s\S]*orders hotdog 1[\s\S]*cook: begins[\s\S]*is served hotdog 1/)
  expect(stdout.trimEnd()).toMatch(/✓ .*\nIt shows what it must\.$/)
  expect(code).toBe(0)
})

test('ends with 1 if a pattern does not show what it must', async () => {
  // No sausages: the first customer is not served.
  const { code, stdout } = await patterns('run', 'pair', '--here', '--scale', '4000', '--sausages', '0')
  expect(stdout).toContain('✗')
  expect(code).toBe(1)
})

test.each([
  [['run', 'nothing'], 'no pattern is called nothing'],
  [['run', 'chat', '--cooks', '2'], 'chat has no use for --cooks'],
  [['run', 'pair', '--stages', '1,2'], '4 times'],
  [['run', 'chat', '--python', 'cook'], 'chat has no role cook'],
])('%o is wrong, and says why', async (args, why) => {
  const { code, stderr } = await patterns(...args)
  expect(code).toBe(2)
  expect(stderr).toContain(why)
})

test('leaves no folder behind when it is interrupted', async () => {
  const before = new Set(folders())
  const child = execFile(process.execPath, [MAIN, 'run', 'request-reply', '--scale', '10'])
  const ended = new Promise<number | null>((resolve) => child.on('exit', resolve))
  // Read on to the end: a tool whose reader goes away ends too, and then not by the signal.
  await new Promise<void>((resolve) => {
    child.stdout?.on('data', (chunk) => {
      if (String(chunk).includes('begins')) resolve()
    })
  })
  child.kill('SIGINT')
  expect(await ended).toBe(130)
  const mine = folders().filter((name) => !before.has(name) && name.includes(`-${child.pid}-`))
  expect(mine).toEqual([])
})

function folders(): string[] {
  return readdirSync(tmpdir()).filter((name) => name.startsWith('pat-'))
}
