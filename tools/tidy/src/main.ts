/** `npm run tidy`: prints every complaint on a line of its own and exits 1 if there is one. */
import { resolve } from 'node:path'
import { tidy } from './tidy.ts'

const root = resolve(import.meta.dirname, '../../..')
const { complaints, fileCount } = tidy(root)
for (const complaint of complaints) console.error(complaint)
if (complaints.length > 0) {
  console.error(`tidy: ${complaints.length} complaints in ${fileCount} files`)
  process.exitCode = 1
} else {
  console.log(`tidy: ${fileCount} files in order`)
}
