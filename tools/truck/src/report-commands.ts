/** The command that looks back: report. */
import type { Command } from 'commander'
import type { CommonOptions, Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { type ReportJson, renderReport } from './render-report.ts'
import type { Words } from './stock-commands.ts'

interface ReportOptions extends CommonOptions {
  /** true: today. */
  readonly day?: string | true
  readonly csv?: boolean
}

/** Adds the command to the program; `done` is told how it ended: it fails if the counts do not add up. */
export function addReport(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { asking, examples }: Pick<Words, 'asking' | 'examples'>,
): void {
  asking(program, 'report')
    .description('reports a day: orders, money, hours, times of stages, the error of promises')
    .option('--day [yyyy-mm-dd]', 'a day where the truck stands (default: today)')
    .option('--csv', 'a table on standard output, a row for each figure')
    .addHelpText('after', examples(['truck report --day', 'truck report --day 2026-05-04 --csv']))
    .action(async (options: ReportOptions) => done(await reportCommand(context, options)))
}

async function reportCommand(context: Context, options: ReportOptions): Promise<ExitStatus> {
  if (options.csv && options.json) throw new UsageError('--csv and --json exclude each other')
  const day = typeof options.day === 'string' ? options.day : undefined
  const api = context.api(options)
  if (options.csv) {
    process.stdout.write(await api.text(reportPath(day, 'csv')))
    return ExitStatus.OK
  }
  const report = await api.get<ReportJson>(reportPath(day, 'json'))
  if (options.json) context.json(report)
  else context.lines(renderReport(report, context.screen.paint))
  return report.balanced ? ExitStatus.OK : ExitStatus.FAILED
}

function reportPath(day: string | undefined, format: 'csv' | 'json'): string {
  return `/api/report?${new URLSearchParams({ ...(day !== undefined && { day }), format })}`
}
