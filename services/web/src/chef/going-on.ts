/**
 * Portions that wait for what was bought here are sent on once it has come. Invariant: whatever the chef's own policy
 * does meanwhile, each goes on once.
 */
import { effect } from '@preact/signals'
import type { Issue } from '../kitchen-types.ts'
import type { ChefLive } from './chef-live.ts'
import { decideAll, portionsText } from './deciding.ts'
import { missingFor } from './stock-words.ts'

/** A purchase that has not come by then is left to who looks. */
const WAIT_MS_MAX = 60_000

/** Keys of issues that wait for something that was bought here, and until when. */
const waiting = new Map<string, number>()

function keyOf({ order, ticket, attempts }: Issue): string {
  return `${order}-${ticket}-${attempts}`
}

/** These go on by themselves as soon as nothing is missing for them. */
export function sendOnWhenBought(issues: readonly Issue[]): void {
  for (const issue of issues) waiting.set(keyOf(issue), Date.now() + WAIT_MS_MAX)
}

/** Watches the stock for as long as the page is open; returns how to stop. */
export function watchPurchases(live: ChefLive): () => void {
  return effect(() => {
    const stock = live.stock.value
    const issues = live.issues.value?.issues
    if (stock === null || stock === undefined || issues === undefined) return
    const nowMs = Date.now()
    for (const [key, untilMs] of waiting) if (untilMs < nowMs) waiting.delete(key)
    const ready: Issue[] = []
    for (const issue of issues) {
      if (waiting.has(keyOf(issue)) && missingFor([...ready, issue], stock).length === 0) ready.push(issue)
    }
    if (ready.length === 0) return
    for (const issue of ready) waiting.delete(keyOf(issue))
    const decision = { action: 'retry', reason: 'what was missing was bought' } as const
    const told = (count: number): string => `${portionsText(count)} on the way again`
    // The policy may have been first: that is as good.
    void decideAll(ready, decision, told, false).then(live.refresh)
  })
}
