/** Issues as people read them. Pure. */
import { type Paint, plain, table } from './screen.ts'

export interface IssuesJson {
  readonly issues: readonly {
    readonly order: number
    readonly ticket: number
    readonly label?: string
    readonly stage: string
    readonly code: string
    readonly message: string
    readonly since: string
    readonly decided: number
    readonly waitsForPerson: boolean
    readonly because?: string
  }[]
  readonly total: number
}

const HEAD = ['order', 'ticket', 'stage', 'code', 'since (UTC)', 'decided', 'waits for', 'message']

/** A row for each open issue. */
export function renderIssues({ issues, total }: IssuesJson, paint: Paint = plain): string[] {
  if (issues.length === 0) return ['there are no issues']
  const rows = issues.map((issue) => [
    String(issue.order),
    issue.ticket === 0 ? 'order' : `${issue.ticket} ${issue.label ?? ''}`.trim(),
    issue.stage,
    issue.code,
    issue.since.slice(0, 19).replace('T', ' '),
    String(issue.decided),
    issue.waitsForPerson ? 'a person' : 'the chef',
    issue.because === undefined ? issue.message : `${issue.message}; ${issue.because}`,
  ])
  const [head = '', ...lines] = table([HEAD, ...rows], new Set([0, 5]))
  return [paint('bold', head), ...lines, `${issues.length} of ${total} issues`]
}
