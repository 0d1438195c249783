/** `patterns compare`: the same orders through every system of the ladder, side by side. */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { join } from 'node:path'
import { version } from 'zeromq'
import { LADDER, RELIABILITY } from '../catalogue.ts'
import type { Lesson } from '../frame/lesson.ts'
import type { LadderLesson } from '../ladder/ladder-lesson.ts'
import { measure } from './measure.ts'
import { measureReliability, type ReliabilityRow } from './measure-reliability.ts'
import type { Comparison, Row } from './row.ts'
import { sideBySide } from './side-by-side.ts'
import { renderMarkdown, renderReliability, renderReliabilityMarkdown, renderTable } from './table.ts'

export interface CompareOptions {
  readonly scale: number
  readonly json?: boolean
  readonly out?: string
  readonly only?: readonly string[]
  /** A page with places for the tables. */
  readonly page?: string
}

/** Patterns of the reliability ladder that are killed at once. */
const PATTERNS_AT_ONCE = 3

/** Settles with the exit code. */
export async function compareCommand(options: CompareOptions): Promise<number> {
  const startedMs = performance.now()
  const rows: Row[] = []
  for (const lesson of await chosen([...LADDER], options)) {
    rows.push(await measure(lesson, options.scale, progressOf))
  }
  const reliability: ReliabilityRow[] = []
  const ladder = [...RELIABILITY, ...[...LADDER].filter(([name]) => BASELINES.includes(name))]
  const tasks = (await chosen(ladder, options)).map(
    (lesson) => () => measureReliability(lesson, options.scale, progressOf),
  )
  reliability.push(...(await sideBySide(PATTERNS_AT_ONCE, tasks)).flat())
  progress('')
  const comparison: Comparison = {
    node: process.versions.node,
    cpus: availableParallelism(),
    zeromq: version,
    scale: options.scale,
    seconds: Math.round((performance.now() - startedMs) / 1_000),
    rows,
    reliability,
  }
  if (options.out !== undefined) await write(options.out, comparison)
  if (options.page !== undefined) fillPage(options.page, comparison)
  process.stdout.write(`${options.json ? JSON.stringify(comparison, null, 2) : render(comparison)}\n`)
  return 0
}

/** What the reliability ladder begins with, and what it is held against. */
const BASELINES = ['request-reply', 'combined']

async function chosen(
  lessons: readonly (readonly [string, () => Promise<Lesson>])[],
  { only }: CompareOptions,
): Promise<LadderLesson[]> {
  const loads = lessons.filter(([name]) => only?.includes(name) ?? true)
  return (await Promise.all(loads.map(([, load]) => load()))) as LadderLesson[]
}

function progressOf(pattern: string, scenario: string): void {
  progress(`${pattern}: ${scenario}`)
}

function render({ rows, reliability, seconds, scale, node, zeromq, cpus }: Comparison): string {
  const made = `Measured in ${seconds} s, ${scale} times faster than the talk; ZeroMQ ${zeromq}, Node ${node}, ${cpus} cores.`
  return `${renderTable(rows)}\n\n${renderReliability(reliability)}\n\n${made}`
}

async function write(folder: string, comparison: Comparison): Promise<void> {
  // Loaded here: who wants no pictures needs no charts.
  const { chartsOf } = await import('./charts.ts')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'compare.json'), `${JSON.stringify(comparison, null, 2)}\n`)
  writeFileSync(
    join(folder, 'compare.md'),
    `${renderMarkdown(comparison.rows)}\n\n${renderReliabilityMarkdown(comparison.reliability)}\n`,
  )
  for (const [name, svg] of chartsOf(comparison)) writeFileSync(join(folder, name), svg)
}

/** Puts both tables into a page, between the marks that are there for them. */
function fillPage(page: string, { rows, reliability, ...run }: Comparison): void {
  const made = `Measured by one run of \`npx truck patterns compare\` in ${run.seconds} s on ${run.cpus} cores, ${run.scale} times faster than the talk.`
  let text = readFileSync(page, 'utf8')
  text = between(text, 'compare', `${renderMarkdown(rows)}\n\n${made}`)
  text = between(text, 'reliability', renderReliabilityMarkdown(reliability))
  writeFileSync(page, text)
}

function between(text: string, mark: string, content: string): string {
  const [begin, end] = [`<!-- ${mark} -->`, `<!-- /${mark} -->`]
  const [from, to] = [text.indexOf(begin), text.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`the page has no place ${begin} … ${end}`)
  return `${text.slice(0, from)}${begin}\n${content}\n${text.slice(to)}`
}

/** One line on a terminal, rewritten; a line each elsewhere. */
function progress(text: string): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001b[K${text}`)
  else if (text !== '') process.stderr.write(`${text}\n`)
}
