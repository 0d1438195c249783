/** Finds settings that nobody reads, because their name is misspelt. Invariant: a variable that a spec names is never among them. */
import type { SettingsSpec } from './settings.ts'

const PREFIX = 'TRUCK_'
/** A name that differs in more letters was hardly meant. */
const DISTANCE_MAX = 4

/** A line for each variable of the environment that looks like a setting and is none; names the nearest that is one. */
export function unknownSettings(
  specs: readonly SettingsSpec[],
  env: Readonly<Record<string, string | undefined>> = process.env,
): string[] {
  const known = new Set(specs.flatMap((spec) => Object.values(spec).map((one) => one.env)))
  const unknown = Object.keys(env).filter((name) => name.startsWith(PREFIX) && !known.has(name))
  return unknown.map((name) => {
    const nearest = [...known]
      .map((one) => ({ one, distance: distanceOf(name, one) }))
      .sort((a, b) => a.distance - b.distance)[0]
    const meant = nearest && nearest.distance <= DISTANCE_MAX ? `; did you mean ${nearest.one}?` : ''
    return `${name} is no setting and has no effect${meant}`
  })
}

/** How many letters must be changed, added or left out to make one of the other (Levenshtein). */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, at) => at)
  for (let line = 1; line <= from.length; line++) {
    const next = [line]
    for (let at = 1; at <= to.length; at++) {
      const change = (row[at - 1] as number) + (from[line - 1] === to[at - 1] ? 0 : 1)
      next.push(Math.min(change, (row[at] as number) + 1, (next[at - 1] as number) + 1))
    }
    row = next
  }
  return row[to.length] as number
}
