/** A stage is added to a copy of this workspace, and the copy's own checks are run on it. */
import { spawnSync } from 'node:child_process'
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { stageFiles } from './stage-files.ts'

const workspace = resolve(import.meta.dirname, '../../..')
const LEFT_OUT = new Set(['node_modules', '.git', '.nx', 'data'])

let root: string

beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'new-stage-'))
  cpSync(workspace, root, { recursive: true, filter: (path) => !LEFT_OUT.has(basename(path)) })
  symlinkSync(join(workspace, 'node_modules'), join(root, 'node_modules'))
})

afterAll(() => rmSync(root, { recursive: true }))

const read = (path: string) => readFileSync(join(root, path), 'utf8')

function run(command: string, ...args: string[]): { status: number | null; text: string } {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd: root, encoding: 'utf8' })
  return { status, text: stdout + stderr }
}

const bin = (name: string) => join(root, 'node_modules/.bin', name)
const newStage = (...args: string[]) => run(process.execPath, 'tools/new-stage/src/main.ts', ...args)

test('a stage is added with its container, its owner and the line for the menu', () => {
  const { status, text } = newStage('--name', 'deep-fry')
  expect(status).toBe(0)
  expect(text).toContain('      - { stage: deep-fry, seconds: 5 }\n')
  expect(read('docker-compose.yml')).toContain(
    '\n\n  deep-fry:\n    <<: *stage\n    build: { context: ., args: { SERVICE: deep-fry } }\n    volumes:\n      - keys-deep-fry:/run/keys:ro\n\n',
  )
  expect(read('docker-compose.yml')).toMatch(/\n {4}command: \[truck, keys, init, .*, prepare, deep-fry\]\n/)
  expect(read('docker-compose.yml')).toContain('\n      - keys-deep-fry:/keys/deep-fry\n')
  expect(read('docker-compose.yml')).toMatch(/\nvolumes:\n(.*\n)* {2}keys-deep-fry:\n$/)
  expect(read('.github/CODEOWNERS')).toMatch(
    /\n\/services\/customers\/ .*\n\/services\/deep-fry\/ +@foodtruck\/deep-fry\n/,
  )
})

test('the new stage keeps every check and passes its own tests', { timeout: 60_000 }, () => {
  expect(run(bin('tsc'), '--noEmit', '-p', 'services/deep-fry')).toEqual({ status: 0, text: '' })
  expect(run(bin('biome'), 'check', '--error-on-warnings', 'services/deep-fry')).toMatchObject({ status: 0 })
  const complaints = run(process.execPath, 'tools/tidy/src/main.ts').text.split('\n')
  expect(complaints.filter((line) => line.includes('deep-fry'))).toEqual([])
  const tests = run(bin('vitest'), 'run', 'services/deep-fry/')
  expect(tests.text).toContain('services/deep-fry/src/deep-fry-ticket.test.ts')
  expect(tests.text).toContain('services/deep-fry/src/deep-fry.test.ts')
  expect(tests.status).toBe(0)
})

test('a new stage has the shape of cook', () => {
  const files = stageFiles('cook')
  for (const path of ['package.json', 'tsconfig.json', 'src/main.ts', 'src/index.ts', 'src/cook.test.ts']) {
    const cook = read(`services/cook/${path}`)
    if (path.endsWith('.json')) expect(JSON.parse(files[path] ?? '')).toEqual(JSON.parse(cook))
    else expect(files[path]).toBe(cook)
  }
})

test.each([
  [['--name', 'cook'], 'new-stage: services/cook is there already\n'],
  [['--name', 'menu'], 'new-stage: libs/menu is there already\n'],
  [['--name', '../x'], /^new-stage: a stage is named in lower case.*not "\.\.\/x"\n$/],
  [['--name', 'Grill'], /^new-stage: a stage is named in lower case.*not "Grill"\n$/],
  [['--name', `a${'b'.repeat(32)}`], /^new-stage: a stage is named in lower case/],
  [[], 'new-stage: name the stage: npm run new-stage -- --name grill\n'],
  [['--nam', 'x'], /^new-stage: Unknown option '--nam'/],
])('%j is refused in one line and writes nothing', (args, message) => {
  const before = read('docker-compose.yml')
  const { status, text } = newStage(...args)
  expect(status).toBe(1)
  if (typeof message === 'string') expect(text).toBe(message)
  else expect(text).toMatch(message)
  expect(text.trimEnd().split('\n')).toHaveLength(1)
  expect(read('docker-compose.yml')).toBe(before)
  expect(existsSync(join(root, 'services/Grill'))).toBe(false)
})
