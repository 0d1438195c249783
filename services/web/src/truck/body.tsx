/** What of the truck does not move: body, wheels, rooms with what stands in them, router, bus, chef's place. */

import type { Stage } from '../api-types.ts'
import { spoken } from '../words.ts'
import type { Layout, Room } from './layout.ts'

export function TruckBody({ layout }: { layout: Layout }) {
  const { body, isWide } = layout
  const { x, y, width, height } = body
  return (
    <g>
      <Wheels layout={layout} />
      {isWide ? (
        <g>
          <path
            class="cab"
            d={`M${x + width - 8} ${y + 34}h92q44 0 52 46v${height - 160}q-8 46-52 46h-92z`}
          />
          <path class="glass" d={`M${x + width + 62} ${y + 52}q44 6 48 48v${height - 200}q-4 42-48 48z`} />
          <ellipse class="lamp" cx={x + width + 130} cy={y + 84} rx="7" ry="16" />
          <ellipse class="lamp" cx={x + width + 130} cy={y + height - 84} rx="7" ry="16" />
        </g>
      ) : (
        <g>
          <path class="cab" d={`M${x + 34} ${y + 10}v-22q0-34 46-38h${width - 160}q46 4 46 38v22z`} />
          <path class="glass" d={`M${x + 54} ${y - 6}q2-30 40-34h${width - 188}q38 4 40 34z`} />
        </g>
      )}
      <rect class="hull" x={x} y={y} width={width} height={height} rx="22" />
      <Awning layout={layout} />
    </g>
  )
}

function Wheels({ layout: { body, isWide } }: { layout: Layout }) {
  const { x, y, width, height } = body
  const places = isWide
    ? [
        ...[x + 120, x + 200, x + width - 160].flatMap((at) => [
          { x: at, y: y - 10, width: 62, height: 20 },
          { x: at, y: y + height - 10, width: 62, height: 20 },
        ]),
        { x: x + width + 20, y: y + 24, width: 54, height: 20 },
        { x: x + width + 20, y: y + height - 44, width: 54, height: 20 },
      ]
    : [y + 40, y + height - 130, y + height - 60].flatMap((at) => [
        { x: x - 9, y: at, width: 18, height: 50 },
        { x: x + width - 9, y: at, width: 18, height: 50 },
      ])
  return (
    <>
      {places.map((place) => (
        <rect key={`${place.x} ${place.y}`} class="wheel" {...place} rx="6" />
      ))}
    </>
  )
}

/** Over the side where customers stand. */
function Awning({ layout: { body } }: { layout: Layout }) {
  const { x, y, width, height } = body
  const stripes = Math.round((width - 80) / 24)
  const step = (width - 80) / stripes
  return (
    <g>
      {Array.from({ length: stripes }, (_, at) => (
        <path
          key={at}
          class={at % 2 === 0 ? 'stripe-red' : 'stripe-cream'}
          d={`M${x + 40 + at * step} ${y + height - 8}h${step}v18a${step / 2} ${step / 2} 0 0 1-${step} 0z`}
        />
      ))}
    </g>
  )
}

const LINES: Readonly<Record<string, string>> = {
  order: 'takes orders',
  ingredients: 'collects',
  cook: 'grills',
  prepare: 'packs',
}

export function RoomFloor({ room, figures, of }: { room: Room; figures: Stage | undefined; of: number }) {
  const { stage, x, y, width, height } = room
  const isAway = figures !== undefined && figures.replicas === 0
  return (
    <g class={`room room-${of % 4}${isAway ? ' is-away' : ''}`}>
      <rect class="room-floor" x={x} y={y} width={width} height={height} rx="12" />
      <rect class="room-strip" x={x} y={y} width={width} height="6" rx="3" />
      <g transform={`translate(${x + width - 62} ${y + height - 58})`} class="furniture">
        <Furniture stage={stage} />
      </g>
      <text class="room-name" x={x + 14} y={y + 30}>
        {spoken(stage)}
      </text>
      {width > 200 && LINES[stage] !== undefined && (
        <text class="room-line" x={x + width - 12} y={y + 30} text-anchor="end">
          {LINES[stage]}
        </text>
      )}
      {figures !== undefined && (
        <text class="room-figures" x={x + 14} y={y + 106}>
          {isAway ? 'nobody here' : `${figures.working} at work · ${figures.waiting} waiting`}
        </text>
      )}
    </g>
  )
}

