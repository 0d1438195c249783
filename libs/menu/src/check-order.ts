/**
 * Whether an order can be had. Invariant: every reason against it is told at
 * once, each with a code and the field that it is about.
 */
import { ErrorCode } from '@foodtruck/runtime'
import { hoursText } from './hours.ts'
import { contradict, type Menu, type MenuItem, modifierOf } from './menu.ts'

/** The bounds of one order. */
export const ORDER_LINES_MAX = 20
export const LINE_QUANTITY_MAX = 50
export const LINE_MODIFIERS_MAX = 10
export const ORDER_TICKETS_MAX = 100
export const ORDER_NAME_CHARS_MAX = 80
/** Of the note of an order, and of that of a line. */
export const NOTE_CHARS_MAX = 140
const SHOWN_CHARS_MAX = 40

/** One line of an order: so many portions of an item, all of them alike. */
export interface OrderLine {
  readonly item: string
  readonly quantity: number
  /** Names of modifiers of the item, one twice for twice of it. */
  readonly modifiers?: readonly string[]
  /** What the kitchen should know of these portions. */
  readonly note?: string
}

/** An amount in minor units (cents) of a currency. */
export interface Amount {
  readonly minor: number
  readonly currency: string
}

/** An order as a customer sends it. */
export interface OrderRequest {
  readonly lines: readonly OrderLine[]
  /** Who it is called out for. */
  readonly name?: string
  /** What the kitchen should know of the whole order. */
  readonly note?: string
  /** When it is to be ready, in ms since 1970; 0 for as soon as possible. */
  readonly dueAtMs?: number
  /** When its customer no longer wants it unless it was begun, in ms since 1970; 0 for never. */
  readonly expiresAtMs?: number
  /** The price that its customer was told when it was accepted. */
  readonly quote?: Amount | null
}

/** What is not in the menu's file, but decides what can be had. */
export interface Moment {
  /** The time, in ms since 1970, at which items must be sold; left out where hours no longer matter. */
  readonly nowMs?: number
  /** Names of items that cannot be had for now. */
  readonly offMenu?: ReadonlySet<string>
}

/** One reason why an order cannot be had. */
export interface OrderProblem {
  readonly code:
    | typeof ErrorCode.BAD_REQUEST
    | typeof ErrorCode.UNKNOWN_ITEM
    | typeof ErrorCode.UNKNOWN_MODIFIER
    | typeof ErrorCode.MODIFIER_CONFLICT
    | typeof ErrorCode.OUT_OF_HOURS
    | typeof ErrorCode.OFF_MENU
  /** The field as customers name it: `items[0].quantity`. */
  readonly field: string
  readonly message: string
}

type Tell = (code: OrderProblem['code'], field: string, message: string) => void

/**
 * All reasons why an order cannot be had; none if it can. An order for a later
 * time is held against the hours of that time, any other against `nowMs`.
 */
export function checkOrder(menu: Menu, order: OrderRequest, moment: Moment = {}): OrderProblem[] {
  const problems: OrderProblem[] = []
  const tell: Tell = (code, field, message) => void problems.push({ code, field, message })
  const { lines, name = '', note = '', dueAtMs = 0 } = order
  const atMs = dueAtMs > 0 ? dueAtMs : moment.nowMs
  if (lines.length < 1 || lines.length > ORDER_LINES_MAX) {
    tell(ErrorCode.BAD_REQUEST, 'items', `must be 1 to ${ORDER_LINES_MAX} lines, not ${lines.length}`)
  }
  let tickets = 0
  for (const [at, line] of lines.slice(0, ORDER_LINES_MAX).entries()) {
    const field = `items[${at}]`
    const item = menu.item(line.item)
    if (item === undefined) {
      tell(ErrorCode.UNKNOWN_ITEM, `${field}.item`, `${shown(line.item)} is not on the menu`)
    } else {
      checkSold(menu, item, `${field}.item`, atMs, moment.offMenu, tell)
    }
    if (Number.isInteger(line.quantity) && line.quantity >= 1 && line.quantity <= LINE_QUANTITY_MAX) {
      tickets += line.quantity
    } else {
      const rule = `must be a whole number from 1 to ${LINE_QUANTITY_MAX}, not ${line.quantity}`
      tell(ErrorCode.BAD_REQUEST, `${field}.quantity`, rule)
    }
    if (item !== undefined) checkModifiers(item, line.modifiers ?? [], `${field}.modifiers`, tell)
    checkText(line.note ?? '', NOTE_CHARS_MAX, `${field}.note`, tell)
  }
  if (tickets > ORDER_TICKETS_MAX) {
    const rule = `must be at most ${ORDER_TICKETS_MAX} portions together, not ${tickets}`
    tell(ErrorCode.BAD_REQUEST, 'items', rule)
  }
  checkText(name, ORDER_NAME_CHARS_MAX, 'name', tell)
  checkText(note, NOTE_CHARS_MAX, 'note', tell)
  return problems
}

function checkSold(
  menu: Menu,
  item: MenuItem,
  field: string,
  atMs: number | undefined,
  offMenu: ReadonlySet<string> | undefined,
  tell: Tell,
): void {
  if (offMenu?.has(item.name)) {
    tell(ErrorCode.OFF_MENU, field, `${shown(item.name)} is off the menu for now`)
  }
  if (atMs !== undefined && !menu.isOpen(item, atMs)) {
    const hours = item.hours.map(hoursText).join(' and ')
    const opens = menu.opensAt(item, atMs)
    const message = `${shown(item.name)} is sold ${hours} (${menu.timezone}): it opens at ${opens}`
    tell(ErrorCode.OUT_OF_HOURS, field, message)
  }
}

function checkModifiers(item: MenuItem, names: readonly string[], field: string, tell: Tell): void {
  if (names.length > LINE_MODIFIERS_MAX) {
    const rule = `must be at most ${LINE_MODIFIERS_MAX} modifiers, not ${names.length}`
    return tell(ErrorCode.BAD_REQUEST, field, rule)
  }
  for (const [at, name] of names.entries()) {
    const where = `${field}[${at}]`
    const modifier = modifierOf(item, name)
    if (modifier === undefined) {
      const known = item.modifiers.map((one) => one.name).join(', ') || 'none'
      const message = `${shown(name)} is no modifier of ${item.name}; it has ${known}`
      tell(ErrorCode.UNKNOWN_MODIFIER, where, message)
      continue
    }
    const before = names.slice(0, at)
    const times = before.filter((one) => one === name).length
    if (times >= modifier.max) {
      const often = modifier.max === 1 ? 'once' : `${modifier.max} times`
      tell(ErrorCode.BAD_REQUEST, where, `${shown(name)} can be chosen ${often} a portion`)
    }
    if (times > 0) continue
    const other = item.modifiers.find((one) => before.includes(one.name) && contradict(one, modifier))
    if (other !== undefined) {
      tell(ErrorCode.MODIFIER_CONFLICT, where, `${shown(name)} contradicts ${shown(other.name)}`)
    }
  }
}

function checkText(text: string, charsMax: number, field: string, tell: Tell): void {
  if (text.length <= charsMax && !/\p{Cc}/u.test(text)) return
  tell(ErrorCode.BAD_REQUEST, field, `must be at most ${charsMax} characters, no control characters`)
}

function shown(text: string): string {
  return JSON.stringify(text.slice(0, SHOWN_CHARS_MAX))
}
