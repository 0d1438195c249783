/** The truck that every system of the ladder runs: its stages, its orders, and what parties tell of them. */
import type { Party } from '../frame/party.ts'

export interface Stage {
  readonly name: string
  /** Of the talk's time. */
  readonly seconds: number
}

/** The talk's stages. */
export const STAGE_NAMES = ['order', 'ingredients', 'cook', 'prepare'] as const
export const TALK_SECONDS = [20, 20, 180, 20] as const

/** What is to be served, and by how many. */
export interface TruckPlan {
  readonly stages: readonly Stage[]
  readonly cooks: number
  readonly customers: number
  /** Orders of the first customer. */
  readonly orders: number
  /** Orders of each further customer; as many if undefined. */
  readonly ordersOfOthers?: number
  /** What is ordered, in turns. */
  readonly items: readonly string[]
  /** How many sausages there are at the start. */
  readonly sausages: number
  /** Whether a customer orders only once the order before was served. */
  readonly isOneByOne: boolean
  /** Whether the run may end once a rate can be told. */
  readonly isSample?: boolean
}

/** A party of a system: its role, its name, and all that it is told. */
export interface PartyPlan {
  readonly role: string
  readonly name: string
  readonly wiring: unknown
}

export interface Order {
  readonly number: number
  readonly customer: string
  readonly item: string
}

/** What a customer of any system is told. */
export interface CustomerWiring {
  readonly orders: readonly Order[]
  readonly isOneByOne: boolean
}

/** What a worker at one stage of any system is told. */
export interface StageWiring {
  readonly stage: string
  readonly seconds: number
  readonly sausages: number
}

export function talkStages(seconds: readonly number[] = TALK_SECONDS): Stage[] {
  return STAGE_NAMES.map((name, index) => ({ name, seconds: seconds[index] ?? 0 }))
}

export const TRUCK: TruckPlan = {
  stages: talkStages(),
  cooks: 1,
  customers: 1,
  orders: 3,
  items: ['hotdog'],
  sausages: 1_000,
  isOneByOne: false,
}

const ORDERS_PER_CUSTOMER_MAX = 1_000

/** The customers of a plan, each with orders of its own. */
export function customersOf(truck: TruckPlan): { name: string; wiring: CustomerWiring }[] {
  return Array.from({ length: truck.customers }, (_, index) => {
    const name = `customer-${index + 1}`
    const length = index === 0 ? truck.orders : (truck.ordersOfOthers ?? truck.orders)
    const orders = Array.from({ length }, (_, at) => ({
      number: index * ORDERS_PER_CUSTOMER_MAX + at + 1,
      customer: name,
      item: truck.items[at % truck.items.length] ?? 'hotdog',
    }))
    return { name, wiring: { orders, isOneByOne: truck.isOneByOne } }
  })
}

/** How many orders of a plan are cooked, and take a sausage. */
export function hotdogsOf(truck: TruckPlan): number {
  return customersOf(truck).flatMap(({ wiring }) => wiring.orders.filter(({ item }) => item === 'hotdog'))
    .length
}

/** Who works at a stage: as many as there are cooks at `cook`, one at any other. */
export function workersOf(truck: TruckPlan, stage: string): string[] {
  if (stage !== 'cook') return [stage]
  return Array.from({ length: truck.cooks }, (_, index) => `cook-${index + 1}`)
}

/** Ice-cream is not cooked. */
export function needs(item: string, stage: string): boolean {
  return !(item === 'ice-cream' && stage === 'cook')
}

/** The stages that come next: the one after, and the one after that where an item may skip it. */
export function nextStages(truck: TruckPlan, stage: string): string[] {
  const names = truck.stages.map(({ name }) => name)
  const [next, after] = names.slice(names.indexOf(stage) + 1)
  if (next === undefined) return []
  return next === 'cook' && after !== undefined ? [next, after] : [next]
}

/** The sausages that somebody has. */
export class Stock {
  #sausages: number

  constructor(sausages: number) {
    this.#sausages = sausages
  }

  /** Takes what the item needs; false if it is not there. */
  take(item: string): boolean {
    if (item !== 'hotdog') return true
    if (this.#sausages === 0) return false
    this.#sausages -= 1
    return true
  }

  add(sausages: number): void {
    this.#sausages += sausages
  }
}

/** Works on an order at a stage, and tells so. */
export async function workOn(party: Party, order: Order, stage: string, seconds: number): Promise<void> {
  party.say(`${stage}: begins with ${label(order)}`, { event: 'began', order: order.number, stage })
  await party.work(seconds)
  party.say(`${stage}: is through with ${label(order)}`, { event: 'worked', order: order.number, stage })
}

/** Does all that an order needs, stage by stage. */
export async function workThrough(party: Party, order: Order, stages: readonly Stage[]): Promise<void> {
  for (const { name, seconds } of stages)
    if (needs(order.item, name)) await workOn(party, order, name, seconds)
}

/** A customer tells that it orders. */
export function ordered(party: Party, order: Order): void {
  party.say(`orders ${label(order)}`, { event: 'ordered', order: order.number })
}

/** A customer tells that it was served, and with whose order. */
export function served(party: Party, order: Order): void {
  const whose = order.customer === party.name ? '' : `, which ${order.customer} ordered`
  party.say(`is served ${label(order)}${whose}`, {
    event: 'served',
    order: order.number,
    isOwn: order.customer === party.name,
  })
}

/** A customer tells that it was told no. */
export function refused(party: Party, order: Order, why: string): void {
  party.say(`is told: ${why}, ${label(order)}`, { event: 'refused', order: order.number })
}

/** Somebody tells that it cannot go on for want of sausages. */
export function outOfSausages(party: Party, order: Order): void {
  party.say(`no sausages for ${label(order)}`, { event: 'issue', order: order.number })
}

export function label({ item, number }: Order): string {
  return `${item} ${number}`
}

/** An order as a frame, and back. */
export function encode(value: unknown): string {
  return JSON.stringify(value)
}

export function decode<T = Order>(frame: Buffer | undefined): T {
  return JSON.parse(String(frame)) as T
}
