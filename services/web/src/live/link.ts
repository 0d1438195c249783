/** The state of the line to the kitchen, as a reader is told it. Invariant: live is only said when nothing is missing. */

export type LinkState = 'connecting' | 'live' | 'lost' | 'catching-up'

export interface Link {
  readonly state: LinkState
  /** Since when it is so, ms since 1970; for lost and catching up since the loss. */
  readonly sinceMs: number
  /** What is lost: the way to the gateway, or the kitchen behind it. */
  readonly lost?: 'connection' | 'kitchen'
}

/** What happens to the line. */
export type LinkChange =
  | { readonly kind: 'opened' }
  | { readonly kind: 'caught-up' }
  | { readonly kind: 'broken'; readonly lost: 'connection' | 'kitchen' }

export function nextLink(link: Link, change: LinkChange, nowMs: number): Link {
  switch (change.kind) {
    case 'opened':
      return link.state === 'connecting' ? link : { state: 'catching-up', sinceMs: link.sinceMs }
    case 'caught-up':
      return link.state === 'live' ? link : { state: 'live', sinceMs: nowMs }
    case 'broken': {
      const wasUp = link.state === 'live' || link.state === 'connecting'
      return { state: 'lost', sinceMs: wasUp ? nowMs : link.sinceMs, lost: change.lost }
    }
  }
}

/** The first wait before another try, and the longest. */
const AGAIN_MS = 300
const AGAIN_MS_MAX = 8_000

/** How long to wait before try number `failures`; `chance` from 0 to 1 keeps many pages from coming at once. */
export function againMs(failures: number, chance: number): number {
  return Math.min(AGAIN_MS_MAX, AGAIN_MS * 2 ** Math.min(failures, 10)) * (0.75 + chance / 2)
}
