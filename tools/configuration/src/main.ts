/**
 * `node tools/configuration/src/main.ts` writes docs/configuration.md from the
 * settings in the code; with `--check` it only says whether the page is current
 * and exits with 1 if it is not.
 */
import { readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { configurationPage } from './page.ts'
import { findSettings } from './spec.ts'

const root = resolve(import.meta.dirname, '../../..')
const file = join(root, 'docs/configuration.md')
const page = configurationPage(await findSettings(root))
if (!process.argv.includes('--check')) {
  writeFileSync(file, page)
} else if (readFileSync(file, 'utf8') !== page) {
  process.stderr.write('docs/configuration.md is not current: run node tools/configuration/src/main.ts\n')
  process.exitCode = 1
}
