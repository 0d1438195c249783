/** All attacks, in the order of a round. */
import type { Amounts, Attack } from './attack.ts'
import { subscriptions } from './bus-attacks.ts'
import { forgedResults, stolenRoutingId } from './forgery-attacks.ts'
import { mutants, oddFrames } from './frame-attacks.ts'
import { headerInjection, othersOrder, scripts, slowBodies, streamFlood } from './http-attacks.ts'
import { httpFuzz } from './http-fuzz.ts'
import { wrongRole } from './role-attacks.ts'
import { noKey, revokedKey, wrongKey } from './stranger-attacks.ts'
import { closedDoors, halfGreetings, junkBytes, manyConnects, slowHandshakes } from './tcp-attacks.ts'

export const ATTACKS: readonly Attack[] = [
  closedDoors,
  junkBytes,
  halfGreetings,
  slowHandshakes,
  manyConnects,
  noKey,
  wrongKey,
  revokedKey,
  wrongRole,
  stolenRoutingId,
  forgedResults,
  oddFrames,
  mutants,
  subscriptions,
  httpFuzz,
  othersOrder,
  headerInjection,
  slowBodies,
  streamFlood,
  scripts,
]

/** Of a run of minutes. */
export const LONG: Amounts = {
  junk: 200,
  connects: 10_000,
  strangers: 20,
  forgedResults: 20_000,
  mutants: 10_000,
  subscriptions: 10_000,
  requests: 40,
  streams: 200,
  slowBodies: 200,
}

/** Of a run of a minute. */
export const SHORT: Amounts = {
  junk: 20,
  connects: 1_000,
  strangers: 3,
  forgedResults: 2_000,
  mutants: 1_000,
  subscriptions: 1_000,
  requests: 5,
  streams: 60,
  slowBodies: 20,
}
