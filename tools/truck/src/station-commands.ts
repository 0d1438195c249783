/** The command of stations by hand: station. */
import type { Command } from 'commander'
import type { Context } from './context.ts'
import { type DecisionOptions, decisionOf } from './decision-commands.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { renderStation, type StationJson } from './render-station.ts'
import type { Words } from './stock-commands.ts'

const ACTIONS = ['start', 'bump', 'recall'] as const

/** Adds the command to the program; `done` is told how it ended. */
export function addStation(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { deciding, examples }: Pick<Words, 'deciding' | 'examples'>,
): void {
  deciding(program, 'station')
    .description('lists the tickets of a station, or starts, bumps or recalls one')
    .argument('<stage>', 'cook')
    .argument('[action]', ACTIONS.join(', '))
    .argument('[ticket]', '17-2: ticket 2 of order 17')
    .addHelpText(
      'after',
      examples([
        'truck station cook',
        'truck station cook start 17-2',
        'truck station cook bump 17-2 --by Sam',
        'truck station prepare bump 17-0',
        'truck station cook recall 17-2',
      ]),
    )
    .action(async (stage: string, action: string | undefined, ticket: string | undefined, options) =>
      done(await stationCommand(context, { stage, action, ticket }, options)),
    )
}

interface StationWords {
  readonly stage: string
  readonly action: string | undefined
  readonly ticket: string | undefined
}

async function stationCommand(
  context: Context,
  { stage, action, ticket }: StationWords,
  options: DecisionOptions,
): Promise<ExitStatus> {
  const api = context.api(options)
  if (action === undefined) {
    const station = await api.get<StationJson>(`/api/stations/${encodeURIComponent(stage)}`)
    if (options.json) context.json(station)
    else context.lines(renderStation(station, context.screen.paint))
    return ExitStatus.OK
  }
  if (!ACTIONS.some((one) => one === action)) {
    throw new UsageError(`what is done at a station is ${ACTIONS.join(', ')}, not '${action}'`)
  }
  if (ticket === undefined) throw new UsageError(`which ticket to ${action}? 17-2 is ticket 2 of order 17`)
  const acted = await api.act(stage, action, ticket, decisionOf(options).author)
  if (options.json) context.json(acted)
  else context.screen.line(`${acted.id} is ${acted.state}${acted.changed ? '' : ' already'}`)
  return ExitStatus.OK
}
