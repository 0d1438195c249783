/** Small workspaces on disk for the tests of the rules; each is removed when its test ends. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'
import type { Folder, Manifest } from './workspace.ts'
import { LAYERS } from './workspace.ts'

/** Paths and what they hold. */
export type Files = Readonly<Record<string, string>>

/** Writes a tidy workspace with the packages of `files` and then `files` over it; gives its root. */
export function writeWorkspace(files: Files): string {
  const root = mkdtempSync(join(tmpdir(), 'tidy-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const directories = new Set(
    Object.keys(files).flatMap((path) => /^(libs|services|tools|tests)\/[^/]+/.exec(path)?.[0] ?? []),
  )
  const frame: Record<string, string> = {
    'package.json': '{ "name": "fixture", "devDependencies": { "vitest": "1.0.0" } }',
    'vitest.config.ts': `export default { test: { include: ['{libs,services,tools,tests}/*/src/**/*.test.ts'] } }`,
    '.github/CODEOWNERS': [...directories].map((directory) => `/${directory}/ @owner`).join('\n'),
  }
  for (const directory of directories) {
    frame[`${directory}/package.json`] = manifestText(directory)
    frame[`${directory}/tsconfig.json`] = '{}'
  }
  for (const [path, text] of Object.entries({ ...frame, ...files })) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return root
}

/** The manifest of a tidy package in `directory`, with fields over it. */
export function manifestText(directory: string, fields: Manifest = {}): string {
  const [folder, name = ''] = directory.split('/')
  const targets = { test: {}, typecheck: {}, lint: {}, ...(folder === 'services' && { serve: {} }) }
  const manifest = {
    name: `@foodtruck/${name}`,
    nx: { name, tags: [`layer:${LAYERS[folder as Folder]}`], targets },
    ...fields,
  }
  return JSON.stringify(manifest, undefined, 2)
}
