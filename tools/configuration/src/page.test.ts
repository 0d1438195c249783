import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { integer, localSettings } from '@foodtruck/runtime'
import { describe, expect, onTestFinished, test } from 'vitest'
import { configurationPage } from './page.ts'
import { findSettings } from './spec.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
const RUNTIME = JSON.stringify(join(ROOT, 'libs/runtime/src/index.ts'))

function projectTree(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'truck-settings-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `import { integer, defineSettings } from ${RUNTIME}\n${text}`)
  }
  return root
}

function declares(max: number): string {
  return `export const s = defineSettings({ a: integer({ env: 'TRUCK_A', min: 0, max: ${max}, doc: 'A.' }) })`
}

describe('docs/configuration.md', () => {
  test('is current: else run node tools/configuration/src/main.ts', async () => {
    const page = configurationPage(await findSettings(ROOT))
    expect(readFileSync(join(ROOT, 'docs/configuration.md'), 'utf8')).toBe(page)
  })
})

describe('finding settings', () => {
  test('a service is found with what it declares and what it shares', async () => {
    const root = projectTree({ 'services/one/src/settings.ts': declares(9), 'services/one/src/other.ts': '' })
    const found = await findSettings(root)
    expect(found.map(({ project, settings }) => [project, settings.map(({ env }) => env)])).toEqual([
      ['services/one', ['TRUCK_A']],
    ])
  })

  test('a setting that is not exported is a mistake', async () => {
    const root = projectTree({ 'services/one/src/start.ts': declares(9).replace('export ', '') })
    await expect(findSettings(root)).rejects.toThrow(
      'services/one/src/start.ts: export the settings with TRUCK_A',
    )
  })

  test('a variable that means two things is a mistake', async () => {
    const root = projectTree({
      'services/one/src/settings.ts': declares(9),
      'services/two/src/settings.ts': declares(8),
    })
    await expect(findSettings(root)).rejects.toThrow(
      'TRUCK_A means one thing in services/one and another in services/two',
    )
  })
})

test('the page shows default, bounds, unit and meaning, and shared settings once', () => {
  const every = integer({ env: 'TRUCK_EVERY_MS', default: 5, min: 1, max: 9, unit: 'ms', doc: 'Pause.' })
  const page = configurationPage([
    { project: 'services/one', settings: [...Object.values(localSettings), every] },
    { project: 'libs/runtime', settings: Object.values(localSettings) },
  ])
  expect(page).toContain(
    '## One\n\n| Variable | Default | May be | Meaning |\n|---|---|---|---|\n| `TRUCK_EVERY_MS` |',
  )
  expect(page).toContain('| `TRUCK_EVERY_MS` | `5` | a whole number from 1 to 9 (ms) | Pause. |')
  expect(page.split('| `TRUCK_DATA` |')).toHaveLength(2)
  expect(page.indexOf('## Every process')).toBeLessThan(page.indexOf('## One'))
})
