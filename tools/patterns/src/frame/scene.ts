/**
 * One run of a lesson as seen by its director: starts and kills parties, waits for what they tell, and
 * checks what held. Invariant: after `close` no process, socket or file of the run is left.
 */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { machineMs } from './clock.ts'
import { type Fact, type FactData, has } from './fact.ts'
import type { Lesson } from './lesson.ts'
import { endpointIn, type PartyInit } from './party.ts'
import { type Player, playHere, playInProcess, playInPython } from './player.ts'

/** Whatever is waited for comes within this time, or the run fails. */
export const WAIT_MS_MAX = 30_000
/** A run that goes on for longer than this is broken. */
export const RUN_MS_MAX = 300_000

export interface Check {
  readonly text: string
  readonly held: boolean
}

export interface SceneOptions {
  readonly lesson: Lesson
  /** Which parties are processes of their own; the others live in this one. */
  readonly isApart: (party: string) => boolean
  readonly scale: number
  /** Roles that Python plays. */
  readonly python?: readonly string[]
  readonly onFact?: (fact: Fact) => void
}

export class Scene {
  readonly lesson: Lesson
  readonly scale: number
  readonly folder: string
  readonly facts: Fact[] = []
  readonly checks: Check[] = []
  readonly startedMs = machineMs()
  readonly #options: SceneOptions
  readonly #players = new Map<string, Player>()
  readonly #last = new Set<string>()
  readonly #watchers = new Set<() => void>()
  #failure: Error | undefined

  constructor(options: SceneOptions) {
    this.lesson = options.lesson
    this.scale = options.scale
    this.folder = mkdtempSync(join(tmpdir(), `pat-${process.pid}-`))
    this.#options = options
    openScenes.add(this)
  }

  /** Starts a party and waits until it is ready. */
  async start(
    role: string,
    name = role,
    wiring: unknown = {},
    diesAt?: PartyInit<unknown>['diesAt'],
  ): Promise<void> {
    const { lesson, isApart, scale, python } = this.#options
    const init = { name, wiring, folder: this.folder, scale, ...(diesAt && { diesAt }) }
    const listener = {
      onFact: (fact: Fact) => this.#take(fact),
      onFailed: (error: Error) => this.#fail(new Error(`${name}: ${error.message}`, { cause: error })),
    }
    const isOwnProcess = isApart(name) && !lesson.startsProcess?.includes(role)
    const play = python?.includes(role) ? playInPython : isOwnProcess ? playInProcess : playHere
    const player = play(lesson, role, init, listener)
    this.#players.set(name, player)
    if (lesson.startsProcess?.includes(role)) this.#last.add(name)
    await this.#wait(player.ready, `${name} to be ready`)
  }

  endpoint(name: string): string {
    return endpointIn(this.folder, name)
  }

  /** Adds a line of the director's own. */
  say(text: string, data: FactData = {}): void {
    this.#take({ atMs: machineMs(), party: '', text, data })
  }

  /** The first fact with these data, told already or still to come; of that party if one is named. */
  async until(data: FactData, party?: string, limitMs = WAIT_MS_MAX): Promise<Fact> {
    return this.untilSome((fact) => (party === undefined || fact.party === party) && has(fact, data), {
      what: `${party ?? 'someone'} to tell ${JSON.stringify(data)}`,
      limitMs,
    })
  }

  /** The first fact that the condition holds for. */
  async untilSome(
    condition: (fact: Fact) => boolean,
    { what = 'a fact', limitMs = WAIT_MS_MAX }: { what?: string; limitMs?: number } = {},
  ): Promise<Fact> {
    await this.untilTrue(() => this.facts.some(condition), what, limitMs)
    return this.facts.find(condition)!
  }

  /** Waits until the condition holds; it is looked at after every fact. */
  async untilTrue(condition: () => boolean, what: string, limitMs = WAIT_MS_MAX): Promise<void> {
    if (condition()) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const watcher = (): void => {
      if (condition()) resolve()
    }
    this.#watchers.add(watcher)
    try {
      await this.#wait(promise, what, limitMs)
    } finally {
      this.#watchers.delete(watcher)
    }
  }

