/** The state of the line to the kitchen, always in sight. */
import type { Link } from '../live/link.ts'
import { clockSeconds } from '../words.ts'

const WORDS: Readonly<Record<Link['state'], string>> = {
  connecting: 'Connecting',
  live: 'Live',
  lost: 'Reconnecting',
  'catching-up': 'Catching up',
}

/** One word with a dot. */
export function LinkDot({ link }: { link: Link }) {
  return (
    <span class="link" data-state={link.state}>
      {WORDS[link.state]}
    </span>
  )
}

/** A line across the page while something may be missing; nothing otherwise. */
export function ConnectionBanner({ link }: { link: Link }) {
  const text = bannerText(link)
  return (
    <div role="status" aria-live="polite">
      {text !== '' && (
        <p class="banner" data-state={link.state}>
          {text}
        </p>
      )}
    </div>
  )
}

function bannerText({ state, sinceMs, lost }: Link): string {
  const since = clockSeconds(sinceMs)
  if (state === 'catching-up') return `Catching up on what happened since ${since}`
  if (state !== 'lost') return ''
  return lost === 'kitchen'
    ? `The kitchen does not answer since ${since}. Nothing is lost; this page goes on by itself.`
    : `Reconnecting since ${since}. Nothing is lost; this page goes on by itself.`
}
