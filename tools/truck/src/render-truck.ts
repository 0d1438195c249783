/** Stages, events and the audit as people read them. Pure. */
import type { AuditJson, EventJson, StagesJson } from './gateway-api.ts'
import { type Paint, plain, table } from './screen.ts'

const NUMBER_COLUMNS = new Set([1, 2, 3, 4, 5, 6, 7])

/** The board of stages, and who works at them. */
export function renderStages(board: StagesJson, paint: Paint = plain): string[] {
  const [head = '', ...rows] = table(
    [
      ['stage', 'replicas', 'credits', 'waiting', 'working', 'parked', 'done', 'redelivered'],
      ...board.stages.map((stage) => [
        stage.stage,
        String(stage.replicas),
        String(stage.credits),
        String(stage.waiting),
        String(stage.working),
        String(stage.parked),
        String(stage.done),
        String(stage.redelivered),
      ]),
    ],
    NUMBER_COLUMNS,
  )
  const lines = [paint('bold', head)]
  for (const [index, stage] of board.stages.entries()) {
    lines.push(stage.replicas === 0 ? paint('red', rows[index] ?? '') : (rows[index] ?? ''))
    if (stage.workers.length < 2) continue
    for (const worker of stage.workers) {
      lines.push(
        paint(
          'dim',
          `  ${worker.instance}  ${worker.working} of ${worker.window} working, ${worker.done} done`,
        ),
      )
    }
  }
  lines.push(`${board.openOrders} of at most ${board.openOrdersMax} orders open`)
  return lines
}

/** One event, one line. */
export function renderEvent(event: EventJson): string {
  const parts = [String(event.sequence), event.at.slice(11, 23), event.kind, `order ${event.order}`]
  if (event.ticket) parts.push(`ticket ${event.ticket}`)
  if (event.stage) parts.push(event.stage)
  if (event.worker) parts.push(`by ${event.worker}`)
  if (event.attempt && event.attempt > 1) parts.push(`attempt ${event.attempt}`)
  if (event.author) parts.push(`by ${event.author}`)
  if (event.message || event.code) parts.push(`(${event.message || event.code})`)
  return parts.join(' ')
}

/** Whether the books balance: each accepted order in one of the other counts, nothing counted twice. */
export function isBalanced(audit: AuditJson): boolean {
  const { accepted, served, cancelled, refused, open, countedTwice, sequenceGaps } = audit
  return accepted === served + cancelled + refused + open && countedTwice === 0 && sequenceGaps === 0
}

/** The books, and the verdict. */
export function renderAudit(audit: AuditJson, paint: Paint = plain): string[] {
  const { accepted, served, cancelled, refused, open } = audit
  const sum = served + cancelled + refused + open
  const sign = accepted === sum ? '=' : '≠'
  const verdict = isBalanced(audit) ? paint('green', 'balanced') : paint('red', 'DOES NOT BALANCE')
  return [
    `accepted ${accepted} ${sign} served ${served} + cancelled ${cancelled} + refused ${refused} + open ${open}`,
    `counted twice ${audit.countedTwice}, redelivered ${audit.redelivered}, ` +
      `events ${audit.lastSequence}, gaps ${audit.sequenceGaps}`,
    verdict,
  ]
}
