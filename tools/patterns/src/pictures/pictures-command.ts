/** `patterns pictures`: draws the wires of every lesson. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { diagramOf } from './diagram.ts'
import { WIRES } from './wires.ts'

/** Settles with the exit code. */
export async function picturesCommand({ out }: { readonly out: string }): Promise<number> {
  mkdirSync(out, { recursive: true })
  for (const [name, wires] of Object.entries(WIRES)) {
    writeFileSync(join(out, `${name}.svg`), await diagramOf(wires))
  }
  process.stdout.write(`${Object.keys(WIRES).length} pictures in ${out}\n`)
  return 0
}
