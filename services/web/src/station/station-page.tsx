/** One station: what is to be made on top, what was just done below, and the keys of a bump bar. */
import type { VNode } from 'preact'
import { useEffect, useLayoutEffect, useMemo, useRef } from 'preact/hooks'
import type { Station, StationTicket } from '../kitchen-types.ts'
import { now } from '../live/now.ts'
import { Badge } from '../parts/parts.tsx'
import { counted, spoken, stopwatch } from '../words.ts'
import { KEYED_MAX, listenToKeys } from './keys.ts'
import type { StationLive } from './station-live.ts'
import { StationSlip } from './ticket.tsx'

export function StationPage({ live }: { live: StationLive }) {
  const root = useRef<HTMLDivElement>(null)
  useEffect(() => (root.current === null ? undefined : listenToKeys(root.current)), [])
  const station = live.station.value
  return (
    <div class="station" ref={root}>
      {live.problem.value !== undefined && (
        <p class="card empty" role="alert">
          {live.problem.value} <a href="/station">All stations</a>
        </p>
      )}
      {station !== undefined && live.problem.value === undefined && <Board station={station} live={live} />}
    </div>
  )
}

function Board({ station, live }: { station: Station; live: StationLive }) {
  const { tickets, byHand, total, replicas, stage } = station
  const open = tickets.filter(({ state }) => state !== 'bumped')
  const bumped = tickets.filter(({ state }) => state === 'bumped')
  return (
    <>
      <div class="station-strip">
        <AllDay station={station} />
        {!byHand && <ByItself stage={stage} />}
        {replicas === 0 && <Badge tone="bad">Nobody is here: start {stage}</Badge>}
        {total > tickets.length && <Badge tone="warn">{total - tickets.length} more wait behind these</Badge>}
      </div>
      {open.length === 0 ? (
        <div class="station-calm">
          <p class="station-calm-big">All done</p>
          <p>The next ticket comes here by itself.</p>
        </div>
      ) : (
        <Tickets tickets={open} live={live} byHand={byHand} />
      )}
      {byHand && (
        <footer class="station-foot">
          {bumped.length > 0 && <Bumped tickets={bumped} live={live} />}
          <Keys />
        </footer>
      )}
    </>
  )
}

function ByItself({ stage }: { stage: string }) {
  return (
    <p class="by-itself">
      <Badge tone="info">Works by itself</Badge>{' '}
      <span class="soft">
        Nothing to tap here. It is worked by hand once it is started with{' '}
        <code>npm start -- --manual {stage}</code>
      </span>
    </p>
  )
}

function AllDay({ station: { allDay } }: { station: Station }) {
  return (
    <ul class="all-day" aria-label="To be made now">
      {allDay.map(({ item, title = spoken(item), waiting, started }) => (
        <li key={item}>
          <b>{waiting + started}</b> {title}
          {started > 0 && <span class="all-day-started"> {started} begun</span>}
        </li>
      ))}
    </ul>
  )
}

/**
 * A ticket that is the same object as before is the same node, which Preact does not look into again: with 500 tickets
 * an event draws the one that changed.
 */
function Tickets({
  tickets,
  live,
  byHand,
}: {
  tickets: StationTicket[]
  live: StationLive
  byHand: boolean
}) {
  const nodes = useMemo(() => new WeakMap<StationTicket, readonly [string, VNode]>(), [live])
  const focused = useKeptFocus(tickets)
  return (
    <div class="kds-grid" ref={focused}>
      {tickets.map((ticket, at) => {
        const keyName = at < KEYED_MAX ? String(at + 1) : undefined
        const drawnFor = `${keyName}${byHand}`
        const known = nodes.get(ticket)
        if (known?.[0] === drawnFor) return known[1]
        const node = (
          <StationSlip key={ticket.id} ticket={ticket} live={live} byHand={byHand} keyName={keyName} />
        )
        nodes.set(ticket, [drawnFor, node])
        return node
      })}
    </div>
  )
}

/** Where a chosen ticket goes, the one that takes its place is chosen: Enter after Enter works a row away. */
function useKeptFocus(tickets: readonly StationTicket[]) {
  const grid = useRef<HTMLDivElement>(null)
  const chosen = useRef(-1)
  useEffect(() => {
    const root = grid.current
    const onFocus = ({ target }: FocusEvent): void => {
      chosen.current = [...(root?.querySelectorAll('.kds-act') ?? [])].indexOf(target as Element)
    }
    const onBlur = ({ relatedTarget }: FocusEvent): void => {
      // Without a next one the ticket is gone, or the page is.
      if (relatedTarget !== null) chosen.current = -1
    }
    root?.addEventListener('focusin', onFocus)
    root?.addEventListener('focusout', onBlur)
    return () => {
      root?.removeEventListener('focusin', onFocus)
      root?.removeEventListener('focusout', onBlur)
    }
  }, [])
  useLayoutEffect(() => {
    if (chosen.current === -1 || document.activeElement !== document.body) return
    const acts = grid.current?.querySelectorAll<HTMLElement>('.kds-act') ?? []
    acts[Math.min(chosen.current, acts.length - 1)]?.focus()
  }, [tickets])
  return grid
}

function Bumped({ tickets, live }: { tickets: StationTicket[]; live: StationLive }) {
  return (
    <section class="bumped" aria-label="Just done">
      <h2>Just done</h2>
      <ul>
        {tickets.map((ticket) => (
          <li key={ticket.id}>
            <Recall ticket={ticket} live={live} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Recall({ ticket, live }: { ticket: StationTicket; live: StationLive }) {
  const { dayNumber, order, title, recallableUntil } = ticket
  const leftMs = recallableUntil === undefined ? 0 : Date.parse(recallableUntil) - now.value
  const what = `${dayNumber ?? order} ${title ?? ''}`.trim()
  if (leftMs <= 0) return <span class="bumped-gone">{what}</span>
  return (
    <button type="button" class="button recall" onClick={() => void live.act(ticket, 'recall')}>
      <span aria-hidden="true">↶</span> {what}
      <span class="figures recall-left">
        <span class="visually-hidden">recall within </span>
        {stopwatch(leftMs)}
      </span>
    </button>
  )
}

function Keys() {
  return (
    <p class="keys">
      <kbd>1</kbd>–<kbd>9</kbd> or <kbd>Enter</kbd> start, then done · <kbd>← → ↑ ↓</kbd> choose ·{' '}
      <kbd>R</kbd> recall the last
    </p>
  )
}

/** What a tab of the browser says. */
export function stationTitle(station: Station): string {
  const open = station.tickets.filter(({ state }) => state !== 'bumped').length
  return `${spoken(station.stage)} · ${counted(open, 'ticket')}`
}
