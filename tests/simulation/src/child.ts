/** A process that runs seeds, one task at a time. Its argument, if any, is the mutant that it loads. */
import { installHooks } from './hooks.ts'
import { mutantOf } from './mutants.ts'
import { type Answer, addSums, noSums, type SeedViolation, type Task } from './task.ts'

const [, , mutantName = ''] = process.argv
installHooks(mutantName === '' ? null : mutantOf(mutantName))
// Loaded after the hooks: they replace what these modules import.
const { planOf } = await import('./plan.ts')
const { mix } = await import('./random.ts')
const { shrink } = await import('./shrink.ts')
const { simulate } = await import('./simulate.ts')
const { storyOf } = await import('./story.ts')

async function runSeeds({ from, count, stopsAtFirst }: Extract<Task, { kind: 'seeds' }>): Promise<Answer> {
  const sums = noSums()
  const violations: SeedViolation[] = []
  let hash = 0
  for (let seed = from; seed < from + count; seed++) {
    const plan = planOf(seed)
    const outcome = await simulate(plan)
    addSums(sums, { seeds: 1, faults: plan.faults.length, ...outcome.counts })
    hash = mix(hash, outcome.hash)
    if (outcome.violation) violations.push({ seed, ...outcome.violation })
    if (outcome.violation && stopsAtFirst) break
  }
  return { kind: 'seeds', sums, violations, hash: hash.toString(16) }
}

async function tell({ seed, shrinks }: Extract<Task, { kind: 'story' }>): Promise<Answer> {
  let plan = planOf(seed)
  let outcome = await simulate(plan)
  if (outcome.violation && shrinks) {
    plan = await shrink(plan, outcome.violation, simulate)
    outcome = await simulate(plan)
  }
  const { violation, hash, history } = outcome
  const { orders, faults } = plan
  return {
    kind: 'story',
    lines: storyOf(history),
    violation,
    hash,
    orders: orders.length,
    faults: faults.length,
  }
}

process.on('message', (task: Task) => {
  void (task.kind === 'seeds' ? runSeeds(task) : tell(task)).then((answer) => process.send?.(answer))
})
