/** The commands that look ahead: what-if, all-day. */
import type { Command } from 'commander'
import type { CommonOptions, Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { type AllDayJson, renderAllDay, renderWhatIf, type WhatIfJson } from './render-report.ts'
import type { Words } from './stock-commands.ts'

const REPLICAS_MAX = 100

interface WhatIfOptions extends CommonOptions {
  readonly cooks?: number
  readonly stage?: ReadonlyMap<string, number>
}

/** Adds the commands to the program; `done` is told how the one that ran ended. */
export function addWhatIf(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { asking, checked, examples }: Pick<Words, 'asking' | 'examples'> & { checked: <T>(parse: () => T) => T },
): void {
  asking(program, 'what-if')
    .description('says what more or fewer replicas would bring, from live measures')
    .option('--cooks <±n>', 'cooks more or fewer: +1', (text) => checked(() => parseChange(text)))
    .option(
      '--stage <name=±n>',
      'replicas of any stage; may be repeated',
      (text, known?: Map<string, number>) => checked(() => parseStage(text, known)),
    )
    .addHelpText('after', examples(['truck what-if --cooks +1', 'truck what-if --stage prepare=+1 --json']))
    .action(async (options: WhatIfOptions) => done(await whatIfCommand(context, options)))
  asking(program, 'all-day')
    .description('counts what is to be made now, by item and stage, and names what is late')
    .addHelpText('after', examples(['truck all-day', 'truck all-day --json']))
    .action(async (options: CommonOptions) => {
      const allDay = await context.api(options).get<AllDayJson>('/api/all-day')
      if (options.json) context.json(allDay)
      else context.lines(renderAllDay(allDay, context.screen.paint))
      done(ExitStatus.OK)
    })
}

async function whatIfCommand(context: Context, options: WhatIfOptions): Promise<ExitStatus> {
  const changes = new Map(options.stage)
  if (options.cooks !== undefined) changes.set('cook', options.cooks)
  if (changes.size === 0) throw new UsageError('say what should change: --cooks +1, or --stage prepare=+1')
  const query = new URLSearchParams([...changes].map(([stage, replicas]) => [stage, String(replicas)]))
  const answer = await context.api(options).get<WhatIfJson>(`/api/what-if?${query}`)
  if (options.json) context.json(answer)
  else context.lines(renderWhatIf(answer))
  return ExitStatus.OK
}

/** `+1`, `-2`. */
function parseChange(text: string): number {
  if (!/^[+-]?\d{1,3}$/.test(text) || Math.abs(Number(text)) > REPLICAS_MAX) {
    throw new UsageError(`a number from -${REPLICAS_MAX} to +${REPLICAS_MAX} is wanted, not '${text}'`)
  }
  return Number(text)
}

/** `prepare=+1`, added to what was said before. Which stages there are the gateway says. */
function parseStage(text: string, known: ReadonlyMap<string, number> = new Map()): Map<string, number> {
  const [, stage, change] = /^([a-z0-9-]{1,64})=(.+)$/.exec(text) ?? []
  if (stage === undefined || change === undefined) {
    throw new UsageError(`a stage and its change are wanted, prepare=+1, not '${text}'`)
  }
  return new Map(known).set(stage, parseChange(change))
}
