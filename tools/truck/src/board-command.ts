/** `truck board`: the kitchen as it is, drawn anew each second on a terminal, once into a pipe. */
import { setTimeout as wait } from 'node:timers/promises'
import type { Command } from 'commander'
import type { CommonOptions, Context } from './context.ts'
import { followFeed } from './event-feed.ts'
import { ExitStatus } from './exit.ts'
import { type EventJson, type GatewayApi, isPassing } from './gateway-api.ts'
import { Pace } from './pace.ts'
import { type BoardState, renderBoard } from './render-board.ts'
import type { AllDayJson } from './render-report.ts'
import type { Words } from './stock-commands.ts'

const DRAW_EVERY_MS = 1_000
const EVENTS_SHOWN = 8

/** Adds the command to the program; `done` is told how it ended. */
export function addBoard(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { asking, examples }: Pick<Words, 'asking' | 'examples'>,
): void {
  asking(program, 'board')
    .description('shows the whole kitchen, live on a terminal until interrupted, once into a pipe')
    .addHelpText('after', examples(['truck board', 'truck board --json']))
    .action(async (options: CommonOptions) => done(await boardCommand(context, options)))
}

async function boardCommand(context: Context, options: CommonOptions): Promise<ExitStatus> {
  const { screen } = context
  const api = context.api(options)
  const first = await look(api)
  if (options.json) context.json(first)
  else if (!screen.live)
    context.lines(renderBoard({ ...first, servedInMinute: null, events: [], awaySeconds: null }))
  else await follow(context, api, first)
  return ExitStatus.OK
}

type Look = Pick<BoardState, 'stages' | 'allDay'>

async function look(api: GatewayApi): Promise<Look> {
  const [stages, allDay] = await Promise.all([api.stages(), api.get<AllDayJson>('/api/all-day')])
  return { stages, allDay }
}

/** Draws until interrupted. A gateway that does not answer leaves the last look, marked as old. */
async function follow(context: Context, api: GatewayApi, first: Look): Promise<void> {
  const { screen, signal } = context
  context.stopOnSignal()
  const pace = new Pace()
  const events: EventJson[] = []
  const feed = followFeed({
    api,
    signal,
    onEvent: (event) => {
      if (event.kind === 'OrderServed') pace.add(Date.now())
      events.push(event)
      if (events.length > EVENTS_SHOWN) events.shift()
    },
  })
  let shown = first
  let answeredAtMs = Date.now()
  const draw = async (): Promise<void> => {
    while (!signal.aborted) {
      const awayMs = Date.now() - answeredAtMs
      const awaySeconds = awayMs > 2 * DRAW_EVERY_MS ? awayMs / 1_000 : null
      const servedInMinute = pace.inMinute(Date.now())
      screen.draw(renderBoard({ ...shown, servedInMinute, events, awaySeconds }, screen.paint))
      await wait(DRAW_EVERY_MS, undefined, { signal }).catch(() => {
        // Interrupted: the loop ends.
      })
      try {
        shown = await look(api)
        answeredAtMs = Date.now()
      } catch (error) {
        if (!isPassing(error)) throw error
      }
    }
  }
  await Promise.all([feed, draw()])
}
