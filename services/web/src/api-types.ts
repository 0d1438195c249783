/** What the gateway's API answers, as /api/openapi.json describes it. */

export interface Price {
  minor: number
  currency: string
}

export interface MenuModifier {
  modifier: string
  title: string
  price: Price
  max: number
  excludes?: string[]
  addsAllergens?: string[]
  removesAllergens?: string[]
}

export interface MenuItem {
  item: string
  title: string
  price: Price
  available: boolean
  /** Taken off for now. */
  off?: true
  hours?: string[]
  openNow?: boolean
  opensAt?: string
  allergens: string[]
  modifiers: MenuModifier[]
  stages: { stage: string; seconds: number }[]
}

export interface Menu {
  truck: string
  currency: string
  timezone: string
  items: MenuItem[]
}

export interface OrderLine {
  item: string
  quantity: number
  modifiers?: string[]
  note?: string
}

/** What is sent for a new order. */
export interface NewOrder {
  items: OrderLine[]
  name?: string
  note?: string
  /** When it is to be ready, ISO 8601 with a zone. */
  for?: string
}

/** The answer to a new order. */
export interface Accepted {
  id: string
  number: number
  dayNumber?: number
  total?: Price
  status: string
  promisedAt?: string
  quoted?: true
}

export interface Step {
  stage: string
  /** later, waiting, working, done, parked, dead or void. */
  state: string
  attempt?: number
  worker?: string
  waitingSince?: string
  startedAt?: string
  doneAt?: string
  code?: string
  message?: string
}

export interface Decision {
  at: string
  ticket?: number
  stage: string
  reason?: string
  author?: string
}

/** One order, as whoever knows its id may see it. */
export interface Order {
  id: string
  number: number
  dayNumber?: number
  /** scheduled, accepted, working, served, cancelled or refused. */
  status: string
  items: OrderLine[]
  total?: Price
  acceptedAt: string
  endedAt?: string
  name?: string
  note?: string
  code?: string
  message?: string
  author?: string
  for?: string
  startsAt?: string
  promisedAt?: string
  estimate?: string
  rush?: { at: string; reason?: string; author?: string }
  decisions?: Decision[]
  refund?: Price
  steps: Step[]
  tickets: { ticket: number; label: string; steps: Step[] }[]
}

export interface StageWorker {
  instance: string
  window: number
  working: number
  done: number
}

export interface Stage {
  stage: string
  /** People work here: what is to be made stands on the station's screen. */
  byHand: boolean
  replicas: number
  credits: number
  waiting: number
  working: number
  parked: number
  done: number
  redelivered: number
  workers: StageWorker[]
}

export interface Stages {
  stages: Stage[]
  openOrders: number
  openOrdersMax: number
  /** The last sequence number of the journal that these figures are of. */
  sequence: number
}

/** A fact from the journal, as the stream tells it. */
export interface TruckEvent {
  sequence: number
  at: string
  kind: string
  order: number
  ticket?: number
  stage?: string
  attempt?: number
  worker?: string
  startedAt?: string
  code?: string
  message?: string
  author?: string
  tickets?: { ticket: number; label: string; stages: string[] }[]
}

/** An error of the API: application/problem+json. */
export interface Problem {
  title: string
  status: number
  detail: string
  code: string
  field?: string
  errors?: { field: string; message: string }[]
  possibleAt?: string
}

export type Role = 'customer' | 'station' | 'chef'

export interface Session {
  role: Role
  /** The stages of a station; all if left out. */
  stages?: string[]
  auth: 'open' | 'tokens'
}
