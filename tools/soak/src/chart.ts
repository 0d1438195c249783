/** The picture of a soak: one small chart a group of series, as one SVG without anything else. */
import type { Series } from './samples.ts'

const WIDTH = 900
const CHART_HEIGHT = 170
const LEFT = 70
const RIGHT = 190
const TOP = 34
const BOTTOM = 26
const COLOURS = ['#2563eb', '#dc2626', '#059669', '#d97706', '#7c3aed', '#0891b2', '#be185d']

interface Group {
  readonly title: string
  readonly holds: (name: string) => boolean
}

const GROUPS: readonly Group[] = [
  { title: 'memory of each process, MB', holds: (name) => name.endsWith(' memory') },
  { title: 'open files of each process', holds: (name) => name.endsWith(' open files') },
  { title: 'journal, MB', holds: (name) => name.startsWith('journal') },
  { title: 'from order to served, ms', holds: (name) => name.startsWith('latency') },
]

/** The SVG of all series. */
export function chartOf(series: readonly Series[], title: string): string {
  const charts = GROUPS.map(({ title: heading, holds }, row) => {
    const shown = series.filter(({ name }) => holds(name))
    return `<g transform="translate(0 ${40 + row * CHART_HEIGHT})">${chart(heading, shown)}</g>`
  })
  const height = 40 + GROUPS.length * CHART_HEIGHT
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" font-family="sans-serif" font-size="12">
<rect width="100%" height="100%" fill="white"/>
<text x="${LEFT}" y="24" font-size="16">${escaped(title)}</text>
${charts.join('\n')}
</svg>
`
}

function chart(heading: string, series: readonly Series[]): string {
  const points = series.flatMap((one) => one.points)
  const lastMs = Math.max(1, ...points.map(({ atMs }) => atMs))
  const top = Math.max(1, ...points.map(({ value }) => value)) * 1.1
  const bottom = CHART_HEIGHT - BOTTOM
  const x = (atMs: number): number => LEFT + (atMs / lastMs) * (WIDTH - LEFT - RIGHT)
  const y = (value: number): number => bottom - (value / top) * (bottom - TOP)
  const lines = series.map(({ name, points: own }, at) => {
    const colour = COLOURS[at % COLOURS.length]
    const path = own.map(({ atMs, value }) => `${x(atMs).toFixed(1)},${y(value).toFixed(1)}`).join(' ')
    const label = `<text x="${WIDTH - RIGHT + 10}" y="${TOP + 12 + at * 16}" fill="${colour}">${escaped(name)}</text>`
    return `<polyline fill="none" stroke="${colour}" stroke-width="1.5" points="${path}"/>${label}`
  })
  const ticks = [0, 0.5, 1].map((share) => {
    const value = top * share
    const line = `<line x1="${LEFT}" x2="${WIDTH - RIGHT}" y1="${y(value)}" y2="${y(value)}" stroke="#ddd"/>`
    return `${line}<text x="${LEFT - 8}" y="${y(value) + 4}" text-anchor="end">${value.toPrecision(3)}</text>`
  })
  const minutes = `<text x="${WIDTH - RIGHT}" y="${CHART_HEIGHT - 8}" text-anchor="end">${(lastMs / 60_000).toFixed(1)} min</text>`
  return `<text x="${LEFT}" y="${TOP - 14}">${escaped(heading)}</text>${ticks.join('')}${lines.join('')}${minutes}`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
