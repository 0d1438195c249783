/** A load as people read it: a bar while it runs, figures when it is over. Pure. */
import type { LoadCount, LoadReport } from './load.ts'
import { bar, type Paint, plain } from './screen.ts'

const BAR_WIDTH = 30

/** Where the load is. */
export function renderProgress(count: LoadCount, paint: Paint = plain): string[] {
  const ended = count.served + count.cancelled + count.refused + count.failed
  const share = ended / count.orders
  const open = count.accepted - (count.served + count.cancelled + count.refused)
  const percent = `${Math.floor(share * 100)} %`.padStart(5)
  return [
    `${paint('green', bar(share, BAR_WIDTH))} ${percent}  ${ended} of ${count.orders} orders, ${open} open` +
      (count.retried > 0 ? `, ${count.retried} retried` : '') +
      (count.failed > 0 ? `, ${count.failed} failed` : ''),
  ]
}

/** How it went. */
export function renderReport(report: LoadReport, paint: Paint = plain): string[] {
  const { orders, served, cancelled, refused, failed, retried, seconds } = report
  const lines = [
    `${served} of ${orders} orders served in ${seconds.toFixed(1)} s: ` +
      paint('bold', `${rate(report.ordersPerSecond)} orders/s`),
    `submit to accepted  p50 ${ms(report.acceptedP50Ms)}  p99 ${ms(report.acceptedP99Ms)}`,
    `submit to served    p50 ${ms(report.servedP50Ms)}  p99 ${ms(report.servedP99Ms)}`,
    `cancelled ${cancelled}, refused ${refused}, failed ${failed}, tries repeated ${retried}`,
  ]
  if (report.firstFailure !== '') lines.push(paint('red', `the first failure: ${report.firstFailure}`))
  if (!report.complete) {
    const open = orders - served - cancelled - refused - failed
    lines.push(paint('red', `given up with ${open} orders not ended or not sent`))
  }
  return lines
}

function ms(value: number | null): string {
  return value === null ? '–' : `${value.toFixed(1)} ms`
}

/** A decimal only where it says something. */
function rate(perSecond: number): string {
  return perSecond.toFixed(perSecond < 10 ? 1 : 0)
}
