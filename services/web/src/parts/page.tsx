/** The frame of every page: sign, ways to the other pages, the state of the line, toasts. */
import { type ComponentChildren, render } from 'preact'
import '../design/all.ts'
import type { Link } from '../live/link.ts'
import { may } from '../session.tsx'
import { switchTheme, theme } from '../theme.ts'
import { ConnectionBanner, LinkDot } from './connection.tsx'
import { Toasts } from './parts.tsx'

const WAYS = [
  { href: '/', name: 'Order', role: 'customer' },
  { href: '/truck', name: 'Truck', role: 'station' },
  { href: '/board', name: 'Board', role: 'station' },
  { href: '/station', name: 'Stations', role: 'station' },
  { href: '/chef', name: 'Chef', role: 'chef' },
] as const

export interface PageProps {
  title: string
  /** The state of the line, if the page follows one. */
  link?: Link | undefined
  /** The ways to the other pages are at the end, as on a customer's page, where few need them. */
  waysBelow?: boolean
  children: ComponentChildren
}

export function Page({ title, link, waysBelow = false, children }: PageProps) {
  return (
    <>
      <header class="top">
        <div class="awning" aria-hidden="true" />
        <div class="sign">
          <a class="sign-name" href="/">
            <TruckPicture />
            <h1>{title}</h1>
          </a>
          {!waysBelow && <Ways />}
          {link !== undefined && <LinkDot link={link} />}
          <ThemeSwitch />
        </div>
        {link !== undefined && <ConnectionBanner link={link} />}
      </header>
      <main tabIndex={-1}>{children}</main>
      {waysBelow && (
        <footer class="below">
          <Ways />
        </footer>
      )}
      <Toasts />
    </>
  )
}

/** The pages that this browser may see, if there is more than one. */
function Ways() {
  const ways = WAYS.filter(({ role }) => may(role))
  if (ways.length < 2) return null
  return (
    <nav class="ways" aria-label="Pages">
      {ways.map(({ href, name }) => (
        <a key={href} href={href} aria-current={isHere(href) ? 'page' : undefined}>
          {name}
        </a>
      ))}
    </nav>
  )
}

/** Puts a page into the document. */
export function show(page: ComponentChildren): void {
  const place = document.getElementById('page')
  if (place === null) throw new Error('the document has no #page')
  render(page, place)
}

function isHere(href: string): boolean {
  const { pathname } = location
  return href === '/' ? pathname === '/' : pathname === href || pathname.startsWith(`${href}/`)
}

const THEMES = { system: 'as the system', dark: 'dark', light: 'light' } as const

function ThemeSwitch() {
  const now = theme.value
  return (
    <button type="button" class="theme" title={`Colours: ${THEMES[now]}`} onClick={switchTheme}>
      <span class="visually-hidden">Colours: {THEMES[now]}. Change</span>
      <svg viewBox="0 0 20 20" aria-hidden="true" fill="none" stroke="currentColor" stroke-width="1.8">
        <circle cx="10" cy="10" r="7.500" />
        {now !== 'light' && <path d="M10 2.5a7.5 7.5 0 0 1 0 15z" fill="currentColor" />}
        {now === 'dark' && <path d="M10 2.5a7.500 7.500 0 0 0 0 15z" fill="currentColor" />}
      </svg>
    </button>
  )
}

function TruckPicture() {
  return (
    <svg viewBox="0 0 96 56" aria-hidden="true">
      <path
        fill="var(--accent)"
        d="M6 8h52a4 4 0 0 1 4 4v30H4a2 2 0 0 1-2-2V12a4 4 0 0 1 4-4zM62 17h14a6 6 0 0 1 5 2.700l8 12a6 6 0 0 1 1 3.300v7H62z"
      />
      <path fill="#b9dbe6" d="M68 22h8a3 3 0 0 1 2.500 1.300L84 32H68z" />
      <path fill="var(--mustard)" d="M10 16h42v13H10z" />
      <path fill="var(--cream)" d="M7 29h48v3H7zM8 11h46l3 7H5z" />
      <circle fill="#2b2724" cx="19" cy="44" r="7.500" />
      <circle fill="#2b2724" cx="74" cy="44" r="7.500" />
      <circle fill="#cfc7ba" cx="19" cy="44" r="2.800" />
      <circle fill="#cfc7ba" cx="74" cy="44" r="2.800" />
    </svg>
  )
}
