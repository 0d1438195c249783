/** The truck as the page shows it: figures of the stages, the floor by the events, drawn at most once a frame. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { ALL_EVENTS, readMenu, readStages } from '../api.ts'
import type { Stages } from '../api-types.ts'
import { follow } from '../live/follow.ts'
import type { Link } from '../live/link.ts'
import { poll } from '../live/poll.ts'
import { loadSession } from '../session.tsx'
import { type Crew, nextCrew } from './crew.ts'
import { Floor } from './floor.ts'

const STAGES_MS = 700
/** Earlier events that are read at first: of the orders that are open already. */
const EARLIER_MAX = 1_500
/** What has left the floor is swept away this often, also while no event comes. */
const SWEEP_MS = 500

export interface TruckLive {
  readonly link: ReadonlySignal<Link>
  readonly stages: ReadonlySignal<Stages | undefined>
  readonly crew: ReadonlySignal<Crew>
  readonly floor: ReadonlySignal<{ readonly floor: Floor } | undefined>
  readonly close: () => void
}

export function followTruck(): TruckLive {
  const crew = signal<Crew>(new Map())
  const shown = signal<{ readonly floor: Floor } | undefined>(undefined)
  let floor: Floor | undefined
  let truck = 'truck'
  let frame = 0
  // However many events come, the page is drawn once a frame; the object is new, the floor in it is not.
  const draw = (): void => {
    if (frame !== 0) return
    frame = requestAnimationFrame(() => {
      frame = 0
      floor?.sweep(Date.now())
      if (floor !== undefined) shown.value = { floor }
    })
  }
  const stages = poll(async () => {
    const next = await readStages()
    crew.value = nextCrew(crew.value, next.stages, Date.now())
    return next
  }, STAGES_MS)
  const line = follow(
    {
      path: ALL_EVENTS,
      snapshot: async (anew) => {
        const [menu, now] = await Promise.all([readMenu(), readStages()])
        truck = menu.truck
        floor = new Floor({
          planning: now.stages[0]?.stage ?? 'order',
          gathering: (now.stages.find(({ stage }) => stage === 'prepare') ?? now.stages.at(-1))?.stage ?? '',
        })
        draw()
        return anew ? now.sequence : Math.max(0, now.sequence - EARLIER_MAX)
      },
      onEvents: (events) => {
        for (const event of events) floor?.apply(event, truck)
        draw()
      },
      onOpen: stages.now,
    },
    // The token is no longer good: the page asks for another.
    () => void loadSession(),
  )
  const timer = setInterval(() => {
    if ((floor?.tokens.size ?? 0) > 0) draw()
  }, SWEEP_MS)
  const close = (): void => {
    clearInterval(timer)
    cancelAnimationFrame(frame)
    stages.close()
    line.close()
  }
  return { link: line.link, stages: stages.value, crew, floor: shown, close }
}
