/**
 * Puts the simulated machine under production code, and mutants into it, while modules load. Invariant: no
 * production file has a switch for the simulator; what is replaced is whole modules at the edge, and text in memory.
 */
import { type LoadFnOutput, registerHooks } from 'node:module'
import type { Edit, Mutant } from './mutants.ts'

const ROOT = new URL('../../../', import.meta.url)
const SUBSTITUTES = new URL('./substitutes/', import.meta.url).href

const SUBSTITUTED: Readonly<Record<string, string>> = {
  '@foodtruck/transport': 'transport.ts',
  '@foodtruck/journal': 'journal.ts',
  '@foodtruck/runtime': 'runtime.ts',
  'node:timers/promises': 'timers-promises.ts',
  'node:os': 'os.ts',
}
/** Whose imports are replaced; the simulator's own are not. */
const PRODUCTION = ['libs/', 'services/'].map((folder) => new URL(folder, ROOT).href)

/**
 * Constants that are made small: a filter of keys that errs, so that look-ups happen, and that costs no run
 * megabytes.
 */
const SMALLER: readonly Edit[] = [
  {
    name: 'small-filter',
    file: 'services/router/src/core/order-book.ts',
    find: 'const FILTER_KEYS = 2_000_000',
    replace: 'const FILTER_KEYS = 20',
  },
]

/** To be called before any production module is loaded. */
export function installHooks(mutant: Mutant | null): void {
  registerHooks({
    resolve(specifier, context, next) {
      const file = SUBSTITUTED[specifier]
      const isProduction = PRODUCTION.some((folder) => context.parentURL?.startsWith(folder))
      if (file === undefined || !isProduction) return next(specifier, context)
      return { url: SUBSTITUTES + file, format: 'module-typescript', shortCircuit: true }
    },
    load(url, context, next) {
      const loaded = next(url, context)
      const edits = mutant === null ? SMALLER : [...SMALLER, mutant]
      const here = edits.filter(({ file }) => url === new URL(file, ROOT).href)
      if (here.length === 0) return loaded
      return {
        ...loaded,
        source: here.reduce((source, edit) => mutated(edit, source), sourceText(loaded.source)),
      }
    },
  })
}

function sourceText(source: LoadFnOutput['source']): string {
  if (typeof source === 'string') return source
  return source ? Buffer.from(source as Uint8Array).toString() : ''
}

/** The source with the edit in it. Throws if the text to replace is not there once. */
export function mutated({ name, file, find, replace }: Edit, source: string): string {
  const parts = source.split(find)
  if (parts.length !== 2)
    throw new Error(
      `${name}: its text is ${parts.length - 1} times in ${file}, not once; bring it up to date`,
    )
  return parts.join(replace)
}
