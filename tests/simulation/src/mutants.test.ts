import { readFile } from 'node:fs/promises'
import { expect, test } from 'vitest'
import { mutated } from './hooks.ts'
import { MUTANTS, type Mutant } from './mutants.ts'
import { runSeeds, storyOfSeed } from './workers.ts'

const LONG_MS = 300_000
const SEEDS_MAX = 1_000
const SIDE_BY_SIDE = 2

test('the text of each mutant stands in its file once, and nowhere once it is not there', async () => {
  for (const mutant of MUTANTS) {
    const source = await readFile(new URL(`../../../${mutant.file}`, import.meta.url), 'utf8')
    expect(mutated(mutant, source)).not.toBe(source)
    expect(() => mutated(mutant, source.replace(mutant.find, ''))).toThrow(mutant.name)
  }
})

/** The seed at which the mutant was found last; if the plans have changed since, the first of the thousand. */
async function finder(mutant: Mutant): Promise<number | null> {
  const known = await storyOfSeed(mutant.seed, { mutant: mutant.name, shrinks: false })
  if (known.violation) return mutant.seed
  const options = { from: 1, count: SEEDS_MAX, workers: 1, mutant: mutant.name, stopsAtFirst: true }
  return (await runSeeds(options)).violations[0]?.seed ?? null
}

test('each mutant is found within 1 000 seeds', { timeout: LONG_MS }, async () => {
  const left = [...MUTANTS]
  const unfound: string[] = []
  const work = async (): Promise<void> => {
    for (let mutant = left.shift(); mutant; mutant = left.shift()) {
      if ((await finder(mutant)) === null) unfound.push(mutant.name)
    }
  }
  await Promise.all(Array.from({ length: SIDE_BY_SIDE }, work))
  expect(unfound).toEqual([])
})
