/** The time of the kitchen, for what is shown of time. Invariant: one timer for a page, whatever shows the time. */
import { signal } from '@preact/signals'

const TICK_MS = 1_000

/** How far the kitchen's clock is ahead of this device's. */
let aheadMs = 0

/** Ms since 1970 by the kitchen's clock, to the second. */
export const now = signal(Date.now())

setInterval(() => {
  now.value = Date.now() + aheadMs
}, TICK_MS)

/** The kitchen has just said what time it is. */
export function setKitchenTime(at: string): void {
  aheadMs = Date.parse(at) - Date.now()
}
