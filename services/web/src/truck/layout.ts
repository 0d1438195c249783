/** Where everything stands on the truck's floor: in a row on a wide screen, two by two on a tall one. */

export interface Point {
  readonly x: number
  readonly y: number
}

export interface Room extends Point {
  readonly stage: string
  readonly width: number
  readonly height: number
}

export interface Layout {
  readonly isWide: boolean
  readonly width: number
  readonly height: number
  readonly body: Point & { readonly width: number; readonly height: number }
  readonly rooms: readonly Room[]
  /** The router: everything passes it. */
  readonly hub: Point
  readonly chef: Point
  /** Where orders come in, and where they are handed out. */
  readonly door: Point
  readonly hatch: Point
  /** The two ends of the bus. */
  readonly bus: readonly [Point, Point]
}

const GAP = 12
/** The side of a portion, with the space around it. */
export const TOKEN = 36

export function wideLayout(stages: readonly string[]): Layout {
  const body = { x: 70, y: 92, width: 1_000, height: 396 }
  const inside = body.width - 2 * GAP
  const width = (inside - GAP * (stages.length - 1)) / Math.max(1, stages.length)
  const rooms = stages.map((stage, at) => ({
    stage,
    x: body.x + GAP + at * (width + GAP),
    y: body.y + GAP,
    width,
    height: 252,
  }))
  const aisle = body.y + 322
  return {
    isWide: true,
    width: 1_236,
    height: 600,
    body,
    rooms,
    hub: { x: body.x + body.width / 2, y: aisle },
    chef: { x: body.x + body.width - 170, y: aisle },
    door: { x: body.x + 110, y: 556 },
    hatch: { x: body.x + body.width - 330, y: 556 },
    bus: [
      { x: body.x + 10, y: 46 },
      { x: body.x + body.width, y: 46 },
    ],
  }
}

export function tallLayout(stages: readonly string[]): Layout {
  const body = { x: 10, y: 96, width: 370, height: 0 }
  const width = (body.width - 3 * GAP) / 2
  const height = 204
  const aisle = 128
  const rows = Math.max(1, Math.ceil(stages.length / 2))
  const rooms = stages.map((stage, at) => {
    const row = Math.floor(at / 2)
    // The aisle is below the first row.
    const y = body.y + GAP + row * (height + GAP) + (row > 0 ? aisle : 0)
    return { stage, x: body.x + GAP + (at % 2) * (width + GAP), y, width, height }
  })
  const bodyHeight = GAP + rows * (height + GAP) + aisle
  const hubY = body.y + GAP + height + aisle / 2 + GAP / 2
  const bottom = body.y + bodyHeight
  return {
    isWide: false,
    width: 390,
    height: bottom + 84,
    body: { ...body, height: bodyHeight },
    rooms,
    hub: { x: 195, y: hubY },
    chef: { x: 296, y: hubY },
    door: { x: 90, y: bottom + 44 },
    hatch: { x: 300, y: bottom + 44 },
    bus: [
      { x: 16, y: 24 },
      { x: 374, y: 24 },
    ],
  }
}

/** Places for portions in the lower part of a room; what is too much lies on the last one. */
export function roomSlot(room: Room, at: number): Point {
  const columns = Math.max(1, Math.floor((room.width - 8) / TOKEN))
  const top = room.y + 112
  const rows = Math.max(1, Math.floor((room.y + room.height - 4 - top) / TOKEN))
  const place = Math.min(at, columns * rows - 1)
  const left = room.x + (room.width - columns * TOKEN) / 2
  return {
    x: left + (place % columns) * TOKEN + TOKEN / 2,
    y: top + Math.floor(place / columns) * TOKEN + TOKEN / 2,
  }
}

/** Places in two rows beside the chef. */
export function chefSlot({ chef, isWide }: Layout, at: number): Point {
  const columns = isWide ? 3 : 2
  const place = Math.min(at, columns * 2 - 1)
  return {
    x: chef.x + 50 + (place % columns) * (TOKEN - 2) * (isWide ? 1 : 0.8),
    y: chef.y - 18 + Math.floor(place / columns) * TOKEN,
  }
}

/** Heads in the upper part of a room. */
export function workerSlot(room: Room, at: number, count: number): Point {
  const step = Math.min(52, (room.width - 60) / Math.max(1, count - 1))
  return { x: room.x + 28 + at * step, y: room.y + 64 }
}
