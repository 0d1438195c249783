/** What a lesson is: parties that each play one part, and a run that starts them and says what held. */
import type { Party } from './party.ts'
import type { Scene } from './scene.ts'

/** Plays one part until it is done or stopped. */
export type Role = (party: Party<never>) => Promise<void>

/** What the command line can ask of a run; a lesson uses those that make sense for it. */
export interface RunOptions {
  readonly stages?: readonly number[]
  readonly cooks?: number
  readonly customers?: number
  readonly orders?: number
  readonly items?: readonly string[]
  readonly sausages?: number
  readonly kill?: string
}

export interface Lesson {
  readonly name: string
  /** One line: which sockets, and what the lesson is about. */
  readonly title: string
  readonly roles: Readonly<Record<string, Role>>
  /** Roles that start a process by themselves, and so need none of their own. */
  readonly startsProcess?: readonly string[]
  /** The options that make sense here. */
  readonly takes?: readonly (keyof RunOptions)[]
  /** Whether lines are timed by the talk's seconds; else by real milliseconds. */
  readonly isTalkTimed?: boolean
  /** Starts parties, waits for what must happen, and checks it. */
  readonly run: (scene: Scene, options: RunOptions) => Promise<void>
}
