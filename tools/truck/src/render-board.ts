/** The board of the whole kitchen as a terminal shows it. Pure. */
import type { EventJson, StageJson, StagesJson } from './gateway-api.ts'
import type { AllDayJson } from './render-report.ts'
import { renderEvent } from './render-truck.ts'
import { bar, type Paint, plain, table } from './screen.ts'

const BAR_CELLS = 16
const LATE_SHOWN = 5
const TO_MAKE_SHOWN = 8

export interface BoardState {
  readonly stages: StagesJson
  readonly allDay: AllDayJson
  /** Orders that were served in the last minute; null if it was not watched. */
  readonly servedInMinute: number | null
  /** The newest last. */
  readonly events: readonly EventJson[]
  /** How long the gateway has not answered, in seconds; null while it does. */
  readonly awaySeconds: number | null
}

/** The kitchen at a glance, then its stages, what is to be made, what is late, and what happened last. */
export function renderBoard(board: BoardState, paint: Paint = plain): string[] {
  const { stages, allDay, events } = board
  const lines = [renderHead(board, paint), '', ...renderLoads(stages.stages, paint), '']
  const items = allDay.items.slice(0, TO_MAKE_SHOWN).map(({ item, portions }) => `${portions} ${item}`)
  if (allDay.items.length > TO_MAKE_SHOWN) items.push('…')
  lines.push(`to make  ${items.join(', ') || 'nothing'}`)
  const late = allDay.lateOrders.slice(0, LATE_SHOWN).map(({ number, lateSeconds }) => {
    return `order ${number} by ${Math.round(lateSeconds)} s`
  })
  if (allDay.late > late.length) late.push('…')
  lines.push(late.length === 0 ? 'late     none' : paint('yellow', `late     ${late.join(', ')}`))
  if (events.length > 0) lines.push('', ...events.map((event) => paint('dim', renderEvent(event))))
  return lines
}

function renderHead({ stages, allDay, servedInMinute, awaySeconds }: BoardState, paint: Paint): string {
  const state =
    awaySeconds === null
      ? paint('green', servedInMinute === null ? 'now' : 'live')
      : paint('red', `no answer for ${Math.round(awaySeconds)} s, this is what was`)
  const parts = [
    `${stages.openOrders} of at most ${stages.openOrdersMax} orders open`,
    ...(servedInMinute === null ? [] : [`${servedInMinute} served in the last minute`]),
    `${allDay.late} late`,
  ]
  return `${paint('bold', 'kitchen')}  ${state}  ${parts.join(', ')}`
}

function renderLoads(stages: readonly StageJson[], paint: Paint): string[] {
  const rows = stages.map((stage) => {
    const window = stage.workers.reduce((sum, worker) => sum + worker.window, 0)
    const share = window === 0 ? 0 : stage.working / window
    return [
      stage.stage,
      String(stage.replicas),
      String(stage.waiting),
      String(stage.working),
      `${bar(share, BAR_CELLS)} of ${window}`,
      String(stage.parked),
      String(stage.done),
    ]
  })
  const head = ['stage', 'replicas', 'waiting', 'working', '', 'parked', 'done']
  const [first = '', ...lines] = table([head, ...rows], new Set([1, 2, 3, 5, 6]))
  return [
    paint('bold', first),
    ...lines.map((line, at) => {
      const stage = stages[at] as StageJson
      if (stage.replicas === 0) return paint('red', line)
      return stage.parked > 0 ? paint('yellow', line) : line
    }),
  ]
}
