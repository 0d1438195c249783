/** The kitchen as its board shows it. Invariant: of the events the last EVENTS_MAX of a topic are kept, however many come. */
import { type ReadonlySignal, signal } from '@preact/signals'
import { readMenu, readStages } from '../api.ts'
import type { Stages, TruckEvent } from '../api-types.ts'
import { readAllDay, readPace } from '../kitchen-api.ts'
import type { AllDay, Pace } from '../kitchen-types.ts'
import { keepFresh } from '../live/line.ts'
import type { Link } from '../live/link.ts'
import { setKitchenTime } from '../live/now.ts'
import { poll } from '../live/poll.ts'
import { setTitles } from '../live/titles.ts'
import { type Message, messageOf } from '../truck/message.ts'

/** Replicas come and go, and promises pass, without an event. */
const STAGES_MS = 1_000
const PACE_MS = 5_000
const ALL_DAY_MS = 3_000

/** Events that are kept of each kind of topic. */
const EVENTS_MAX = 100

/** Topics by their first part, and stages by their name. */
export type TopicGroup = string

export interface Told {
  readonly message: Message
  readonly event: TruckEvent
}

export interface BoardLive {
  readonly stages: ReadonlySignal<Stages | undefined>
  readonly pace: ReadonlySignal<Pace | undefined>
  readonly allDay: ReadonlySignal<AllDay | undefined>
  /** By group of topics, newest first. */
  readonly told: ReadonlySignal<ReadonlyMap<TopicGroup, readonly Told[]>>
  readonly link: ReadonlySignal<Link>
  close(): void
}

export function followBoard(): BoardLive {
  const stages = poll(readStages, STAGES_MS)
  const pace = poll(readPace, PACE_MS)
  const allDay = poll(async () => {
    const next = await readAllDay()
    setKitchenTime(next.at)
    return next
  }, ALL_DAY_MS)
  const told = signal<ReadonlyMap<TopicGroup, readonly Told[]>>(new Map())
  let truck = 'truck'
  const figures = [
    { polled: stages, touchedBy: () => true },
    { polled: pace, touchedBy: ({ kind }: TruckEvent) => kind === 'OrderAccepted' || kind === 'OrderServed' },
  ]
  const line = keepFresh(figures, (events) => {
    told.value = add(told.value, events, truck)
  })
  // Titles of items and the first part of topics: until they are known, names as they are.
  readMenu().then(
    (menu) => {
      truck = menu.truck
      setTitles(menu)
    },
    (error: unknown) => console.info('the truck does not say its name', error),
  )
  return {
    stages: stages.value,
    pace: pace.value,
    allDay: allDay.value,
    told,
    link: line.link,
    close: () => {
      line.close()
      for (const figure of [stages, pace, allDay]) figure.close()
    },
  }
}

function add(
  told: ReadonlyMap<TopicGroup, readonly Told[]>,
  events: readonly TruckEvent[],
  truck: string,
): ReadonlyMap<TopicGroup, readonly Told[]> {
  const next = new Map(told)
  for (const event of events) {
    const message = messageOf(event, truck)
    const group = groupOf(message)
    next.set(group, [{ message, event }, ...(next.get(group) ?? [])].slice(0, EVENTS_MAX))
  }
  return next
}

function groupOf({ topic }: Message): TopicGroup {
  const [, first = '', second = ''] = topic.split('/')
  return first === 'stage' ? second : first
}
