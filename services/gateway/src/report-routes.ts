/** The report of a day, as JSON or CSV. Invariant: one report is read at a time. */
import type { DayReport } from '@foodtruck/forecast'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { FastifyInstance } from 'fastify'
import { z } from 'zod'
import type { Deps } from './app.ts'
import { CHEF } from './caller.ts'
import { dayOf, dayTimes } from './day.ts'
import { isoTime } from './event-json.ts'
import { must, zodProblems } from './order-body.ts'
import { fieldsProblem, sendProblem } from './problem.ts'
import { type ReadReport, readReport } from './report.ts'

const RETRY_AFTER_MS = 2_000

const query = z.strictObject({
  day: z.string(must('be a day, 2026-05-04')).optional(),
  format: z.enum(['json', 'csv'], { error: 'must be json or csv' }).default('json'),
})

export function reportRoutes(app: FastifyInstance, deps: Deps): void {
  let reading = false

  app.get('/api/report', CHEF, async (request, reply) => {
    const parsed = query.safeParse(request.query)
    if (!parsed.success) {
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, zodProblems(parsed.error, 'query')))
    }
    const { timezone } = deps.menus.current
    const { day = dayOf(deps.now(), timezone), format } = parsed.data
    const times = dayTimes(day, timezone)
    if (times === undefined) {
      const errors = [{ field: 'day', message: `must be a day, ${dayOf(deps.now(), timezone)}` }]
      return sendProblem(reply, fieldsProblem(ErrorCode.BAD_REQUEST, errors))
    }
    if (reading) {
      const details = { retryAfterMs: RETRY_AFTER_MS }
      throw new TruckError(ErrorCode.OVERLOADED, 'Another report is being read.', { details })
    }
    reading = true
    try {
      const report = await readReport(deps.router, times, deps.now())
      if (format === 'json') return reportJson(day, timezone, report)
      return reply.type('text/csv; charset=utf-8').send(reportCsv(day, report))
    } finally {
      reading = false
    }
  })
}

function reportJson(day: string, timezone: string, report: ReadReport): object {
  const { hours, money, ...rest } = report
  return {
    day,
    timezone,
    ...rest,
    money: money.map(({ currency, revenueMinor, refundsMinor }) => ({
      revenue: { minor: revenueMinor, currency },
      refunds: { minor: refundsMinor, currency },
    })),
    hours: hours.map(({ atMs, accepted, served }) => ({ at: isoTime(atMs), accepted, served })),
  }
}

/** A row for each figure: day, what it is of, its name, its value. */
function reportCsv(day: string, report: DayReport): string {
  const rows: (string | number)[][] = [['day', 'of', 'item', 'figure', 'value']]
  const row = (of: string, item: string, figure: string, value: number): void => {
    rows.push([day, of, item, figure, value])
  }
  for (const figure of ['accepted', 'served', 'cancelled', 'refused', 'open', 'late'] as const) {
    row('orders', '', figure, report[figure])
  }
  for (const { currency, revenueMinor, refundsMinor } of report.money) {
    row('money', currency, 'revenue_minor', revenueMinor)
    row('money', currency, 'refunds_minor', refundsMinor)
  }
  for (const { atMs, accepted, served } of report.hours) {
    row('hour', isoTime(atMs), 'accepted', accepted)
    row('hour', isoTime(atMs), 'served', served)
  }
  for (const [figure, value] of Object.entries(report.wait ?? {})) row('wait', '', snake(figure), value)
  for (const [figure, value] of Object.entries(report.promise ?? {})) row('promise', '', snake(figure), value)
  for (const { stage, item, count, p50Ms, p90Ms } of report.stages) {
    row(`stage ${stage}`, item, 'count', count)
    row(`stage ${stage}`, item, 'p50_ms', p50Ms)
    row(`stage ${stage}`, item, 'p90_ms', p90Ms)
  }
  return rows.map((cells) => `${cells.map(csvCell).join(',')}\r\n`).join('')
}

function snake(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)
}

/** RFC 4180; what a spreadsheet would take for a formula is text. */
function csvCell(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
