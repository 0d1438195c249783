/**
 * A flame graph as one SVG: callers above what they call, as wide as the time in
 * them. A box tells its function, file and share when it is pointed at.
 */
import { escapeText } from '../report/panels.ts'
import type { Call } from './cpu-profile.ts'

const WIDTH = 1_200
const ROW = 17
const TOP = 34
const CHARACTER_WIDTH = 6.6
/** Narrower boxes are left out. */
const BOX_WIDTH_MIN = 0.6
const DEPTH_MAX = 80

const STYLE = `
  text { font: 11px ui-monospace, monospace; fill: #1f2328; pointer-events: none } .head { font: 600 14px system-ui }
  .paper { fill: #ffffff } rect { stroke: #ffffff; stroke-width: .5 }
  .own { fill: #7ee2a0 } .library { fill: #ffd8a8 } .node { fill: #c8e1ff } .engine { fill: #e1e4e8 }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .paper { fill: #0d1117 } rect { stroke: #0d1117 }
    .own { fill: #1f6f3d } .library { fill: #7a4a12 } .node { fill: #1f4f80 } .engine { fill: #3a4048 }
  }`

/** One SVG document. */
export function drawFlameGraph(title: string, root: Call): string {
  const boxes: string[] = []
  let depthMost = 0
  function draw(call: Call, depth: number, x: number): void {
    const width = (call.totalUs / root.totalUs) * WIDTH
    if (width < BOX_WIDTH_MIN || depth > DEPTH_MAX) return
    depthMost = Math.max(depthMost, depth)
    boxes.push(boxOf(call, root, x, TOP + depth * ROW, width))
    let childX = x
    for (const child of call.calls) {
      draw(child, depth + 1, childX)
      childX += (child.totalUs / root.totalUs) * WIDTH
    }
  }
  if (root.totalUs > 0) draw(root, 0, 0)
  const height = TOP + (depthMost + 1) * ROW + 8
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}">`,
    `<title>${escapeText(title)}</title><style>${STYLE}\n</style>`,
    `<rect class="paper" width="${WIDTH}" height="${height}"/>`,
    `<text class="head" x="4" y="20">${escapeText(title)}: green is the project, orange a library, blue Node, grey the engine</text>`,
    ...boxes,
    '</svg>',
    '',
  ].join('\n')
}

function boxOf(call: Call, root: Call, x: number, y: number, width: number): string {
  const share = ((call.totalUs / root.totalUs) * 100).toFixed(1)
  const self = ((call.selfUs / root.totalUs) * 100).toFixed(1)
  const about = `${call.name} ${call.where}: ${share} %, itself ${self} %`
  const text = call.name.slice(0, Math.max(0, Math.floor((width - 4) / CHARACTER_WIDTH)))
  return (
    `<g><title>${escapeText(about)}</title>` +
    `<rect class="${kindOf(call)}" x="${x.toFixed(1)}" y="${y}" width="${width.toFixed(1)}" height="${ROW - 1}"/>` +
    `${text.length > 2 ? `<text x="${(x + 3).toFixed(1)}" y="${y + 12}">${escapeText(text)}</text>` : ''}</g>`
  )
}

function kindOf({ where }: Call): string {
  if (where === '') return 'engine'
  if (where.startsWith('node:')) return 'node'
  return where.startsWith('node_modules') ? 'library' : 'own'
}
