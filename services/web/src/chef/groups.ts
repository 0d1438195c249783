/**
 * Issues gathered to what is to be decided once: all portions that lack the same thing. Invariant: each issue is in
 * one group, and a group keeps its key while its issues come and go.
 */
import type { Issue } from '../kitchen-types.ts'

export interface IssueGroup {
  readonly key: string
  readonly code: string
  readonly stage: string
  /** The ingredients that were short when the portions were stopped. */
  readonly short: readonly string[]
  /** The longest waiting first. */
  readonly issues: readonly Issue[]
}

const OUT_OF_STOCK = 'OUT_OF_STOCK'

/** The groups, those that wait longest first. */
export function groupIssues(issues: readonly Issue[]): IssueGroup[] {
  const groups = new Map<string, { code: string; stage: string; short: string[]; issues: Issue[] }>()
  for (const issue of issues) {
    const { code, stage } = issue
    const short = shortOf(issue)
    const key = [stage, code, ...short].join(' ')
    const group = groups.get(key) ?? { code, stage, short, issues: [] }
    groups.set(key, group)
    group.issues.push(issue)
  }
  return [...groups].map(([key, group]) => ({ key, ...group }))
}

/** Whether a portion was stopped for want of an ingredient. */
export function lacks(issue: Issue, ingredient: string): boolean {
  return shortOf(issue).includes(ingredient)
}

/** What the pantry said was missing: `sausage: 1 wanted, 0 left; bun: …`, of what the portion takes. */
function shortOf({ code, message, ingredients = [] }: Issue): string[] {
  if (code !== OUT_OF_STOCK) return []
  return ingredients.map(({ ingredient }) => ingredient).filter((name) => names(message, name))
}

function names(message: string, ingredient: string): boolean {
  return new RegExp(`(^|[^a-z0-9-])${ingredient}: `).test(message)
}

/** The orders of a group, each once. */
export function ordersOf({
  issues,
}: IssueGroup): { order: number; shown: number; name: string | undefined }[] {
  const orders = new Map<number, { order: number; shown: number; name: string | undefined }>()
  for (const { order, dayNumber, name } of issues) {
    if (!orders.has(order)) orders.set(order, { order, shown: dayNumber ?? order, name })
  }
  return [...orders.values()]
}
