/** The orders that were placed with this browser, newest first, so that their pages are found again. */
import { signal } from '@preact/signals'
import { readKeptAs, writeKept } from '../kept.ts'

export interface MyOrder {
  readonly id: string
  readonly number: number
}

const KEY = 'truck-mine'
const MINE_MAX = 5

export const mine = signal<readonly MyOrder[]>(readKeptAs(KEY, []))

export function remember(order: MyOrder): void {
  set([order, ...mine.value.filter(({ id }) => id !== order.id)].slice(0, MINE_MAX))
}

export function forget(id: string): void {
  set(mine.value.filter((order) => order.id !== id))
}

function set(orders: readonly MyOrder[]): void {
  mine.value = orders
  writeKept(KEY, JSON.stringify(orders))
}
