/** The comparison as a table: for a terminal, and for a page. */
import type { ReliabilityRow } from './measure-reliability.ts'
import type { Row } from './row.ts'

interface Column {
  readonly title: string
  readonly cell: (row: Row) => string
}

export const COLUMNS: readonly Column[] = [
  { title: 'pattern', cell: ({ pattern }) => pattern },
  { title: '1 cook, customers/h', cell: (row) => number(row.customersPerHourOneCook) },
  { title: '9 cooks, customers/h', cell: (row) => number(row.customersPerHourNineCooks) },
  { title: 'latency, s', cell: (row) => number(row.latencySeconds) },
  { title: 'messages cost, ms', cell: (row) => number(row.overheadMs) },
  { title: 'messages/order', cell: (row) => number(row.messagesPerOrder) },
  { title: 'bytes/order', cell: (row) => number(row.bytesPerOrder) },
  { title: 'cook killed: lost', cell: (row) => `${row.lost} of ${row.killOrders}` },
  { title: 'duplicated', cell: (row) => `${row.duplicated}` },
  { title: 'customer told', cell: ({ isTold }) => (isTold === null ? 'served' : isTold ? 'yes' : 'no') },
  {
    title: 'ice-cream',
    cell: (row) => `${number(row.iceCreamSeconds)} s${row.isIceCreamCooked ? ', cooked' : ''}`,
  },
  { title: 'new stage changes', cell: newStage },
  { title: 'second customer', cell: secondCustomer },
  { title: 'no sausages', cell: ({ noSausages }) => noSausages },
]

/** Rows for a terminal, a line each, with the columns turned to lines: fourteen columns fit no screen. */
export function renderTable(rows: readonly Row[]): string {
  const [head, ...rest] = COLUMNS
  const lines = [head!, ...rest].map(({ title, cell }) => [title, ...rows.map(cell)])
  const widths = lines[0]!.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

/** The same for a page. */
export function renderMarkdown(rows: readonly Row[]): string {
  const lines = COLUMNS.map(({ title, cell }) => [title === 'pattern' ? '' : title, ...rows.map(cell)])
  const [head = [], ...rest] = lines
  return [head, head.map((_, at) => (at === 0 ? '---' : '---:')), ...rest]
    .map((line) => `| ${line.join(' | ')} |`)
    .join('\n')
}

const RELIABILITY: readonly { readonly title: string; readonly cell: (row: ReliabilityRow) => string }[] = [
  { title: 'pattern', cell: ({ pattern }) => pattern },
  { title: 'killed', cell: ({ killed }) => killed },
  { title: 'served', cell: ({ served, orders }) => `${served} of ${orders}` },
  { title: 'lost', cell: ({ lost }) => String(lost) },
  { title: 'told no', cell: ({ refused }) => String(refused) },
  { title: 'duplicated', cell: ({ duplicated }) => String(duplicated) },
  { title: 'asked again', cell: ({ askedAgain }) => String(askedAgain) },
  { title: 'slowest, s', cell: ({ slowestSeconds }) => number(slowestSeconds) },
]

export function renderReliability(rows: readonly ReliabilityRow[]): string {
  const lines = [
    RELIABILITY.map(({ title }) => title),
    ...rows.map((row) => RELIABILITY.map(({ cell }) => cell(row))),
  ]
  const widths = RELIABILITY.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, at) => cell.padEnd(widths[at] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

export function renderReliabilityMarkdown(rows: readonly ReliabilityRow[]): string {
  const head = RELIABILITY.map(({ title }) => title)
  const lines = [
    head,
    head.map((_, at) => (at < 2 ? '---' : '---:')),
    ...rows.map((row) => RELIABILITY.map(({ cell }) => cell(row))),
  ]
  return lines.map((line) => `| ${line.join(' | ')} |`).join('\n')
}

function newStage({ newStageChanges, newStageParties, isNewStageUsed }: Row): string {
  const changes = `${newStageChanges.length} of ${newStageParties} parties`
  return isNewStageUsed ? changes : `${changes}, unused`
}

function secondCustomer({ secondCustomerSeconds, strayed }: Row): string {
  if (strayed > 0) return `${strayed} to the wrong one`
  return secondCustomerSeconds === null ? 'gets nothing' : `${secondCustomerSeconds} s`
}

function number(value: number | null): string {
  return value === null ? '–' : String(value)
}
