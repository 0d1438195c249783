/** The page /truck: the truck from above, as it works. */
import './truck.css'
import { useSignal } from '@preact/signals'
import { useEffect, useMemo } from 'preact/hooks'
import type { Stages } from '../api-types.ts'
import { Page, show } from '../parts/page.tsx'
import { NeedsRole, useLive } from '../session.tsx'
import { ChefPlace, RoomFloor, Router, Street, TruckBody, Wires } from './body.tsx'
import type { Crew } from './crew.ts'
import type { Floor } from './floor.ts'
import { tallLayout, wideLayout } from './layout.ts'
import { Messages } from './messages.tsx'
import { People, Tokens } from './tokens.tsx'
import { followTruck, type TruckLive } from './truck-live.ts'
import { WordsTable } from './words-table.tsx'

/** Narrower than this, or higher than wide, the rooms stand two by two. */
const WIDE = '(min-width: 760px)'

function TruckPage() {
  const live = useLive('station', followTruck)
  return (
    <Page title="Truck" link={live?.link.value}>
      <NeedsRole atLeast="station">{live !== undefined && <Followed live={live} />}</NeedsRole>
    </Page>
  )
}

function Followed({ live }: { live: TruckLive }) {
  const stages = live.stages.value
  const floor = live.floor.value?.floor
  if (stages === undefined || floor === undefined) return <p class="empty">Looking into the truck…</p>
  return <Scene live={live} stages={stages} floor={floor} />
}

function Scene({ live, stages, floor }: { live: TruckLive; stages: Stages; floor: Floor }) {
  const isWide = useMatch(WIDE)
  const showsMessages = useSignal(false)
  const names = stages.stages.map(({ stage }) => stage).join(' ')
  const layout = useMemo(() => {
    const list = names === '' ? [] : names.split(' ')
    return isWide ? wideLayout(list) : tallLayout(list)
  }, [isWide, names])
  const crew = live.crew.value
  return (
    <div class="truck-page">
      <Summary stages={stages} floor={floor} />
      <figure class="floor">
        <svg
          viewBox={`0 0 ${layout.width} ${layout.height}`}
          role="img"
          aria-label={inOneSentence(stages, crew)}
        >
          <TruckBody layout={layout} />
          <Wires layout={layout} />
          {layout.rooms.map((room, at) => (
            <RoomFloor
              key={room.stage}
              room={room}
              of={at}
              figures={stages.stages.find(({ stage }) => stage === room.stage)}
            />
          ))}
          <Street layout={layout} />
          <Router layout={layout} busy={stages.openOrders > 0} />
          <ChefPlace layout={layout} parked={parkedOf(stages)} />
          <People crew={crew} layout={layout} />
          <Tokens tokens={floor.tokens.values()} layout={layout} />
        </svg>
        <figcaption>{caption(stages, floor)}</figcaption>
      </figure>
      <label class="switch">
        <input
          type="checkbox"
          checked={showsMessages.value}
          onChange={(event) => {
            showsMessages.value = event.currentTarget.checked
          }}
        />
        Show each message
      </label>
      {showsMessages.value && <Messages messages={floor.messages} />}
      <WordsTable stages={stages} crew={crew} />
    </div>
  )
}

function Summary({ stages, floor }: { stages: Stages; floor: Floor }) {
  const { accepted, served } = floor.rates(Date.now())
  const figures = [
    { name: 'open orders', value: stages.openOrders },
    { name: 'ordered in the last minute', value: accepted },
    { name: 'served in the last minute', value: served },
    { name: 'with the chef', value: parkedOf(stages) },
  ]
  return (
    <dl class="summary">
      {figures.map(({ name, value }) => (
        <div key={name}>
          <dd class="figures">{value}</dd>
          <dt>{name}</dt>
        </div>
      ))}
    </dl>
  )
}

function parkedOf({ stages }: Stages): number {
  return stages.reduce((sum, { parked }) => sum + parked, 0)
}

/** Says honestly how much of what there is is drawn. */
function caption({ stages }: Stages, floor: Floor): string {
  const tasks = stages.reduce((sum, { waiting, working, parked }) => sum + waiting + working + parked, 0)
  const drawn = floor.tokens.size
  if (drawn === 0 && tasks === 0) return 'Nobody has ordered. The truck waits for its first customer.'
  if (tasks > drawn) return `A sample: ${drawn} portions of the ${tasks} tasks in the kitchen are drawn.`
  return 'Each slip is a portion, with the number of its order; it goes by way of the router.'
}

function inOneSentence(stages: Stages, crew: Crew): string {
  const rooms = stages.stages.map(({ stage, replicas, working, waiting }) => {
    const gone = (crew.get(stage) ?? []).some(({ goneAtMs }) => goneAtMs > 0)
    return `${stage}: ${replicas} people${gone ? ', somebody is gone' : ''}, ${working} at work, ${waiting} waiting`
  })
  return `The truck from above with its rooms. ${rooms.join('; ')}.`
}

function useMatch(query: string): boolean {
  const matches = useSignal(matchMedia(query).matches)
  useEffect(() => {
    const list = matchMedia(query)
    const onChange = (): void => {
      matches.value = list.matches
    }
    list.addEventListener('change', onChange)
    return () => list.removeEventListener('change', onChange)
  }, [query, matches])
  return matches.value
}

show(<TruckPage />)
