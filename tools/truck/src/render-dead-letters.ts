/** Dead letters as people read them, with what to do next. Pure. */
import { type Paint, plain, table } from './screen.ts'

export interface DeadLettersJson {
  readonly deadLetters: readonly {
    readonly order: number
    readonly ticket: number
    readonly label?: string
    readonly stage: string
    readonly state: string
    readonly attempts: number
    readonly code: string
    readonly message: string
    readonly since: string
  }[]
  readonly total: number
}

const HEAD = ['order', 'ticket', 'stage', 'state', 'attempts', 'since (UTC)', 'age', 'code', 'message']
const NUMBER_COLUMNS = new Set([0, 4, 6])
const NEXT = [
  'another round: truck retry ORDER --reason "…"        (--ticket N for one of its tickets)',
  'all of a stage: truck retry --all --stage STAGE --reason "…"',
  'give it up: truck cancel ORDER --reason "…"',
]

/** A row for each task that waits for a decision. */
export function renderDeadLetters(
  { deadLetters, total }: DeadLettersJson,
  nowMs: number,
  paint: Paint = plain,
): string[] {
  if (deadLetters.length === 0) return ['nothing waits for a decision']
  const rows = deadLetters.map((letter) => [
    String(letter.order),
    letter.ticket === 0 ? 'order' : `${letter.ticket} ${letter.label ?? ''}`.trim(),
    letter.stage,
    letter.state,
    String(letter.attempts),
    letter.since.slice(0, 19).replace('T', ' '),
    renderAge(nowMs - Date.parse(letter.since)),
    letter.code,
    letter.message,
  ])
  const [head = '', ...lines] = table([HEAD, ...rows], NUMBER_COLUMNS)
  return [
    paint('bold', head),
    ...lines,
    `${deadLetters.length} of ${total} that wait for a decision`,
    ...NEXT.map((line) => paint('dim', line)),
  ]
}

const MINUTE_S = 60
const HOUR_S = 3_600
const DAY_S = 86_400

/** `45 s`, `12 min`, `3 h`, `2 d`. */
export function renderAge(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1_000))
  if (seconds < MINUTE_S) return `${seconds} s`
  if (seconds < HOUR_S) return `${Math.floor(seconds / MINUTE_S)} min`
  if (seconds < DAY_S) return `${Math.floor(seconds / HOUR_S)} h`
  return `${Math.floor(seconds / DAY_S)} d`
}
