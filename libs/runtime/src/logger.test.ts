import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { expect, test } from 'vitest'

function output(body: string): { stdout: string; stderr: string } {
  const source = `import { createLogger } from ${JSON.stringify(resolve(import.meta.dirname, 'logger.ts'))}
    ${body}`
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-e', source], {
    encoding: 'utf8',
  })
  return { stdout, stderr }
}

test('an entry is one JSON line with name, time and fields, and an exit right after loses none', () => {
  const { stdout } = output(`const logger = createLogger({ name: 'cook', level: 'info' })
    for (let order = 1; order <= 500; order += 1) logger.info({ order }, 'cooked')
    process.exit(0)`)
  const lines = stdout.trimEnd().split('\n')
  expect(lines).toHaveLength(500)
  expect(JSON.parse(lines[499] ?? '')).toMatchObject({
    level: 30,
    name: 'cook',
    order: 500,
    msg: 'cooked',
    time: expect.stringMatching(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/),
  })
})

test('entries below the level are not written', () => {
  const { stdout, stderr } = output(`createLogger({ name: 'cook', level: 'warn' }).info('hidden')
    createLogger({ name: 'cook', level: 'silent' }).fatal('hidden')`)
  expect(stdout + stderr).toBe('')
})

test('a logger can be sent to stderr, so that stdout is free for answers', () => {
  const { stdout, stderr } = output(
    `createLogger({ name: 'truck', level: 'info', to: 'stderr' }).info('hello')`,
  )
  expect(stdout).toBe('')
  expect(JSON.parse(stderr)).toMatchObject({ name: 'truck', msg: 'hello' })
})
