/** The day's report as people read it. Pure. */
import { renderReport, type Screen, table } from '@foodtruck/truck'
import type { DayReport } from './day.ts'

const NUMBERS = new Set([1, 2, 3, 4, 5])

export function renderDay(day: DayReport, paint: Screen['paint']): string[] {
  const { seed, orders, scale, seconds, happenings, stock, turnedAway, verdicts, report } = day
  const moved = stock.filter(({ used, bought, wasted }) => used + bought + wasted > 0)
  const rows = moved.map(({ ingredient, start, bought, used, wasted, left, unit }) => {
    return [ingredient, ...[start, bought, used, wasted, left].map(String), unit]
  })
  const turned = Object.entries(turnedAway).map(([code, count]) => `${count} ${code}`)
  return [
    `A lunch of ${orders} orders, seed ${seed}, ${scale} times as fast as the menu says: ${seconds.toFixed(1)} s`,
    '',
    ...happenings.map(({ minute, what }) => `minute ${minute.toFixed(1).padStart(6)}  ${what}`),
    `turned away at the door: ${turned.length === 0 ? 'nobody' : turned.join(', ')}`,
    '',
    ...renderReport(report, paint),
    '',
    ...table([['ingredient', 'start', 'bought', 'used', 'wasted', 'left', 'unit'], ...rows], NUMBERS),
    '',
    ...verdicts.map(({ name, isKept, text }) => {
      const word =
        isKept === null
          ? paint('dim', 'shown  ')
          : isKept
            ? paint('green', 'kept   ')
            : paint('red', 'BROKEN ')
      return `${word}${name}: ${text}`
    }),
  ]
}
