/** The rules on manifests and owners, and the command itself. */
import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { manifestText, writeWorkspace } from './test-workspace.ts'
import { tidy } from './tidy.ts'

test('a package with its name, layer, targets and tsconfig is in order', () => {
  const root = writeWorkspace({
    'libs/menu/src/a.ts': '',
    'services/cook/src/a.ts': '',
    'tests/crash/src/a.ts': '',
  })
  expect(tidy(root)).toEqual({ complaints: [], fileCount: 4 })
})

test('a package is told what its manifest lacks', () => {
  const root = writeWorkspace({
    'services/cook/package.json': manifestText('services/cook', {
      name: '@foodtruck/chef',
      nx: { tags: ['layer:lib'], targets: { lint: {} } },
    }),
    'services/cook/src/main.ts': '',
    'services/cook/src/cook.test.ts': '',
  })
  rmSync(join(root, 'services/cook/tsconfig.json'))
  expect(tidy(root).complaints).toEqual([
    'services/cook/package.json:1: is named @foodtruck/chef: name it @foodtruck/cook',
    'services/cook/package.json:1: has no plain name for nx: set nx.name to "cook"',
    'services/cook/package.json:1: has no tag of its layer: add "layer:service" to nx.tags',
    'services/cook/package.json:1: has no target serve, test, typecheck: add it to nx.targets as {}',
    'services/cook/package.json:1: has no tsconfig.json beside it: copy that of another package',
  ])
})

test('a package without tests or a main needs no targets for them', () => {
  const manifest = manifestText('services/web', {
    nx: { name: 'web', tags: ['layer:service'], targets: { typecheck: {}, lint: {} } },
  })
  expect(tidy(writeWorkspace({ 'services/web/package.json': manifest })).complaints).toEqual([])
})

test('each package has an owner of its own', () => {
  const root = writeWorkspace({
    'libs/menu/src/a.ts': '',
    'services/cook/src/a.ts': '',
    '.github/CODEOWNERS': '# owners\n* @all\n/libs/menu/ @menu\n',
  })
  expect(tidy(root).complaints).toEqual([
    '.github/CODEOWNERS:1: names no owner of services/cook: add the line /services/cook/ @owner',
  ])
})
