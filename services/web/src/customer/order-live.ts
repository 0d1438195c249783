/**
 * One order, live. Invariant: after each of its events and each opening of the
 * line the order is read anew, so that what is shown is never older than what
 * the stream has told; an order that has ended is followed no longer.
 */
import { computed, type ReadonlySignal, signal } from '@preact/signals'
import { type ApiError, orderEvents, readOrder } from '../api.ts'
import type { Order } from '../api-types.ts'
import { follow } from '../live/follow.ts'
import type { Link } from '../live/link.ts'
import { poll } from '../live/poll.ts'
import { forget } from './mine.ts'
import { isOpen } from './progress.ts'

/** What no event tells, the time of readiness and who is at work, is read again this often. */
const ORDER_MS = 5_000
const GONE_FOR_GOOD: ReadonlySet<number> = new Set([400, 404, 410])

export interface OrderLive {
  readonly order: ReadonlySignal<Order | undefined>
  /** Why there is no such order. */
  readonly problem: ReadonlySignal<string | undefined>
  /** Undefined once the order has ended: nothing more comes. */
  readonly link: ReadonlySignal<Link | undefined>
  readonly refresh: () => void
  readonly close: () => void
}

export function followOrder(id: string): OrderLive {
  const problem = signal<string | undefined>(undefined)
  const ended = signal(false)
  const read = async (): Promise<Order> => {
    try {
      const order = await readOrder(id)
      if (!isOpen(order)) stop(true)
      return order
    } catch (error) {
      if (GONE_FOR_GOOD.has((error as ApiError).status)) gone((error as ApiError).message)
      throw error
    }
  }
  const polled = poll(read, ORDER_MS)
  const line = follow(
    { path: orderEvents(id), snapshot: async () => undefined, onEvents: polled.now, onOpen: polled.now },
    (error) => gone(error.message),
  )
  const stop = (hasEnded: boolean): void => {
    ended.value = hasEnded
    line.close()
    // After the answer under way was taken.
    setTimeout(() => polled.close())
  }
  const gone = (text: string): void => {
    problem.value = text
    forget(id)
    stop(true)
  }
  return {
    order: polled.value,
    problem,
    link: computed(() => (ended.value ? undefined : line.link.value)),
    refresh: polled.now,
    close: () => stop(false),
  }
}
