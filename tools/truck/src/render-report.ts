/** Forecasts and reports as people read them. Pure. */
import type { PriceJson } from './gateway-api.ts'
import { renderPrice } from './render-order.ts'
import { type Paint, plain, table } from './screen.ts'

interface ForecastJson {
  readonly ordersPerHour: number
  readonly waitSeconds?: number
  readonly bottleneck: string
}

export interface WhatIfJson {
  readonly changes: readonly { stage: string; replicas: number }[]
  readonly before: ForecastJson
  readonly after: ForecastJson
}

export interface AllDayJson {
  readonly items: readonly {
    readonly item: string
    readonly portions: number
    readonly stages: Readonly<Record<string, number>>
  }[]
  readonly unplanned: number
  readonly orders: number
  readonly late: number
  readonly lateOrders: readonly { number: number; promisedAt: string; lateSeconds: number }[]
  readonly complete: boolean
}

interface Middle {
  readonly p50Ms: number
  readonly p90Ms: number
}

export interface ReportJson {
  readonly day: string
  readonly timezone: string
  readonly accepted: number
  readonly served: number
  readonly cancelled: number
  readonly refused: number
  readonly open: number
  readonly balanced: boolean
  readonly late: number
  readonly money: readonly { revenue: PriceJson; refunds: PriceJson }[]
  readonly hours: readonly { at: string; accepted: number; served: number }[]
  readonly wait?: Middle
  readonly promise?: Middle & { count: number; p90AbsMs: number }
  readonly stages: readonly (Middle & { stage: string; item: string; count: number })[]
  readonly complete: boolean
}

/** Before and after, a row each. */
export function renderWhatIf({ changes, before, after }: WhatIfJson): string[] {
  const what = changes
    .map(({ stage, replicas }) => `${replicas < 0 ? '' : '+'}${replicas} ${stage}`)
    .join(', ')
  const row = (name: string, { ordersPerHour, waitSeconds, bottleneck }: ForecastJson): string[] => [
    name,
    String(ordersPerHour),
    waitSeconds === undefined ? 'never' : `${waitSeconds.toFixed(1)} s`,
    bottleneck,
  ]
  const rows = [['', 'orders/h', 'wait', 'slowest'], row('now', before), row(`with ${what}`, after)]
  return table(rows, new Set([1, 2]))
}

/** A row for each item, then what is late. */
export function renderAllDay(allDay: AllDayJson, paint: Paint = plain): string[] {
  const { items, unplanned, orders, late, lateOrders, complete } = allDay
  const stages = [...new Set(items.flatMap((item) => Object.keys(item.stages)))]
  const rows = items.map(({ item, portions, stages: left }) => [
    item,
    String(portions),
    ...stages.map((stage) => String(left[stage] ?? 0)),
  ])
  const head = ['to make', 'portions', ...stages]
  const lines =
    items.length === 0 ? ['nothing is to be made'] : table([head, ...rows], numbers(1, head.length))
  lines.push(`${orders} orders are open${unplanned > 0 ? `, ${unplanned} of them not read yet` : ''}`)
  if (late > 0) lines.push(paint('red', `${late} late${complete ? '' : ' or more'}:`))
  for (const { number, lateSeconds } of lateOrders) lines.push(`  order ${number} by ${lateSeconds} s`)
  return lines
}

/** The day, part by part. */
export function renderReport(report: ReportJson, paint: Paint = plain): string[] {
  const { accepted, served, cancelled, refused, open, balanced, late, wait, promise, complete } = report
  const sum = `${accepted} accepted = ${served} served + ${cancelled} cancelled + ${refused} refused + ${open} open`
  const lines = [
    `${report.day} (${report.timezone})`,
    balanced ? paint('green', sum) : paint('red', `${sum}: this does not add up`),
  ]
  for (const { revenue, refunds } of report.money) {
    lines.push(`revenue ${renderPrice(revenue)}, refunds ${renderPrice(refunds)}`)
  }
  if (wait !== undefined)
    lines.push(`wait p50 ${seconds(wait.p50Ms)}, p90 ${seconds(wait.p90Ms)}; ${late} late`)
  if (promise !== undefined) {
    const { count, p50Ms, p90Ms, p90AbsMs } = promise
    const off = `p50 ${seconds(p50Ms)}, p90 ${seconds(p90Ms)}, size p90 ${seconds(p90AbsMs)}`
    lines.push(`promised minus actual of ${count} orders: ${off}`)
  }
  const busy = report.hours.filter((hour) => hour.accepted + hour.served > 0)
  const hours = busy.map((hour) => [hour.at.slice(11, 16), String(hour.accepted), String(hour.served)])
  if (hours.length > 0)
    lines.push('', ...table([['hour (UTC)', 'accepted', 'served'], ...hours], numbers(1, 3)))
  const stages = report.stages.map(({ stage, item, count, p50Ms, p90Ms }) => {
    return [stage, item, String(count), seconds(p50Ms), seconds(p90Ms)]
  })
  const head = ['stage', 'item', 'tasks', 'p50', 'p90']
  if (stages.length > 0) lines.push('', ...table([head, ...stages], numbers(2, 5)))
  if (!complete) lines.push(paint('yellow', 'the day has more than one report reads: not all is in it'))
  return lines
}

function numbers(from: number, to: number): Set<number> {
  return new Set(Array.from({ length: to - from }, (_, at) => from + at))
}

function seconds(ms: number): string {
  return `${(ms / 1_000).toFixed(Math.abs(ms) < 10_000 ? 2 : 0)} s`
}
