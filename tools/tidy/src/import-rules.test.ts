/** Each rule on imports, on a workspace that keeps it and on one that breaks it. */
import { expect, test } from 'vitest'
import { type Files, manifestText, writeWorkspace } from './test-workspace.ts'
import { tidy } from './tidy.ts'

const complaints = (files: Files) => tidy(writeWorkspace(files)).complaints

/** A package that declares what it imports; those it imports are there too. */
function packages(directory: string, ...wanted: string[]): Files {
  const dependencies = Object.fromEntries(wanted.map((other) => [`@foodtruck/${other.split('/')[1]}`, '*']))
  return {
    ...Object.fromEntries(wanted.map((other) => [`${other}/src/index.ts`, ''])),
    [`${directory}/package.json`]: manifestText(directory, { dependencies }),
  }
}

test('an import down the order of layers is in order', () => {
  expect(
    complaints({
      ...packages('services/cook', 'libs/stage', 'libs/runtime'),
      'services/cook/src/index.ts': `import { runStage } from '@foodtruck/stage'\nexport { TruckError } from '@foodtruck/runtime'\n`,
    }),
  ).toEqual([])
})

test.each([
  ['libs/runtime', 'libs/menu'],
  ['libs/messages', 'libs/runtime'],
  ['libs/transport', 'libs/journal'],
  ['libs/journal', 'libs/stage'],
  ['libs/stage', 'libs/client'],
  ['libs/client', 'services/router'],
  ['services/router', 'tools/truck'],
  ['tools/bench', 'tools/truck'],
])('%s does not import %s', (from, to) => {
  const name = to.split('/')[1]
  expect(
    complaints({ ...packages(from, to), [`${from}/src/index.ts`]: `\n\nimport '@foodtruck/${name}'\n` }),
  ).toEqual([`${from}/src/index.ts:3: imports ${to} from ${from}: imports only go down the order of layers`])
})

test.each([
  ['an import of a type', `import type { X } from '@foodtruck/stage'`],
  ['an export from', `export { x } from '@foodtruck/stage'`],
  ['a dynamic import', `const x = await import('@foodtruck/stage')`],
  ['a type import', `export type X = import('@foodtruck/stage').X`],
  ['a resolved path', `export const x = import.meta.resolve('@foodtruck/stage')`],
  ['an import over lines', `import {\n  x,\n} from '@foodtruck/stage'`],
])('%s counts as an import', (_, text) => {
  expect(complaints({ ...packages('libs/menu', 'libs/stage'), 'libs/menu/src/index.ts': text })).toEqual([
    'libs/menu/src/index.ts:1: imports libs/stage from libs/menu: imports only go down the order of layers',
  ])
})

test('an import in a comment or in a text is none', () => {
  expect(
    complaints({
      'libs/menu/src/index.ts': `// import '@foodtruck/stage'\nexport const x = "import 'zeromq'"\n/* import('zeromq') */\n`,
    }),
  ).toEqual([])
})

test('a service does not import a service, not even in a test', () => {
  const text = `import '@foodtruck/order'`
  const files = packages('services/cook', 'services/order')
  const problem = 'imports the service order: services meet in proto/ alone, move what both need to a lib'
  expect(
    complaints({ ...files, 'services/cook/src/a.ts': text, 'services/cook/src/a.test.ts': text }),
  ).toEqual([`services/cook/src/a.test.ts:1: ${problem}`, `services/cook/src/a.ts:1: ${problem}`])
})

test('a lib without a place in the order of layers is told where to get one', () => {
  expect(
    complaints({
      ...packages('services/cook', 'libs/new'),
      'services/cook/src/a.ts': `import '@foodtruck/new'`,
    }),
  ).toEqual([
    'services/cook/src/a.ts:1: libs/new has no place in the order of layers: add it to LIB_ROWS in tools/tidy/src/import-rules.ts',
  ])
})

test('testing is imported by tests and by what only tests use', () => {
  const text = `import '@foodtruck/testing'`
  const files = packages('services/cook', 'libs/testing')
  expect(
    complaints({ ...files, 'services/cook/src/a.test.ts': text, 'services/cook/src/test-kitchen.ts': text }),
  ).toEqual([])
  expect(complaints({ ...packages('tests/crash', 'libs/testing'), 'tests/crash/src/a.ts': text })).toEqual([])
  expect(complaints({ ...files, 'services/cook/src/a.ts': text })).toEqual([
    'services/cook/src/a.ts:1: imports @foodtruck/testing outside a test: move this to a *.test.ts or to tests/',
  ])
})

