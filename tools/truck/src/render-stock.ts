/** The stock and its ledger as people read them. Pure. */
import { type Paint, plain, table } from './screen.ts'

export interface StockJson {
  readonly revision: number
  readonly ingredients: readonly {
    readonly name: string
    readonly unit: string
    readonly stock: number
    readonly reserved: number
    readonly available: number
    readonly lowMark: number
    readonly low: boolean
  }[]
  readonly off: readonly {
    readonly item: string
    readonly author: string
    readonly reason: string
    readonly since: string
  }[]
}

export interface LedgerJson {
  readonly entries: readonly {
    readonly sequence: number
    readonly at: string
    readonly kind: string
    readonly ingredient: string
    readonly change: number
    readonly reservedChange: number
    readonly stock: number
    readonly reserved: number
    readonly order?: number
    readonly ticket?: number
    readonly booking?: string
    readonly author: string
    readonly reason: string
  }[]
  /** Ask before this number next; absent if there are no more. */
  readonly before?: number
}

const STOCK_HEAD = ['ingredient', 'available', 'reserved', 'stock', 'unit', 'low at', '']
const STOCK_NUMBERS = new Set([1, 2, 3, 5])
const LEDGER_HEAD = [
  'no',
  'at (UTC)',
  'kind',
  'ingredient',
  'stock',
  'reserved',
  'left',
  'for',
  'by',
  'reason',
]
const LEDGER_NUMBERS = new Set([0, 4, 5, 6])

/** A row for each ingredient, and a line for each item that is off the menu. */
export function renderStock({ ingredients, off }: StockJson, paint: Paint = plain): string[] {
  const rows = ingredients.map(({ name, available, reserved, stock, unit, lowMark, low }) => {
    const mark = available === 0 ? 'OUT' : low ? 'low' : ''
    return [name, String(available), String(reserved), String(stock), unit, String(lowMark), mark]
  })
  const [head = '', ...lines] = table([STOCK_HEAD, ...rows], STOCK_NUMBERS)
  return [
    paint('bold', head),
    ...lines,
    ...off.map(({ item, author, reason, since }) => {
      const by = author === '' ? '' : ` by ${author}`
      return `${item} is off the menu since ${timeOf(since)}${by}${reason === '' ? '' : `: ${reason}`}`
    }),
  ]
}

/** A row for each movement; `left` is what is neither used nor reserved after it. */
export function renderLedger({ entries, before }: LedgerJson, paint: Paint = plain): string[] {
  if (entries.length === 0) return ['nothing has moved yet']
  const rows = entries.map((entry) => [
    String(entry.sequence),
    timeOf(entry.at),
    entry.kind,
    entry.ingredient,
    signed(entry.change),
    signed(entry.reservedChange),
    String(entry.stock - entry.reserved),
    entry.order === undefined ? (entry.booking ?? '') : `order ${entry.order}, ticket ${entry.ticket}`,
    entry.author,
    entry.reason,
  ])
  const [head = '', ...lines] = table([LEDGER_HEAD, ...rows], LEDGER_NUMBERS)
  const more = before === undefined ? [] : ['there is more: --limit']
  return [paint('bold', head), ...lines, ...more]
}

function signed(change: number): string {
  if (change === 0) return ''
  return change > 0 ? `+${change}` : String(change)
}

function timeOf(iso: string): string {
  return iso.slice(0, 19).replace('T', ' ')
}
