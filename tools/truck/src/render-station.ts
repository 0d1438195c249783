/** A station as people read it. Pure. */
import { type Paint, plain, type Tone, table } from './screen.ts'

export interface StationTicketJson {
  readonly id: string
  readonly dayNumber?: number
  readonly state: string
  readonly label?: string
  readonly title?: string
  readonly modifiers?: readonly string[]
  readonly allergens?: readonly string[]
  readonly note?: string
  readonly name?: string
  readonly orderNote?: string
  readonly rush?: true
  readonly promisedAt?: string
  readonly startedBy?: string
  readonly recallableUntil?: string
  readonly portions?: readonly { readonly title?: string; readonly modifiers?: readonly string[] }[]
  readonly lines?: readonly { readonly item: string; readonly quantity: number }[]
  readonly purchase?: { readonly ingredient: string; readonly amount: number }
}

export interface StationJson {
  readonly stage: string
  readonly byHand: boolean
  readonly tickets: readonly StationTicketJson[]
  readonly total: number
  readonly allDay: readonly { readonly title: string; readonly waiting: number; readonly started: number }[]
}

export interface StationActedJson {
  readonly id: string
  readonly state: string
  readonly changed: boolean
}

const HEAD = ['ticket', 'no.', 'state', 'promised (UTC)', 'for', 'what', 'notes and allergens']
const TONES: Readonly<Record<string, Tone>> = { started: 'cyan', void: 'red', bumped: 'dim' }

/** A row for each ticket, then what is to be made. */
export function renderStation(station: StationJson, paint: Paint = plain): string[] {
  const { stage, byHand, tickets, total, allDay } = station
  const how = byHand ? '' : ` (${stage} works by itself)`
  if (tickets.length === 0) return [`no tickets at ${stage}${how}`]
  const [head = '', ...rows] = table([HEAD, ...tickets.map(rowOf)], new Set([1]))
  const painted = rows.map((row, at) => {
    const tone = TONES[tickets[at]?.state ?? '']
    return tone === undefined ? row : paint(tone, row)
  })
  const counts = allDay.map(({ title, waiting, started }) => `${waiting + started} ${title}`)
  const toMake = counts.length > 0 ? `; to be made: ${counts.join(', ')}` : ''
  return [paint('bold', head), ...painted, `${tickets.length} of ${total} tickets${how}${toMake}`]
}

function rowOf(ticket: StationTicketJson): string[] {
  const { id, dayNumber, state, startedBy, name = '', promisedAt } = ticket
  const by = state === 'started' && startedBy !== undefined ? ` by ${startedBy}` : ''
  return [
    `${ticket.rush ? '! ' : ''}${id}`,
    dayNumber === undefined ? '' : String(dayNumber),
    `${state}${by}${ticket.recallableUntil === undefined ? '' : ', recallable'}`,
    promisedAt?.slice(11, 19) ?? '',
    name,
    whatOf(ticket),
    remarksOf(ticket),
  ]
}

function whatOf({ title, label = '', modifiers, portions, lines, purchase }: StationTicketJson): string {
  if (purchase) return `${purchase.amount} ${purchase.ingredient}, bought`
  if (portions) return portions.map((one) => portionOf(one.title ?? '', one.modifiers)).join('; ')
  if (lines) return lines.map(({ item, quantity }) => `${quantity} ${item}`).join('; ')
  return portionOf(title ?? label, modifiers)
}

function portionOf(title: string, modifiers: readonly string[] = []): string {
  return [title, ...modifiers].join(', ')
}

function remarksOf({ note, orderNote, allergens }: StationTicketJson): string {
  const has = allergens === undefined ? undefined : `has ${allergens.join(', ')}`
  return [note, orderNote, has].filter((text) => text !== undefined).join('; ')
}