/** What stands in a room, on a grid of 50. */
function Furniture({ stage }: { stage: string }) {
  switch (stage) {
    case 'order':
      return <path d="M6 4h30v42H6zM12 14h18M12 22h18M12 30h10" />
    case 'ingredients':
      return (
        <path d="M2 24h22v20H2zM26 24h22v20H26zM14 4h22v18H14zM8 34a5 5 0 1 0 10 0 5 5 0 1 0-10 0M32 34a5 5 0 1 0 10 0 5 5 0 1 0-10 0M20 13a5 5 0 1 0 10 0 5 5 0 1 0-10 0" />
      )
    case 'cook':
      return <path d="M2 8h46v36H2zM10 8v36M18 8v36M26 8v36M34 8v36M42 8v36" />
    case 'prepare':
      return <path d="M8 14h34l3 32H5zM8 14l4-8h26l4 8M18 22c0 9 14 9 14 0" />
    default:
      return <path d="M6 6h38v38H6zM6 25h38M25 6v38" />
  }
}

/** The ways of the messages; the rooms stand over them. */
export function Wires({ layout: { hub, rooms, bus, chef, door, hatch } }: { layout: Layout }) {
  const hubTop = `M${hub.x} ${hub.y}`
  return (
    <g class="wires">
      {rooms.map((room) => (
        <path
          key={room.stage}
          d={`${hubTop}Q${room.x + room.width / 2} ${hub.y} ${room.x + room.width / 2} ${room.y > hub.y ? room.y : room.y + room.height}`}
        />
      ))}
      <path d={`${hubTop}H${chef.x - 24}`} />
      <path d={`${hubTop}Q${door.x} ${hub.y} ${door.x} ${door.y - 20}`} />
      <path d={`${hubTop}Q${hatch.x} ${hub.y} ${hatch.x} ${hatch.y - 20}`} />
      <path class="wire-bus" d={`${hubTop}V${bus[0].y}`} />
    </g>
  )
}

export function Router({ layout, busy }: { layout: Layout; busy: boolean }) {
  const { hub, bus, isWide } = layout
  const [from, to] = bus
  return (
    <g>
      <g class="bus">
        <path d={`M${from.x} ${from.y}H${to.x}`} />
        <text class="bus-text" x={from.x} y={from.y - 12}>
          {isWide ? 'Event bus — everybody who subscribes hears what happened' : 'Event bus: everybody hears'}
        </text>
      </g>
      <g class={busy ? 'hub is-busy' : 'hub'}>
        <circle class="hub-glow" cx={hub.x} cy={hub.y} r="40" />
        <circle class="hub-core" cx={hub.x} cy={hub.y} r="31" />
        <text class="hub-text" x={hub.x} y={hub.y + 5} text-anchor="middle">
          Router
        </text>
      </g>
    </g>
  )
}

export function ChefPlace({ layout: { chef }, parked }: { layout: Layout; parked: number }) {
  const { x, y } = chef
  return (
    <g class={parked > 0 ? 'chef is-asked' : 'chef'}>
      <circle class="chef-coat" cx={x} cy={y} r="21" />
      <path
        class="chef-hat"
        d={`M${x - 12} ${y + 4}a8 8 0 0 1 2-15 11 11 0 0 1 20 0 8 8 0 0 1 2 15q-12 7-24 0z`}
      />
      <text class="chef-text" x={x} y={y + 40} text-anchor="middle">
        {parked > 0 ? `Chef · ${parked}` : 'Chef'}
      </text>
    </g>
  )
}

export function Street({ layout: { door, hatch } }: { layout: Layout }) {
  return (
    <g class="street">
      <text class="street-text" x={door.x} y={door.y + 30} text-anchor="middle">
        Customers order
      </text>
      <text class="street-text" x={hatch.x} y={hatch.y + 30} text-anchor="middle">
        Served
      </text>
    </g>
  )
}
