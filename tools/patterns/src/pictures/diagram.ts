/** A lesson's wires as a picture, laid out by Graphviz. */
import { instance } from '@viz-js/viz'

const WIRE = /^(\S+) (\S+) -> (\S+) (\S+): ([^|]+?)(?: \| (.+))?$/
const INK = '#1f2937'
const PAPER = '#fdf6e3'

/** SVG of the wires. Throws on a wire that is none. */
export async function diagramOf(wires: readonly string[]): Promise<string> {
  return (await instance()).renderString(dotOf(wires), { format: 'svg' })
}

/** The wires in Graphviz's language. */
export function dotOf(wires: readonly string[]): string {
  const sockets = new Map<string, Set<string>>()
  const edges: string[] = []
  for (const wire of wires) {
    const [, from = '', out = '', to = '', into = '', message = '', back] = WIRE.exec(wire) ?? []
    if (from === '') throw new Error(`this is no wire: ${wire}`)
    for (const [party, socket] of [
      [from, out],
      [to, into],
    ] as const) {
      const known = sockets.get(party) ?? new Set()
      sockets.set(party, socket === 'none' ? known : known.add(socket))
    }
    const label = back === undefined ? message : `${message}\\n← ${back}`
    edges.push(`"${from}" -> "${to}" [label="  ${label}  ", dir=${back === undefined ? 'forward' : 'both'}]`)
  }
  const nodes = [...sockets].map(([party, kinds]) => {
    const kind = [...kinds].join(' · ')
    return `"${party}" [label="${party}\\n${kind}"]`
  })
  return `digraph {
  graph [rankdir=LR, bgcolor="${PAPER}", pad=0.25, nodesep=0.5, ranksep=0.7]
  node [shape=box, style="rounded,filled", fillcolor=white, color="${INK}", fontname="Helvetica", fontsize=14, margin="0.18,0.1"]
  edge [fontname="Helvetica", fontsize=10, color="${INK}", fontcolor="${INK}", arrowsize=0.7]
  ${[...nodes, ...edges].join('\n  ')}
}`
}
