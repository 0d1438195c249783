/**
 * Carries decisions out. Invariant: a decision on a group is made on each of its issues once; one that somebody else
 * was first with is no failure.
 */
import { ApiError } from '../api.ts'
import { decideIssue } from '../kitchen-api.ts'
import type { Issue, IssueDecision } from '../kitchen-types.ts'
import { toast } from '../parts/parts.tsx'
import { counted } from '../words.ts'

/** Requests at once. */
const AT_ONCE = 6
/** Somebody else has decided, or the order has ended. */
const DECIDED_ALREADY: ReadonlySet<number> = new Set([404, 409])

/** Decides alike on each, and tells how many that were: `2 portions go on`; nothing for none if nobody asked. */
export async function decideAll(
  issues: readonly Issue[],
  decision: IssueDecision,
  told: (count: number) => string,
  isAsked = true,
): Promise<void> {
  const left = [...issues]
  let done = 0
  const work = async (): Promise<void> => {
    for (let issue = left.shift(); issue !== undefined; issue = left.shift()) {
      if (await decideOne(issue, decision)) done += 1
    }
  }
  try {
    await Promise.all(Array.from({ length: AT_ONCE }, work))
    if (done > 0) toast(told(done))
    else if (isAsked) toast('Somebody else was first.')
  } catch (error) {
    left.length = 0
    toast((error as ApiError).message, 'bad')
  }
}

/** False if somebody else was first. */
async function decideOne({ order, ticket }: Issue, decision: IssueDecision): Promise<boolean> {
  try {
    await decideIssue(order, ticket, decision)
    return true
  } catch (error) {
    if (error instanceof ApiError && DECIDED_ALREADY.has(error.status)) return false
    throw error
  }
}

/** Runs something and tells what came of it, or why not. */
export async function tellOf(act: () => Promise<unknown>, told: string): Promise<boolean> {
  try {
    await act()
    toast(told)
    return true
  } catch (error) {
    toast((error as ApiError).message, 'bad')
    return false
  }
}

export const portionsText = (count: number): string => counted(count, 'portion')
