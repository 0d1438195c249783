/** The bump bar: what its keys do. Invariant: a key does what a tap on the same button does, and nothing else. */

/** Keys 1 to 9 tap the first tickets. */
export const KEYED_MAX = 9

const STEPS: Readonly<Record<string, 'next' | 'previous' | 'below' | 'above'>> = {
  ArrowRight: 'next',
  ArrowLeft: 'previous',
  ArrowDown: 'below',
  ArrowUp: 'above',
}

/** Listens to a keyboard, or to a bump bar that is one; the caller stops it. */
export function listenToKeys(root: HTMLElement): () => void {
  const onKey = (event: KeyboardEvent): void => {
    if (event.ctrlKey || event.altKey || event.metaKey || isTyping(event.target)) return
    const acts = [...root.querySelectorAll<HTMLButtonElement>('.kds-act')]
    const at = acts.indexOf(document.activeElement as HTMLButtonElement)
    const step = STEPS[event.key]
    if (step !== undefined) {
      acts[target(acts, at, step)]?.focus()
    } else if (/^[1-9]$/.test(event.key) && !event.repeat) {
      acts[Number(event.key) - 1]?.click()
    } else if (event.key.toLowerCase() === 'r' && !event.repeat) {
      root.querySelector<HTMLButtonElement>('.recall')?.click()
    } else if (event.key === 'Enter' && document.activeElement === document.body) {
      // With nothing chosen the bar's own Enter chooses the first; a further one taps it, as on every button.
      acts[0]?.focus()
    } else {
      return
    }
    event.preventDefault()
  }
  document.addEventListener('keydown', onKey)
  return () => document.removeEventListener('keydown', onKey)
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.closest('input, select, textarea, dialog') !== null
}

function target(
  acts: readonly HTMLElement[],
  at: number,
  step: 'next' | 'previous' | 'below' | 'above',
): number {
  if (at === -1) return 0
  if (step === 'next') return Math.min(at + 1, acts.length - 1)
  if (step === 'previous') return Math.max(at - 1, 0)
  // The nearest ticket of another row: the one whose column is closest.
  const from = place(acts[at])
  const candidates = acts
    .map((act, index) => ({ index, ...place(act) }))
    .filter(({ row }) => (step === 'below' ? row > from.row : row < from.row))
  const rows = candidates.map(({ row }) => row)
  const row = step === 'below' ? Math.min(...rows) : Math.max(...rows)
  const nearest = candidates
    .filter((one) => one.row === row)
    .toSorted((one, other) => Math.abs(one.column - from.column) - Math.abs(other.column - from.column))
  return nearest[0]?.index ?? at
}

function place(act: HTMLElement | undefined): { row: number; column: number } {
  const ticket = act?.closest<HTMLElement>('.ticket')
  return { row: ticket?.offsetTop ?? 0, column: ticket?.offsetLeft ?? 0 }
}
