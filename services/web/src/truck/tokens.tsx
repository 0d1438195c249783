/** What moves on the floor: portions by way of the router, and the people. */
import { useLayoutEffect, useRef } from 'preact/hooks'
import { FoodShapes } from '../parts/food-picture.tsx'
import { CREW_MAX, type Crew, shortName, type Worker } from './crew.ts'
import { BIN, CHEF, SERVED, type Token } from './floor.ts'
import { chefSlot, type Layout, type Point, roomSlot, workerSlot } from './layout.ts'

const WAY_MS = 850
const SLIDE_MS = 220
/** What came to its place longer ago stands there already: at the start, and after a gap. */
const FRESH_MS = 3_000
const CALM = '(prefers-reduced-motion: reduce)'

export function Tokens({ tokens, layout }: { tokens: Iterable<Token>; layout: Layout }) {
  return (
    <g>
      {[...tokens].map((token) => (
        <OnePortion
          key={token.key}
          token={token}
          to={pointOf(token.place, token.spot, layout)}
          layout={layout}
        />
      ))}
    </g>
  )
}

function pointOf(place: string, at: number, layout: Layout): Point {
  if (place === CHEF) return chefSlot(layout, at)
  if (place === SERVED) return layout.hatch
  if (place === BIN) return layout.door
  const room = layout.rooms.find(({ stage }) => stage === place)
  return room === undefined ? layout.hub : roomSlot(room, at)
}

const move = ({ x, y }: Point): string => `translate(${x}px, ${y}px)`

function OnePortion({ token, to, layout }: { token: Token; to: Point; layout: Layout }) {
  const group = useRef<SVGGElement>(null)
  const last = useRef<{ place: string; to: Point } | undefined>(undefined)
  const { place, order, label, attempt, movedAtMs, leftAtMs } = token
  useLayoutEffect(() => {
    const node = group.current
    const before = last.current
    last.current = { place, to }
    if (node === null || matchMedia(CALM).matches) return
    const from = before?.to ?? layout.door
    if (from.x === to.x && from.y === to.y) return
    if (before?.place !== place && Date.now() - movedAtMs > FRESH_MS) return
    if (before?.place === place) {
      node.animate([{ transform: move(from) }, { transform: move(to) }], SLIDE_MS)
      return
    }
    // As its messages do: to the router, and from there on.
    node.animate(
      [
        { transform: move(from), easing: 'ease-in' },
        { transform: move(layout.hub), easing: 'ease-out', offset: 0.5 },
        { transform: move(to) },
      ],
      WAY_MS,
    )
  }, [place, to.x, to.y, layout])
  const state = [place === CHEF && 'is-parked', attempt > 1 && 'is-again', leftAtMs > 0 && 'is-leaving']
  return (
    <g ref={group} class="token" transform={`translate(${to.x} ${to.y})`}>
      <g class={`slip ${state.filter(Boolean).join(' ')}`}>
        <rect x="-16" y="-16" width="32" height="32" rx="6" />
        {label === '' ? (
          <path class="slip-lines" d="M-8-8H8M-8-2H8" />
        ) : (
          <g transform="translate(-10.500 -15) scale(.33)">
            <FoodShapes item={label} />
          </g>
        )}
        <text class="token-text" y="13" text-anchor="middle">
          {order}
        </text>
      </g>
    </g>
  )
}

export function People({ crew, layout }: { crew: Crew; layout: Layout }) {
  return (
    <g>
      {layout.rooms.map((room, of) => {
        const workers = crew.get(room.stage) ?? []
        const shown = workers.slice(0, CREW_MAX)
        return (
          <g key={room.stage} class={`room-${of % 4}`}>
            {shown.map((worker, at) => {
              const { x, y } = workerSlot(room, at, shown.length)
              return <Person key={worker.instance} worker={worker} x={x} y={y} crowded={shown.length > 4} />
            })}
            {workers.length > CREW_MAX && (
              <text class="room-line" x={room.x + room.width - 12} y={room.y + 106} text-anchor="end">
                +{workers.length - CREW_MAX} more
              </text>
            )}
          </g>
        )
      })}
    </g>
  )
}

function Person({ worker, x, y, crowded }: { worker: Worker; x: number; y: number; crowded: boolean }) {
  const { instance, working, done, goneAtMs } = worker
  const state = goneAtMs > 0 ? 'is-gone' : working > 0 ? 'is-busy' : 'is-idle'
  const said = goneAtMs > 0 ? 'gone' : `${working} at work, ${done} done`
  return (
    <g class={`person ${state}`} transform={`translate(${x} ${y})`}>
      <title>
        {instance}: {said}
      </title>
      <g class="person-figure">
        <ellipse class="person-coat" rx="19" ry="12.500" />
        <circle class="person-hat" r="11" />
        <path class="person-folds" d="M-5-6Q-2 0-5 6M0-8v16M5-6Q2 0 5 6" />
      </g>
      {state === 'is-gone' && <path class="person-cross" d="M-9-9 9 9M9-9-9 9" />}
      {!crowded && (
        <text class="person-text" y="27" text-anchor="middle">
          {goneAtMs > 0 ? 'gone' : shortName(instance)}
        </text>
      )}
    </g>
  )
}
