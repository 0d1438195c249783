import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { expect, test } from 'vitest'
import { type Bill, billOf } from './product-bill.ts'

test('a bill has what is needed, through whatever, and nothing that developers alone want', () => {
  const component = (ref: string, isForDevelopers = false) => ({
    'bom-ref': ref,
    properties: isForDevelopers ? [{ name: 'cdx:npm:package:development', value: 'true' }] : [],
  })
  const bill: Bill = {
    components: [
      component('cook'),
      component('web'),
      component('bench'),
      component('vite', true),
      component('a'),
      component('b'),
    ],
    dependencies: [
      { ref: 'cook', dependsOn: ['a'] },
      { ref: 'a', dependsOn: ['b'] },
      { ref: 'b', dependsOn: ['a'] },
      { ref: 'web', dependsOn: ['vite'] },
      { ref: 'vite', dependsOn: ['rolldown'] },
      { ref: 'bench', dependsOn: ['rolldown'] },
    ],
  }
  expect(billOf(bill, ['cook', 'web'])).toEqual({
    components: [component('cook'), component('web'), component('a'), component('b')],
    dependencies: [
      { ref: 'cook', dependsOn: ['a'] },
      { ref: 'a', dependsOn: ['b'] },
      { ref: 'b', dependsOn: ['a'] },
      { ref: 'web', dependsOn: [] },
    ],
  })
})

test('the bill of this truck has what it runs on, and neither its tests nor what it is measured against', async () => {
  const { stdout } = await promisify(execFile)(process.execPath, [join(import.meta.dirname, 'main.ts')], {
    maxBuffer: 64 * 1_048_576,
  })
  const names = new Set(
    (JSON.parse(stdout) as { components: { purl: string }[] }).components.map(({ purl }) =>
      purl.replace(/^pkg:npm\/|@[^@]*$/g, ''),
    ),
  )
  for (const name of ['zeromq', 'protobufjs', 'fastify', 'yaml', 'pino', 'preact', 'commander'])
    expect(names).toContain(name)
  for (const name of ['vite', 'rolldown', 'vitest', 'bullmq', 'nx', 'typescript'])
    expect(names).not.toContain(name)
})
