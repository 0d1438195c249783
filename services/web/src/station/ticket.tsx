/** One ticket as it hangs above a station: read from two metres, tapped anywhere. */
import { useComputed } from '@preact/signals'
import type { Portion, StationTicket } from '../kitchen-types.ts'
import { now } from '../live/now.ts'
import { Ticket, Words } from '../parts/parts.tsx'
import { clock, spoken } from '../words.ts'
import { type Age, ageOf } from './age.ts'
import type { StationLive } from './station-live.ts'

const SHAPES: Readonly<Record<Age, string>> = { calm: '●', soon: '▲', late: '■' }

export interface StationSlipProps {
  ticket: StationTicket
  live: StationLive
  byHand: boolean
  /** The key that taps it; undefined past the ninth. */
  keyName: string | undefined
}

export function StationSlip({ ticket, live, byHand, keyName }: StationSlipProps) {
  const { state, rush, purchase } = ticket
  const age = useComputed(() => (state === 'void' ? 'void' : ageOf(ticket, now.value).age))
  const acts = byHand && purchase === undefined
  const classes = ['kds', `at-${state}`, `is-${age.value}`, rush === true ? 'is-rush' : '']
  return (
    <Ticket
      class={classes.join(' ')}
      number={ticket.dayNumber ?? ticket.order}
      head={state === 'void' ? undefined : <Due ticket={ticket} />}
    >
      {rush === true && <p class="kds-rush">»» Rush</p>}
      {state === 'void' && <VoidWords ticket={ticket} />}
      <div class="kds-what">
        <What ticket={ticket} />
        {ticket.orderNote !== undefined && <Note text={ticket.orderNote} />}
      </div>
      <Who ticket={ticket} />
      {acts && <Act ticket={ticket} live={live} keyName={keyName} />}
    </Ticket>
  )
}

/** Alone in following the clock: a second passes without the rest of the ticket being drawn. */
function Due({ ticket }: { ticket: StationTicket }) {
  const { age, text } = ageOf(ticket, now.value)
  return (
    <span class={`kds-due due-${age}`}>
      <span aria-hidden="true">{SHAPES[age]}</span> {text}
    </span>
  )
}

function VoidWords({ ticket: { voidedAt, reason } }: { ticket: StationTicket }) {
  return (
    <p class="kds-void">
      <b>✕ Cancelled{voidedAt === undefined ? '' : ` at ${clock(voidedAt)}`}</b>
      {reason !== undefined && <Words>{reason}</Words>}
    </p>
  )
}

function What({ ticket }: { ticket: StationTicket }) {
  const { label, title, portions, lines, purchase } = ticket
  if (purchase !== undefined) {
    return (
      <p class="kds-title">
        Bought: {purchase.amount} {spoken(purchase.ingredient)}
      </p>
    )
  }
  if (label !== undefined) return <OnePortion portion={{ ...ticket, label, ticket: ticket.ticket }} isAlone />
  if (portions !== undefined) {
    return (
      <ul class="kds-portions">
        {grouped(portions).map(([portion, count]) => (
          <li key={portion.ticket}>
            <OnePortion portion={portion} count={count} title={title} />
          </li>
        ))}
      </ul>
    )
  }
  return (
    <ul class="kds-portions">
      {lines?.map(({ item, quantity, modifiers = [], note }, at) => (
        <li key={at}>
          <p class="kds-line">
            <span class="kds-count">{quantity}×</span> {spoken(item)}
          </p>
          {modifiers.length > 0 && <Modifiers names={modifiers.map(spoken)} />}
          {note !== undefined && <Note text={note} />}
        </li>
      ))}
    </ul>
  )
}

/** Portions that are alike, each kind once. */
function grouped(portions: readonly Portion[]): [Portion, number][] {
  const kinds = new Map<string, [Portion, number]>()
  for (const portion of portions) {
    const { ticket: _ticket, ...rest } = portion
    const key = JSON.stringify(rest)
    const known = kinds.get(key)
    if (known === undefined) kinds.set(key, [portion, 1])
    else known[1] += 1
  }
  return [...kinds.values()]
}

function OnePortion(props: {
  portion: Portion
  count?: number
  title?: string | undefined
  isAlone?: boolean
}) {
  const { portion, count = 1, isAlone = false } = props
  const { label, title = spoken(label), modifiers = [], allergens = [], note } = portion
  return (
    <>
      <p class={isAlone ? 'kds-title' : 'kds-line'}>
        {!isAlone && <span class="kds-count">{count}×</span>} {title}
      </p>
      {modifiers.length > 0 && <Modifiers names={modifiers} />}
      {note !== undefined && <Note text={note} />}
      {allergens.length > 0 && (
        <p class="kds-allergens">
          <span class="visually-hidden">Allergens: </span>
          <span aria-hidden="true">⚠ </span>
          {allergens.join(', ')}
        </p>
      )}
    </>
  )
}

function Modifiers({ names }: { names: readonly string[] }) {
  return (
    <ul class="kds-modifiers">
      {names.map((name, at) => (
        <li key={at}>{name}</li>
      ))}
    </ul>
  )
}

function Note({ text }: { text: string }) {
  return (
    <p class="kds-note" dir="auto">
      {text}
    </p>
  )
}

function Who({ ticket }: { ticket: StationTicket }) {
  const { name, for: due, startedAt, startedBy, state } = ticket
  return (
    <p class="kds-who">
      {name !== undefined && <Words class="kds-name">{name}</Words>}
      {due !== undefined && <span>for {clock(due)}</span>}
      {state === 'started' && startedAt !== undefined && (
        <span>
          since {clock(startedAt)}
          {startedBy !== undefined && (
            <>
              {' '}
              by <Words>{startedBy}</Words>
            </>
          )}
        </span>
      )}
    </p>
  )
}

const ACTS = {
  waiting: { command: 'start', word: 'Start' },
  started: { command: 'bump', word: 'Done' },
  void: { command: 'bump', word: 'Thrown away' },
} as const

/** The button covers its ticket: a tap anywhere is a tap on it. */
function Act({ ticket, live, keyName }: Omit<StationSlipProps, 'byHand'>) {
  if (ticket.state === 'bumped') return null
  const { command, word } = ACTS[ticket.state]
  const isSending = live.sending.value.has(ticket.id)
  const { dayNumber, order, title = '' } = ticket
  return (
    <button
      type="button"
      class="kds-act"
      data-ticket={ticket.id}
      data-key={keyName}
      aria-busy={isSending}
      onClick={() => void live.act(ticket, command)}
    >
      {word}
      <span class="visually-hidden">
        {' '}
        {dayNumber ?? order} {title}
      </span>
    </button>
  )
}