test('what only tests use is imported by tests alone', () => {
  expect(
    complaints({
      'services/cook/src/test-kitchen.ts': '',
      'services/cook/src/cook.contract.ts': `import 'vitest'`,
      'services/cook/src/orders.testing.ts': `import 'vitest'`,
      'services/cook/src/a.test.ts': `import './test-kitchen.ts'\nimport './cook.contract.ts'`,
      'services/cook/src/a.ts': `\nimport './test-kitchen.ts'`,
    }),
  ).toEqual([
    'services/cook/src/a.ts:2: imports ./test-kitchen.ts, which is there for tests only: move what both need to a file of its own',
  ])
})

test.each([
  ['zeromq', 'libs/transport/src/a.ts', 'libs/runtime/src/a.ts', 'libs/transport/'],
  ['zeromq', 'tools/bench/src/contestants/talk-process.ts', 'tools/bench/src/main.ts', 'libs/transport/'],
  ['zeromq', 'tools/patterns/src/a.ts', 'tests/crash/src/a.test.ts', 'libs/transport/'],
  ['protobufjs', 'libs/messages/src/a.ts', 'services/router/src/a.ts', 'libs/messages/'],
])('%s is for %s and not for %s', (name, good, bad, keeper) => {
  const manifests = Object.fromEntries(
    [good, bad].map((path) => {
      const directory = path.split('/').slice(0, 2).join('/')
      return [`${directory}/package.json`, manifestText(directory, { dependencies: { [name]: '1.0.0' } })]
    }),
  )
  const text = `import '${name}/minimal.js'`
  expect(complaints({ ...manifests, [good]: text, [bad]: text })).toEqual([
    `${bad}:1: imports ${name}, which only ${keeper} may: use what @foodtruck/${keeper.split('/')[1]} offers`,
  ])
})

test('a package declares what it imports', () => {
  expect(
    complaints({
      'libs/runtime/src/index.ts': `import 'pino'\nimport '@scope/thing/part'\nimport 'node:fs'\nimport fs from 'fs'\n`,
      'services/cook/src/index.ts': `import '@foodtruck/runtime'\nimport '@foodtruck/nowhere'\n`,
    }),
  ).toEqual([
    'libs/runtime/src/index.ts:1: imports pino, which is not declared: add it to the dependencies of libs/runtime/package.json',
    'libs/runtime/src/index.ts:2: imports @scope/thing, which is not declared: add it to the dependencies of libs/runtime/package.json',
    'services/cook/src/index.ts:1: imports @foodtruck/runtime, which is not declared: add it to the dependencies of services/cook/package.json',
    'services/cook/src/index.ts:2: imports @foodtruck/nowhere, which is no package of this workspace',
  ])
})

test('a package may import itself by name', () => {
  expect(complaints({ 'libs/menu/src/a.test.ts': `import '@foodtruck/menu'` })).toEqual([])
})

test('development dependencies, its own and those of the root, are for tests and configs', () => {
  const text = `import 'vitest'\nimport 'fast-check'\n`
  expect(
    complaints({
      'services/cook/package.json': manifestText('services/cook', {
        devDependencies: { 'fast-check': '1.0.0' },
      }),
      'services/cook/src/a.test.ts': text,
      'services/cook/vite.config.ts': text,
      'services/cook/src/a.ts': text,
      'vite.config.ts': `import 'vite'\nimport 'vitest'`,
    }),
  ).toEqual([
    'services/cook/src/a.ts:1: imports vitest, which is not declared: add it to the dependencies of services/cook/package.json',
    'services/cook/src/a.ts:2: imports fast-check, which is not declared: add it to the dependencies of services/cook/package.json',
    'vite.config.ts:1: imports vite, which is not declared: add it to the devDependencies of package.json',
  ])
})

test('a declared workspace dependency is imported somewhere in the package', () => {
  expect(
    complaints({
      ...packages('services/cook', 'libs/stage', 'libs/runtime'),
      'services/cook/src/a.test.ts': `import '@foodtruck/stage'`,
    }),
  ).toEqual([
    'services/cook/package.json:17: declares @foodtruck/runtime and never imports it: remove the dependency',
  ])
})

test('a relative import stays in its package', () => {
  expect(
    complaints({
      'services/cook/src/deep/a.ts': `import '../b.ts'\nimport '../../../order/src/index.ts'\n`,
    }),
  ).toEqual([
    'services/cook/src/deep/a.ts:2: imports ../../../order/src/index.ts, which leaves services/cook: import the other package by its name',
  ])
})

test('generated code and installed packages are not read', () => {
  expect(
    complaints({
      'libs/messages/generated/a.js': `import 'anything'`,
      'libs/messages/node_modules/x/a.js': `import 'anything'`,
    }),
  ).toEqual([])
})
