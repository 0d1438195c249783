/** Which of a customer's pages is shown. Invariant: the address is the state, so a link and the back button work. */
import { signal } from '@preact/signals'

const ORDER = /^\/order\/([^/]+)$/

/** The id of the order whose page this is; undefined for the menu. */
export const shownOrder = signal<string | undefined>(orderOf(location.pathname))

function orderOf(path: string): string | undefined {
  return ORDER.exec(path)?.[1]
}

addEventListener('popstate', () => {
  shownOrder.value = orderOf(location.pathname)
})

/** Goes to an order's page, or to the menu. */
export function goTo(id: string | undefined): void {
  history.pushState(null, '', id === undefined ? '/' : `/order/${id}`)
  shownOrder.value = id
  scrollTo(0, 0)
  // Who does not see the page change hears the new one from its beginning.
  requestAnimationFrame(() => document.querySelector('main')?.focus({ preventScroll: true }))
}
