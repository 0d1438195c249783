import { existsSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { LESSONS, loadLesson } from '../catalogue.ts'
import { diagramOf, dotOf } from './diagram.ts'
import { WIRES } from './wires.ts'

const ROOT = fileURLToPath(new URL('../../../../', import.meta.url))
const PAGE = readFileSync(`${ROOT}docs/patterns.md`, 'utf8')

test('every lesson has a picture, which is that in the docs', async () => {
  expect(Object.keys(WIRES).sort()).toEqual([...LESSONS.keys()].sort())
  for (const [name, wires] of Object.entries(WIRES)) {
    const file = `${ROOT}docs/images/patterns/${name}.svg`
    expect(existsSync(file) && readFileSync(file, 'utf8'), file).toBe(await diagramOf(wires))
  }
})

test('every lesson stands in the docs: its picture, and the command to see it', async () => {
  for (const name of LESSONS.keys()) {
    expect((await loadLesson(name)).name).toBe(name)
    expect(PAGE).toContain(`](images/patterns/${name}.svg)`)
    expect(PAGE).toContain(`npx truck patterns run ${name}`)
  }
})

test('a line that is no wire is refused', () => {
  expect(() => dotOf(['customer to truck'])).toThrow('this is no wire')
})
