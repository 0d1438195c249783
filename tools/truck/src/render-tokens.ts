/** Tokens as people read them. Pure. */
import { type Paint, plain, table } from './screen.ts'

/** A token without what it is compared with. */
export interface TokenShown {
  readonly id: string
  readonly role: string
  readonly name: string
  readonly stages: readonly string[]
  readonly createdAt: string
  /** Left out for no end. */
  readonly expiresAt?: string
}

const HEAD = ['id', 'role', 'stages', 'made (UTC)', 'until (UTC)', 'name']

/** A row for each token; one that is over says so. */
export function renderTokens(tokens: readonly TokenShown[], nowMs: number, paint: Paint = plain): string[] {
  if (tokens.length === 0) return ['there are no tokens']
  const rows = tokens.map(({ id, role, stages, name, createdAt, expiresAt }) => [
    id,
    role,
    stages.join(', ') || 'all',
    minuteOf(createdAt),
    endOf(expiresAt, nowMs),
    name,
  ])
  const [head = '', ...lines] = table([HEAD, ...rows], new Set())
  return [paint('bold', head), ...lines]
}

function endOf(expiresAt: string | undefined, nowMs: number): string {
  if (expiresAt === undefined) return 'no end'
  return Date.parse(expiresAt) <= nowMs ? 'over' : minuteOf(expiresAt)
}

function minuteOf(time: string): string {
  return time.slice(0, 16).replace('T', ' ')
}
