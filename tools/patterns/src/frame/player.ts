/**
 * How a party comes to life: in this process, in a process of its own, or in Python.
 * Invariant: a party that breaks is told to the director, one that was stopped or killed is not.
 */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import type { Fact } from './fact.ts'
import type { Lesson, Role } from './lesson.ts'
import { Party, type PartyInit } from './party.ts'
import type { Traffic } from './traffic.ts'

export interface PlayListener {
  readonly onFact: (fact: Fact) => void
  readonly onFailed: (error: Error) => void
}

export interface Player {
  readonly ready: Promise<void>
  /** Settles when the part is played, or was cut short by `stop` or `kill`. */
  readonly ended: Promise<void>
  readonly traffic?: Traffic
  stop(): Promise<void>
  kill(): Promise<void>
}

type Play = (lesson: Lesson, role: string, init: PartyInit<unknown>, listener: PlayListener) => Player

/** What a party in a process of its own says to its director. */
export type FromParty =
  | { readonly kind: 'fact'; readonly fact: Fact }
  | { readonly kind: 'ready' }
  | { readonly kind: 'dying' }
  | { readonly kind: 'failed'; readonly message: string }

/** A party that was asked to leave and does not is killed after this time. */
const STOP_MS_MAX = 5_000

/** Plays a part of the lesson as this process has it. */
export const playHere: Play = (lesson, role, init, { onFact, onFailed }) => {
  const ready = Promise.withResolvers<void>()
  const died = Promise.withResolvers<void>()
  const party = new Party(init, {
    onFact,
    onReady: () => ready.resolve(),
    onDeath: () => void party.stop().then(died.resolve, died.reject),
  })
  const ended = roleOf(
    lesson,
    role,
  )(party as Party<never>).catch((error: Error) => {
    if (!party.signal.aborted) onFailed(error)
  })
  const stop = async (): Promise<void> => {
    await party.stop()
    await ended
  }
  return {
    ready: ready.promise,
    ended: Promise.race([ended, died.promise]),
    traffic: party.traffic,
    stop,
    kill: stop,
  }
}

/** Starts a Node of its own for the party. */
export const playInProcess: Play = (lesson, role, init, listener) => {
  const module = fileURLToPath(new URL('./party-process.ts', import.meta.url))
  const child = fork(module, [lesson.name, role, JSON.stringify(init)], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  })
  const player = processPlayer(child, listener, () => {
    if (child.connected) child.disconnect()
  })
  child.on('message', (message: FromParty) => player.take(message))
  return player
}

/** Starts Debian's Python for the party: `python/<lesson>.py ROLE INIT`, a JSON document a line. */
export const playInPython: Play = (lesson, role, init, listener) => {
  const script = fileURLToPath(new URL(`../../python/${lesson.name}.py`, import.meta.url))
  const child = spawn(PYTHON, ['-u', script, role, JSON.stringify(init)], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  const player = processPlayer(child, listener, () => child.stdin.end())
  createInterface({ input: child.stdout }).on('line', (line) => player.take(JSON.parse(line) as FromParty))
  return player
}

/** Where Debian puts the Python that `python3-zmq` belongs to. */
export const PYTHON = '/usr/bin/python3'

/** The role of that name; throws if the lesson has none. */
export function roleOf(lesson: Lesson, name: string): Role {
  const role = lesson.roles[name]
  if (!role) throw new Error(`${lesson.name} has no role ${name}: ${Object.keys(lesson.roles).join(', ')}`)
  return role
}

function processPlayer(
  child: ChildProcess,
  { onFact, onFailed }: PlayListener,
  askToLeave: () => void,
): Player & { take: (message: FromParty) => void } {
  const ready = Promise.withResolvers<void>()
  const ended = Promise.withResolvers<void>()
  let leaving = false
  child.on('error', onFailed)
  child.on('exit', (code, signal) => {
    ended.resolve()
    if (!leaving && code !== 0) onFailed(new Error(`ended early (${signal ?? code})`))
  })
  function take(message: FromParty): void {
    if (message.kind === 'fact') onFact(message.fact)
    else if (message.kind === 'ready') ready.resolve()
    else if (message.kind === 'dying') leaving = true
    else if (!leaving) onFailed(new Error(message.message))
  }
  async function leave(ask: () => void): Promise<void> {
    leaving = true
    if (child.exitCode !== null || child.signalCode !== null) return
    ask()
    const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS_MAX)
    await ended.promise
    clearTimeout(timer)
  }
  return {
    ready: ready.promise,
    ended: ended.promise,
    take,
    stop: () => leave(askToLeave),
    kill: () => leave(() => child.kill('SIGKILL')),
  }
}
