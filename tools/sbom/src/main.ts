/** `npm run --silent sbom`: writes the bill of materials of the truck, its services and its command, to standard output. */
import { execFile } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { promisify } from 'node:util'
import { type Bill, billOf } from './product-bill.ts'

const ROOT = resolve(import.meta.dirname, '../../..')
/** As the Dockerfile installs them. */
const PRODUCT = ['libs/*', 'services/*', 'tools/truck']
const OUTPUT_BYTES_MAX = 64 * 1_048_576

const roots = globSync(
  PRODUCT.map((path) => `${path}/package.json`),
  { cwd: ROOT },
).map((path) => {
  const { name, version } = JSON.parse(readFileSync(join(ROOT, path), 'utf8')) as Record<string, string>
  return `${name}@${version}`
})
const args = ['sbom', '--sbom-format=cyclonedx']
const { stdout } = await promisify(execFile)('npm', args, { cwd: ROOT, maxBuffer: OUTPUT_BYTES_MAX })
process.stdout.write(`${JSON.stringify(billOf(JSON.parse(stdout) as Bill, roots), null, 2)}\n`)
