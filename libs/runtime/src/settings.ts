/**
 * Settings from the environment: a typed spec, read in one go. Invariant: the
 * only reader of process.env; either all values are good or one error names
 * every bad one.
 */
import { ErrorCode, TruckError } from './errors.ts'

/** One setting: its variable, what it may be, and how its text becomes a value. */
export interface Setting<T> {
  /** The environment variable, `TRUCK_…`. */
  readonly env: string
  /** The value when the variable is unset or empty; undefined means it must be set. */
  readonly default: T | undefined
  /** The default in words, where the value alone does not say it. */
  readonly defaultDoc: string | undefined
  /** One line for docs/configuration.md. */
  readonly doc: string
  /** The unit of a number: ms, bytes, orders. */
  readonly unit: string | undefined
  /** What the value may be, in words. */
  readonly allowed: string
  /** Its value is shown to nobody. */
  readonly secret: boolean
  /** The value of a text; undefined if the text is not allowed. */
  readonly parse: (text: string) => T | undefined
}

interface Common<T> {
  env: string
  default?: T
  defaultDoc?: string
  doc: string
  secret?: boolean
}

/** A group of settings by the names that the code uses for them. */
export type SettingsSpec = Readonly<Record<string, Setting<unknown>>>

/** The values of a spec. */
export type SettingsOf<S extends SettingsSpec> = {
  readonly [K in keyof S]: S[K] extends Setting<infer T> ? T : never
}

const ENV_NAME = /^TRUCK_[A-Z0-9]+(_[A-Z0-9]+)*$/
const checks = new WeakMap<object, (values: never) => string[]>()

function setting<T>(
  options: Common<T>,
  rest: { unit?: string | undefined; allowed: string; parse: (text: string) => T | undefined },
): Setting<T> {
  if (!ENV_NAME.test(options.env)) throw new TypeError(`a setting's variable is TRUCK_…, not ${options.env}`)
  return {
    env: options.env,
    default: options.default,
    defaultDoc: options.defaultDoc,
    doc: options.doc,
    unit: rest.unit,
    allowed: rest.allowed,
    secret: options.secret === true,
    parse: rest.parse,
  }
}

/** A whole number from `min` to `max`. */
export function integer(
  options: Common<number> & { min: number; max: number; unit?: string },
): Setting<number> {
  const { min, max, unit } = options
  return setting(options, {
    unit,
    allowed: `a whole number from ${min} to ${max}`,
    parse: (text) => {
      if (!/^-?\d{1,15}$/.test(text)) return undefined
      const value = Number(text)
      return value >= min && value <= max ? value : undefined
    },
  })
}

/** A number from `min` to `max` that may have a fraction: `30`, `0.5`. */
export function decimal(
  options: Common<number> & { min: number; max: number; unit?: string },
): Setting<number> {
  const { min, max, unit } = options
  return setting(options, {
    unit,
    allowed: `a number from ${min} to ${max}`,
    parse: (text) => {
      if (!/^\d{1,15}(\.\d{1,15})?$/.test(text)) return undefined
      const value = Number(text)
      return value >= min && value <= max ? value : undefined
    },
  })
}

/** A text of at most 1024 characters; with `pattern`, one that matches it, and `allowed` says so in words. */
export function text(
  options: Common<string> & ({ pattern: RegExp; allowed: string } | { pattern?: never; allowed?: string }),
): Setting<string> {
  const { pattern, allowed } = options
  return setting(options, {
    allowed: allowed ?? 'a text',
    parse: (value) => (value.length <= 1024 && (pattern?.test(value) ?? true) ? value : undefined),
  })
}

/** One of a few words. */
export function choice<const T extends string>(options: Common<T> & { of: readonly T[] }): Setting<T> {
  return setting(options, {
    allowed: `one of ${options.of.join(', ')}`,
    parse: (text) => options.of.find((word) => word === text),
  })
}

/** Yes or no: `true`/`1` or `false`/`0`. */
export function flag(options: Common<boolean>): Setting<boolean> {
  return setting(options, {
    allowed: 'true or false',
    parse: (text) => {
      if (text === 'true' || text === '1') return true
      return text === 'false' || text === '0' ? false : undefined
    },
  })
}

/** The address of a ZeroMQ socket: `tcp://host:port` or `ipc://path`. An empty default means: derived, see `defaultDoc`. */
export function address(options: Common<string>): Setting<string> {
  return text({
    ...options,
    pattern: /^(tcp:\/\/\S+:(\d{1,5}|\*)|ipc:\/\/\S.*|inproc:\/\/\S+)$/,
    allowed: 'tcp://host:port or ipc://path',
  })
}

/**
 * Declares a spec. `check` tells of contradictions between the values, one
 * sentence each. docs/configuration.md is written from all specs so declared.
 */
export function defineSettings<S extends SettingsSpec>(
  spec: S,
  check: (values: SettingsOf<S>) => string[] = () => [],
): S {
  checks.set(spec, check)
  return spec
}

/** Whether something is a spec: a plain object of settings, at least one. */
export function isSettings(unknown: unknown): unknown is SettingsSpec {
  if (typeof unknown !== 'object' || unknown === null) return false
  const all: unknown[] = Object.values(unknown)
  return all.length > 0 && all.every(isSetting)
}

function isSetting(unknown: unknown): unknown is Setting<unknown> {
  return typeof unknown === 'object' && unknown !== null && 'env' in unknown && 'parse' in unknown
}

/**
 * Reads a spec from the environment; an empty variable counts as unset. Throws
 * one TRUCK_ERR_BAD_SETTING that names every wrong setting, its value, and what
 * it may be.
 */
export function readSettings<S extends SettingsSpec>(
  spec: S,
  env: Readonly<Record<string, string | undefined>> = process.env,
): SettingsOf<S> {
  const values: Record<string, unknown> = {}
  const problems: string[] = []
  for (const [name, one] of Object.entries(spec)) {
    const given = env[one.env]?.trim() ?? ''
    const value = given === '' ? one.default : one.parse(given)
    values[name] = value
    if (value === undefined) problems.push(problemOf(one, given))
  }
  if (problems.length === 0) problems.push(...(checks.get(spec)?.(values as never) ?? []))
  if (problems.length > 0) throw new TruckError(ErrorCode.BAD_SETTING, problems.join('; '))
  return values as SettingsOf<S>
}

const SHOWN_CHARS_MAX = 80

function problemOf(one: Setting<unknown>, given: string): string {
  const unit = one.unit === undefined ? '' : ` (${one.unit})`
  if (given === '') return `${one.env} is not set; it must be ${one.allowed}${unit}`
  if (one.secret) return `${one.env} is wrong; it must be ${one.allowed}`
  const shown = given.length > SHOWN_CHARS_MAX ? `${given.slice(0, SHOWN_CHARS_MAX)}…` : given
  return `${one.env}=${JSON.stringify(shown)} is wrong; it must be ${one.allowed}${unit}`
}
