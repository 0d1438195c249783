/** `patterns run NAME`: one lesson, told line by line, with a verdict. */
import { LESSONS, loadLesson } from './catalogue.ts'
import type { RunOptions } from './frame/lesson.ts'
import { Narrator } from './frame/narrator.ts'
import { runLesson } from './frame/run-lesson.ts'

export interface RunCommandOptions extends RunOptions {
  readonly scale: number
  readonly python?: readonly string[]
  readonly here?: boolean
  readonly json?: boolean
}

const USAGE = 2

/** Settles with the exit code: 0 if the lesson showed what it must. */
export async function runCommand(name: string, command: RunCommandOptions): Promise<number> {
  if (!LESSONS.has(name)) return wrong(`no pattern is called ${name}; see truck patterns list`)
  const lesson = await loadLesson(name)
  const { scale, python = [], here = false, json = false, ...options } = command
  const unknown = Object.keys(options).find((key) => !lesson.takes?.includes(key as keyof RunOptions))
  if (unknown) return wrong(`${name} has no use for --${unknown}`)
  const stranger = python.find((role) => !(role in lesson.roles))
  if (stranger) return wrong(`${name} has no role ${stranger}: ${Object.keys(lesson.roles).join(', ')}`)
  const narrator = new Narrator({
    talkScale: lesson.isTalkTimed ? scale : undefined,
    isColoured: process.stdout.isTTY && process.stdout.hasColors(),
    write: (text) => void process.stdout.write(text),
  })
  if (!json) process.stdout.write(`${name}: ${lesson.title}\n\n`)
  const onFact = json
    ? (fact: object) => void process.stdout.write(`${JSON.stringify(fact)}\n`)
    : narrator.take.bind(narrator)
  try {
    const outcome = await runLesson(lesson, { isApart: () => !here, scale, python, options, onFact })
    narrator.end()
    if (json) process.stdout.write(`${JSON.stringify({ checks: outcome.checks, held: outcome.held })}\n`)
    else narrator.verdict(outcome)
    return outcome.held ? 0 : 1
  } finally {
    narrator.end()
  }
}

function wrong(message: string): number {
  process.stderr.write(`patterns: ${message}\n`)
  return USAGE
}