  /**
   * Waits until the condition holds, or nobody has told anything of note for so long: the only way to see
   * that nothing comes any more.
   */
  async untilQuiet(
    quietMs: number,
    condition: () => boolean = () => false,
    isOfNote: (fact: Fact) => boolean = () => true,
  ): Promise<void> {
    if (condition()) return
    const { promise, resolve } = Promise.withResolvers<void>()
    const timer = setTimeout(resolve, quietMs)
    const watcher = (): void => {
      const last = this.facts.at(-1)
      if (last && isOfNote(last)) timer.refresh()
      if (condition()) resolve()
    }
    this.#watchers.add(watcher)
    try {
      await this.#wait(promise, 'an end', RUN_MS_MAX)
    } finally {
      clearTimeout(timer)
      this.#watchers.delete(watcher)
    }
  }

  /** The facts with these data; of that party if one is named. */
  told(data: FactData, party?: string): Fact[] {
    return this.facts.filter((fact) => (party === undefined || fact.party === party) && has(fact, data))
  }

  /** Ends a party at once, as a power cut would. */
  async kill(name: string): Promise<void> {
    await this.#player(name).kill()
    this.#players.delete(name)
    this.say(`${name} is killed`, { event: 'killed', killed: name })
  }

  /** Waits until a party has died by itself, as it was started to do. */
  async died(name: string): Promise<void> {
    await this.ended(name, RUN_MS_MAX)
    this.#players.delete(name)
    this.say(`${name} is killed`, { event: 'killed', killed: name })
  }

  /** Asks a party to leave. */
  async stop(name: string): Promise<void> {
    await this.#player(name).stop()
    this.#players.delete(name)
  }

  /** Waits until a party has played its part to the end. */
  async ended(name: string, limitMs = WAIT_MS_MAX): Promise<void> {
    await this.#wait(this.#player(name).ended, `${name} to end`, limitMs)
  }

  /** Records whether something holds that the lesson must show. */
  check(text: string, held: boolean): void {
    this.checks.push({ text, held })
  }

  /** What the parties in this process have sent; those in processes of their own are not counted. */
  get traffic(): { messages: number; bytes: number } {
    const sum = { messages: 0, bytes: 0 }
    for (const { traffic } of this.#players.values()) {
      sum.messages += traffic?.messages ?? 0
      sum.bytes += traffic?.bytes ?? 0
    }
    return sum
  }

  async close(): Promise<void> {
    openScenes.delete(this)
    // Who runs the others' router goes last: a stage that is told to stop hands over its results first.
    const last = [...this.#players].filter(([name]) => this.#last.has(name)).map(([, player]) => player)
    const others = [...this.#players.values()].filter((player) => !last.includes(player))
    for (const group of [others, last]) await Promise.all(group.map((player) => player.stop()))
    this.#players.clear()
    rmSync(this.folder, { recursive: true, force: true })
  }

  #player(name: string): Player {
    const player = this.#players.get(name)
    if (!player) throw new Error(`no party is called ${name}`)
    return player
  }

  #take(fact: Fact): void {
    this.facts.push(fact)
    this.#options.onFact?.(fact)
    for (const watcher of this.#watchers) watcher()
  }

  #fail(error: Error): void {
    this.#failure ??= error
    this.#failed.reject(this.#failure)
  }

  readonly #failed = rejectable()

  async #wait(wanted: Promise<void>, what: string, limitMs = WAIT_MS_MAX): Promise<void> {
    const late = Promise.withResolvers<never>()
    const timer = setTimeout(
      () => late.reject(new Error(`${this.lesson.name} waited ${limitMs / 1_000} s in vain for ${what}`)),
      limitMs,
    )
    await Promise.race([wanted, this.#failed.promise, late.promise]).finally(() => clearTimeout(timer))
  }
}

const openScenes = new Set<Scene>()

/** Ends whatever runs, when the whole process is told to end. */
export async function closeScenes(): Promise<void> {
  await Promise.all([...openScenes].map((scene) => scene.close()))
}

function rejectable(): PromiseWithResolvers<never> {
  const resolvers = Promise.withResolvers<never>()
  resolvers.promise.catch(() => {
    // Whoever waits next is told.
  })
  return resolvers
}
