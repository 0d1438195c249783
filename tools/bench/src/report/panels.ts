/** Panels of horizontal bars and ranges as SVG, in columns. Everything that is drawn is text, lines and boxes. */

export interface Panel {
  readonly title: string
  readonly rows: readonly PanelRow[]
  readonly draw: (row: PanelRow, axis: Axis) => string
  readonly axis: (rows: readonly PanelRow[]) => Axis
}

export interface PanelRow {
  readonly name: string
  readonly kind: 'ours' | 'peer'
  /** Where the mark begins and ends, in the unit of the panel. */
  readonly low: number
  readonly high: number
  /** What is written beside the mark. */
  readonly label: string
  /** The spread of the rounds, if it is drawn. */
  readonly spread?: readonly [number, number]
}

/** From a value to pixels right of the names. */
type Axis = (value: number) => number

const NAME_WIDTH = 150
const BAR_WIDTH = 210
const LABEL_WIDTH = 120
const COLUMN_WIDTH = NAME_WIDTH + BAR_WIDTH + LABEL_WIDTH
const ROW_HEIGHT = 18
const TITLE_HEIGHT = 26
const PANEL_GAP = 14
const TOP = 58
const MARGIN = 16

const STYLE = `
  text { font: 12px system-ui, sans-serif; fill: #1f2328 }
  .title { font-size: 15px; font-weight: 600 } .panel { font-weight: 600 } .note { fill: #59636e; font-size: 11px }
  .paper { fill: #ffffff } .ours { fill: #1a7f37 } .peer { fill: #8c959f }
  .spread { stroke: #1f2328; stroke-width: 1 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .note { fill: #9198a1 } .paper { fill: #0d1117 } .ours { fill: #3fb950 }
    .peer { fill: #6e7681 } .spread { stroke: #e6edf3 }
  }`

/** Bars from zero, each with the spread of its rounds. */
export function bars(
  title: string,
  rows: readonly { name: string; kind: PanelRow['kind']; median: number; min: number; max: number }[],
): Panel {
  return {
    title,
    rows: rows.map(({ name, kind, median, min, max }) => ({
      name,
      kind,
      low: 0,
      high: median,
      label: grouped(median),
      spread: [min, max],
    })),
    axis: (all) => {
      const most = Math.max(1, ...all.map(({ spread, high }) => spread?.[1] ?? high))
      return (value) => (value / most) * BAR_WIDTH
    },
    draw: drawMark,
  }
}

/** Bars from a low to a high value on a logarithmic scale. */
export function ranges(
  title: string,
  rows: readonly { name: string; kind: PanelRow['kind']; low: number; high: number }[],
): Panel {
  return {
    title,
    rows: rows.map((row) => ({ ...row, label: `${short(row.low)} – ${short(row.high)}` })),
    axis: (all) => {
      const least = Math.log10(Math.max(0.01, Math.min(...all.map(({ low }) => low))))
      const most = Math.log10(Math.max(0.02, ...all.map(({ high }) => high)))
      const width = Math.max(0.1, most - least)
      return (value) => ((Math.log10(Math.max(0.01, value)) - least) / width) * BAR_WIDTH
    },
    draw: drawMark,
  }
}

/** One SVG document with the panels of each column below each other. */
export function drawPanels(picture: {
  readonly title: string
  readonly note: string
  readonly columns: readonly (readonly Panel[])[]
}): string {
  const heights = picture.columns.map((panels) => panels.reduce((sum, panel) => sum + heightOf(panel), 0))
  const width = MARGIN * 2 + picture.columns.length * COLUMN_WIDTH
  const height = TOP + Math.max(0, ...heights) + MARGIN
  const columns = picture.columns.map((panels, column) => {
    let y = TOP
    return panels.map((panel) => {
      const drawn = drawPanel(panel, MARGIN + column * COLUMN_WIDTH, y)
      y += heightOf(panel)
      return drawn
    })
  })
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img">`,
    `<title>${escapeText(picture.title)}</title><style>${STYLE}\n</style>`,
    `<rect class="paper" width="${width}" height="${height}"/>`,
    `<text class="title" x="${MARGIN}" y="24">${escapeText(picture.title)}</text>`,
    `<text class="note" x="${MARGIN}" y="42">${escapeText(picture.note)}</text>`,
    ...columns.flat(),
    '</svg>',
    '',
  ].join('\n')
}

function heightOf(panel: Panel): number {
  return TITLE_HEIGHT + panel.rows.length * ROW_HEIGHT + PANEL_GAP
}

function drawPanel(panel: Panel, x: number, y: number): string {
  const axis = panel.axis(panel.rows)
  const rows = panel.rows.map((row, index) => {
    const top = TITLE_HEIGHT + index * ROW_HEIGHT
    const name = `<text x="0" y="${top + 12}">${escapeText(row.name)}</text>`
    const end = NAME_WIDTH + Math.max(axis(row.high), axis(row.spread?.[1] ?? row.high))
    const label = `<text x="${at(end + 6)}" y="${top + 12}">${escapeText(row.label)}</text>`
    return `${name}<g transform="translate(${NAME_WIDTH} ${top})">${panel.draw(row, axis)}</g>${label}`
  })
  return `<g transform="translate(${x} ${y})"><text class="panel" x="0" y="14">${escapeText(panel.title)}</text>${rows.join('')}</g>`
}

function drawMark(row: PanelRow, axis: Axis): string {
  const from = axis(row.low)
  const width = Math.max(2, axis(row.high) - from)
  const box = `<rect class="${row.kind}" x="${at(from)}" y="2" width="${at(width)}" height="12" rx="2"/>`
  if (!row.spread) return box
  const [least, most] = row.spread.map((value) => at(axis(value)))
  return `${box}<path class="spread" d="M${least} 8H${most}M${least} 5V11M${most} 5V11"/>`
}

function at(pixels: number): string {
  return pixels.toFixed(1)
}

function grouped(value: number): string {
  return Math.round(value).toLocaleString('en').replaceAll(',', ' ')
}

function short(ms: number): string {
  return ms >= 100 ? String(Math.round(ms)) : ms.toPrecision(2)
}

export function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}
