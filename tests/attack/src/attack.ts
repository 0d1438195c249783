/** What an attack is told and what it tells. Invariant: an attack never throws for what the truck does to it. */

/**
 * Where an attacker stands: outside, before the gateway alone; in the network of the services, without a key that is
 * good; in that network with the keys of roles that were taken over.
 */
export type Stand = 'outside' | 'network' | 'role'

/** Where the sockets of the truck are, as an attacker names them. */
export interface Addresses {
  readonly router: string
  readonly pantry: string
  readonly busIn: string
  readonly busOut: string
  /** The bus's entrance for the pantry. */
  readonly busStock: string
  /** Origin of the gateway. */
  readonly url: string
}

/** How much of each kind one round has. */
export interface Amounts {
  /** Connections with junk, and with half a greeting, for each socket. */
  readonly junk: number
  /** Connections at once that say nothing, over all sockets. */
  readonly connects: number
  /** How often each wrong key is tried at each socket. */
  readonly strangers: number
  readonly forgedResults: number
  /** Mutants over real sockets, for each of the two servers. */
  readonly mutants: number
  readonly subscriptions: number
  /** Requests for each route and method. */
  readonly requests: number
  readonly streams: number
  readonly slowBodies: number
}

export interface Target {
  readonly addresses: Addresses
  /** All that listens and can be reached from where the attacker stands, by name. */
  readonly doors: Readonly<Record<string, string>>
  /** What listens, by name, and must not be reached from there. */
  readonly closed: Readonly<Record<string, string>>
  /** Keys that are no secret. */
  readonly publicKeys: Readonly<Record<'router' | 'pantry' | 'bus' | 'gateway', string>>
  /** Folder of the keys that were taken, one folder for each role. */
  readonly keys: string
  /** What connections over HTTP and bare ones come from, if it is not the attacker's only address. */
  readonly localAddress?: string
  /** Tokens that the attacker was given: a chef, and a station of a stage that nobody works at. */
  readonly tokens: { readonly chef: string; readonly station: string }
  readonly amounts: Amounts
  readonly random: () => number
  /** How often this attack was played, with this time. */
  readonly round: number
  /** Asks whoever runs the truck to revoke the keys of a role. */
  readonly revoke: (role: string) => Promise<void>
}

/** What of it stays the same all the time, and can be told to another process. */
export type TargetInit = Omit<Target, 'random' | 'round' | 'revoke'>

/** What came of one attack. The lists name what must not be, with examples. */
export interface Tally {
  tried: number
  /** Who was let in, or was told something, without a key that allows it. */
  readonly strangers: string[]
  /** What was taken though its sender's role may not say it. */
  readonly outside: string[]
  /** What else is wrong: an answer of 500, one that no document has, a peer that is served no more. */
  readonly wrong: string[]
  readonly figures: Record<string, number>
}

export interface Attack {
  readonly name: string
  /** Played once from each of these stands; an attacker who stands at several of them plays it once. */
  readonly from: readonly Stand[]
  run(target: Target, tally: Tally): Promise<void>
}

/** Examples of one kind that are kept. */
const EXAMPLES_MAX = 20

export function newTally(): Tally {
  return { tried: 0, strangers: [], outside: [], wrong: [], figures: {} }
}

/** Writes down an example, while there is room. */
export function note(list: string[], example: string): void {
  if (list.length < EXAMPLES_MAX) list.push(example)
}

/** Adds to a figure. */
export function count(tally: Tally, figure: string, by = 1): void {
  tally.figures[figure] = (tally.figures[figure] ?? 0) + by
}
