/** Makes a plan that breaks a promise as short as it gets, and it still breaks that promise. */
import type { Plan } from './plan.ts'
import type { Violation } from './seen.ts'

/** Runs that a shrinking takes at most. */
const RUNS_MAX = 300

/** Lists of a plan of which parts may be left out. */
const LISTS = ['faults', 'orders', 'replicas', 'followers'] as const

export type Runs = (plan: Plan) => Promise<{ readonly violation: Violation | null }>

/** The shortest plan found; the plan itself if nothing can be left out. */
export async function shrink(plan: Plan, violation: Violation, run: Runs): Promise<Plan> {
  let shortest = plan
  let runs = 0
  const isAsBad = async (shorter: Plan): Promise<boolean> => {
    runs++
    return (await run(shorter)).violation?.promise === violation.promise
  }
  for (let isShorter = true; isShorter && runs < RUNS_MAX; ) {
    isShorter = false
    for (const list of LISTS) {
      for (
        let size = Math.ceil(shortest[list].length / 2);
        size >= 1;
        size = size > 1 ? Math.ceil(size / 2) : 0
      ) {
        for (let at = 0; at < shortest[list].length && runs < RUNS_MAX; ) {
          const shorter = without(shortest, list, at, size)
          if (shorter && (await isAsBad(shorter))) {
            shortest = shorter
            isShorter = true
          } else {
            at += size
          }
        }
      }
    }
  }
  return shortest
}

/** The plan without some of a list; null if every stage needs what would be left out. */
function without(plan: Plan, list: (typeof LISTS)[number], at: number, size: number): Plan | null {
  const left = [...plan[list].slice(0, at), ...plan[list].slice(at + size)]
  if (list === 'replicas') {
    const stages = new Set((left as Plan['replicas']).map(({ stage }) => stage))
    if (plan.replicas.some(({ stage }) => !stages.has(stage))) return null
  }
  const shorter = { ...plan, [list]: left } as Plan
  const isThere = new Set(['router', 'disk', 'bus', 'chef', ...plan.clients, ...shorter.followers])
  for (const { party } of shorter.replicas) isThere.add(party)
  return { ...shorter, faults: shorter.faults.filter(({ party }) => isThere.has(party)) }
}
