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

test('names and wishes of customers, tokens and cookies are not written', () => {
  const { stdout } = output(`const logger = createLogger({ name: 'gateway', level: 'info' })
    const order = { name: 'Ada Lovelace', note: 'no onions', lines: [{ item: 'hotdog', note: 'crisp' }], number: 7 }
    logger.info({ order }, 'an order')
    logger.info({ body: { name: 'Ada Lovelace', items: [{ note: 'crisp' }] }, note: 'no onions', order: 7 }, 'a body')
    const headers = { authorization: 'Bearer s3cret', cookie: 'truck=s3cret', 'idempotency-key': 's3cret', host: 'x' }
    logger.info({ request: { headers }, headers, token: 's3cret', session: { token: 's3cret' } }, 'a request')
    logger.child({ token: 's3cret' }).info('a child')`)
  expect(stdout).not.toMatch(/Ada|onions|crisp|s3cret/)
  const [order, body, request] = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(order).toMatchObject({ name: 'gateway', order: { number: 7, name: '[Redacted]' } })
  expect(body).toMatchObject({ name: 'gateway', order: 7, note: '[Redacted]' })
  expect(request).toMatchObject({ headers: { host: 'x', authorization: '[Redacted]' }, token: '[Redacted]' })
})
