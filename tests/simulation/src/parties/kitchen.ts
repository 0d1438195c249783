/** The replicas of the stages: production workers with handlers that do what the seed says. */
import { Order, type PlanInit, type Task, TaskKind, Ticket, type TicketInit } from '@foodtruck/messages'
import {
  Issue,
  Refusal,
  startStage,
  type TaskContext,
  type TaskHandler,
  TerminalError,
} from '@foodtruck/stage'
import { base64 } from '../checker/log-model.ts'
import type { Program, World } from '../machine/world.ts'
import { GATHER_STAGE, type OrderPlan, PLAN_STAGE, type ReplicaPlan } from '../plan.ts'
import { mix } from '../random.ts'

/** From this attempt on a handler does its work: a truck that never succeeds proves nothing. */
const TRIES_MAX = 12

/** The program of one replica. */
export function replicaProgram(world: World, replica: ReplicaPlan): Program {
  const { stage, concurrency } = replica
  return async () => {
    const config = {
      truck: 'truck',
      router: 'sim://router',
      concurrency,
      timeScale: 1,
      station: world.plan.byHand.includes(stage) ? 'manual' : 'auto',
      logLevel: 'silent',
      healthHost: '',
      healthPort: 0,
    } as const
    const running = await startStage({ name: stage, config, handle: handlerOf(world, stage) })
    if (world.scheduler.current) world.instances.set(world.scheduler.current, running.instance)
    return running
  }
}

function handlerOf(world: World, stage: string): TaskHandler {
  const orders = new Map(world.plan.orders.map((order) => [order.key, order]))
  /** Does what the seed says of the task, then what `finish` says. */
  async function work<Returned>(
    task: Task,
    context: TaskContext,
    finish: (decided: number) => Returned,
  ): Promise<Returned> {
    const worker = workerOf(world)
    const { order, ticket, step, attempt, kind } = task
    const seen = { worker, stage, order, ticket, step, attempt }
    world.see({ kind: 'run', ...seen })
    const decided = mix(world.plan.seed, 'work', order, ticket, step, attempt)
    await behave(world, { decided, stage, kind }, context)
    const returned = finish(decided)
    const output = kind === TaskKind.TICKET && returned ? base64(Ticket.encode(returned)) : ''
    world.see({ kind: 'ran', ...seen, output })
    return returned
  }
  if (stage === PLAN_STAGE) {
    const planned = ({ payload }: Task) => planFor(orders.get(Order.decode(payload).name) as OrderPlan)
    return { kind: TaskKind.PLAN, run: (task, context) => work(task, context, () => planned(task)) }
  }
  if (stage === GATHER_STAGE) {
    return { kind: TaskKind.GATHER, run: (task, context) => work(task, context, () => undefined) }
  }
  return {
    kind: TaskKind.TICKET,
    run: (task, context) => work(task, context, (decided) => worked(decided, task)),
  }
}

/** The instance that works now, by the name that the router knows. */
function workerOf(world: World): string {
  const process = world.scheduler.current
  return (process && world.instances.get(process)) ?? ''
}

/** Takes its time, and fails in one of the ways there are. */
async function behave(
  world: World,
  { decided, stage, kind }: { decided: number; stage: string; kind: TaskKind },
  context: TaskContext,
): Promise<void> {
  const die = decided % 100
  const isSlow = (decided >>> 8) % 100 < world.plan.slowPercent
  const ms = isSlow ? (decided >>> 12) % (world.plan.leaseMs * 2) : (decided >>> 12) % 40
  const heedsRevocation = (decided >>> 16) % 3 > 0 || world.plan.byHand.includes(stage)
  await (heedsRevocation ? context.work(ms) : new Promise((resolve) => setTimeout(resolve, ms)))
  if (context.attempt >= TRIES_MAX || die >= 25) return
  if (die < 10) throw new Error('the pan is too hot')
  if (die < 18) throw new Issue('OUT_OF_STOCK', 'no sausages')
  if (die < 22) throw new TerminalError('BURNT', 'the stove burnt down')
  if (kind === TaskKind.PLAN || die === 22) throw new Refusal('NOT_SOLD', 'not on the menu')
}

function worked(decided: number, task: Task): TicketInit | undefined {
  if ((decided >>> 20) % 3 === 0) return
  const { item, times } = Ticket.decode(task.payload)
  return { item: `${item}+${task.step}.${task.attempt}`, times }
}

function planFor(order: OrderPlan): PlanInit {
  return {
    gather: order.gather ? GATHER_STAGE : '',
    priority: order.priority,
    summary: Buffer.from(`price of ${order.key}`),
    tickets: order.tickets.map((stages, at) => ({
      label: `item-${at + 1}`,
      payload: Ticket.encode({ item: `${order.key}/${at + 1}` }),
      stages: [...stages],
    })),
  }
}

/** The bytes that a customer submits. */
export function payloadOf(order: OrderPlan): Uint8Array {
  return Order.encode({ name: order.key, lines: [{ item: 'hotdog', quantity: order.tickets.length }] })
}
