/** What an attack is told and what it tells. Invariant: an attack never throws for what the truck does to it. */

/** Where the truck can be reached, by an attacker in its network. */
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
  /** Keys of all roles: what an attacker of that role would have taken. */
  readonly keys: string
  /** Tokens that the attacker was given: a chef, and a station of a stage that nobody works at. */
  readonly tokens: { readonly chef: string; readonly station: string }
  readonly amounts: Amounts
  readonly random: () => number
}

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

/** What attackers call from: another address than that of the good customers. */
export const ATTACKER_ADDRESS = '127.0.0.66'
