/** One run of a lesson from the first party to the verdict. */
import type { Fact } from './fact.ts'
import type { Lesson, RunOptions } from './lesson.ts'
import { type Check, Scene } from './scene.ts'

export interface RunSetup {
  readonly isApart: (party: string) => boolean
  readonly scale: number
  readonly python?: readonly string[]
  readonly options?: RunOptions
  readonly onFact?: (fact: Fact) => void
}

export interface Outcome {
  readonly facts: readonly Fact[]
  readonly checks: readonly Check[]
  readonly startedMs: number
  /** Whether there was something to check, and all of it held. */
  readonly held: boolean
}

/** Runs a lesson and settles with what it showed; nothing of it is left. */
export async function runLesson(lesson: Lesson, setup: RunSetup): Promise<Outcome> {
  const scene = new Scene({ lesson, ...setup })
  try {
    await lesson.run(scene, setup.options ?? {})
  } finally {
    await scene.close()
  }
  const { facts, checks, startedMs } = scene
  return { facts, checks, startedMs, held: checks.length > 0 && checks.every(({ held }) => held) }
}
