/** The commands about orders: order, watch, order-status, orders. */
import { randomHex } from '@foodtruck/runtime'
import { parseLine } from './arguments.ts'
import type { CommonOptions, Context } from './context.ts'
import { ExitStatus } from './exit.ts'
import type { OrderJson } from './gateway-api.ts'
import { renderChanges, renderEnd, renderOrder, renderOrders } from './render-order.ts'
import { watchOrder } from './watch-order.ts'

export interface OrderOptions extends CommonOptions {
  readonly name?: string
  readonly note?: string
  readonly key?: string
  readonly watch?: boolean
  readonly for?: string
  readonly expires?: string
}

const KEY_BYTES = 12

/** Orders, and with `--watch` stays until the order has ended. */
export async function orderCommand(
  context: Context,
  items: readonly string[],
  options: OrderOptions,
): Promise<ExitStatus> {
  const order = {
    items: items.map(parseLine),
    ...(options.name !== undefined && { name: options.name }),
    ...(options.note !== undefined && { note: options.note }),
    ...(options.for !== undefined && { for: options.for }),
    ...(options.expires !== undefined && { expires: options.expires }),
  }
  const api = context.api(options)
  const submitted = await api.submit(order, options.key ?? `cli-${randomHex(KEY_BYTES)}`)
  if (options.watch) return watchCommand(context, submitted.id, options)
  if (options.json) context.json(submitted)
  else
    context.screen.line(
      `order ${submitted.id} ${submitted.status}; follow it with: truck watch ${submitted.id}`,
    )
  return ExitStatus.OK
}

/** Shows an order until it has ended; fails unless it was served. */
export async function watchCommand(
  context: Context,
  id: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  const { screen } = context
  let seen: OrderJson | undefined
  const order = await watchOrder({
    api: context.api(options),
    id,
    signal: context.signal,
    onLook: (now) => {
      if (options.json) return
      if (screen.live) screen.draw(renderOrder(now, screen.paint))
      else context.lines(renderChanges(seen, now))
      seen = now
    },
  })
  if (options.json) context.json(order)
  else if (screen.live) screen.line(renderEnd(order, screen.paint))
  return order.status === 'served' ? ExitStatus.OK : ExitStatus.FAILED
}

/** Shows an order once. */
export async function orderStatusCommand(
  context: Context,
  id: string,
  options: CommonOptions,
): Promise<ExitStatus> {
  const order = await context.api(options).order(id)
  if (options.json) context.json(order)
  else context.lines(renderOrder(order, context.screen.paint))
  return ExitStatus.OK
}

/** Lists the newest orders. */
export async function ordersCommand(
  context: Context,
  options: CommonOptions & { limit: number },
): Promise<ExitStatus> {
  const orders = await context.api(options).orders(options.limit)
  if (options.json) context.json({ orders })
  else context.lines(renderOrders(orders))
  return ExitStatus.OK
}
