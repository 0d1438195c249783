/** What the router shows of its orders and stages to those who ask. */
import type { OrderViewInit, StagesViewInit, StepViewInit, TicketViewInit } from '@foodtruck/messages'
import type { Dealer } from './dealer-pool.ts'
import type { OrderBook } from './order-book.ts'
import { type Order, OrderStatus, type Task, type Ticket } from './order-state.ts'
import type { Stage, Stages } from './stages.ts'

/** An order with the history of every ticket and stage. */
export function orderView(order: Order): OrderViewInit {
  const { number, token, status, payload, summary, code, message, author } = order
  return {
    number,
    token,
    status,
    acceptedAtMs: order.acceptedAtMs,
    endedAtMs: order.endedAtMs,
    payload,
    summary,
    code,
    message,
    author,
    decisions: [...order.decisions],
    startAtMs: order.startAtMs,
    expireAtMs: order.expireAtMs,
    day: order.day,
    dayNumber: order.dayNumber,
    rush: order.rush,
    tickets: [orderSteps(order), ...order.tickets.map(ticketView)],
  }
}

function orderSteps(order: Order): TicketViewInit {
  const plan = stepView(order.plan)
  const steps = [order.status === OrderStatus.SCHEDULED ? { ...plan, state: 'later' } : plan]
  if (order.gather) steps.push(stepView(order.gather))
  else if (order.gatherStage !== '')
    steps.push({ stage: order.gatherStage, state: order.isOpen ? 'later' : 'void' })
  return { ticket: 0, label: '', steps }
}

function ticketView(ticket: Ticket): TicketViewInit {
  const steps = ticket.stages.map((stage, step) => {
    const task = ticket.tasks[step]
    return task ? stepView(task) : { stage, state: 'later' }
  })
  return { ticket: ticket.number, label: ticket.label, steps }
}

/** States that only the router tells apart are shown as waiting. */
const SHOWN_STATE: Record<Task['state'], string> = {
  held: 'waiting',
  waiting: 'waiting',
  backoff: 'waiting',
  working: 'working',
  parked: 'parked',
  dead: 'dead',
  done: 'done',
  void: 'void',
}

/** At a station a task waits until a person starts it, whoever holds it. */
function shownState({ state, place, hand }: Task): string {
  const shown = SHOWN_STATE[state]
  if (!place?.byHand || (shown !== 'waiting' && shown !== 'working')) return shown
  return hand.isStarted ? 'working' : 'waiting'
}

function stepView(task: Task): StepViewInit {
  const { stage, attempt, worker, trouble } = task
  return {
    stage,
    state: shownState(task),
    attempt,
    worker,
    waitingSinceMs: task.waitingSinceMs,
    startedAtMs: task.startedAtMs,
    doneAtMs: task.doneAtMs,
    code: trouble.code,
    message: trouble.message,
  }
}

export function stagesView(
  stages: Stages,
  book: OrderBook,
  openOrdersMax: number,
  sequence: number,
): StagesViewInit {
  return { stages: [...stages.all()].map(stageView), openOrders: book.openCount, openOrdersMax, sequence }
}

function stageView(stage: Stage) {
  const dealers = [...stage.dealers]
  const leased = stage.byHand ? startedOf(dealers) : stage.working
  return {
    stage: stage.name,
    replicas: dealers.length,
    credits: dealers.reduce((sum, dealer) => sum + dealer.credit, 0),
    waiting: stage.waiting.size + stage.suspects.waiting.size + stage.working - leased,
    working: leased,
    parked: stage.stopped.size,
    done: stage.done,
    redelivered: stage.redelivered,
    byHand: stage.byHand,
    workers: dealers.map(({ peer, window, tasks, done, hands }) => ({
      instance: peer,
      window,
      working: tasks.size,
      done,
      hands,
    })),
  }
}

/** How many of the tasks that these stations hold people have started. */
function startedOf(dealers: readonly Dealer[]): number {
  let started = 0
  for (const { tasks } of dealers) for (const { hand } of tasks) if (hand.isStarted) started++
  return started
}
