/** Frames as requests of the store, and its replies as frames. [TRUCK-12] */
import {
  FromPantry,
  type PantryRequest,
  PROTOCOL_MAJOR,
  PROTOCOL_MINOR,
  type StockTask,
  ToPantry,
} from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { NumberedReply } from '@foodtruck/transport'
import type { Line, StoreReply, StoreRequest, TaskKey } from './request.ts'

/** The requests of a frame. Throws on what is no frame, or of another major version. */
export function decodeRequests(frame: Uint8Array): { id: number; request: StoreRequest }[] {
  const { major, minor, requests } = ToPantry.decode(frame)
  if (major !== PROTOCOL_MAJOR) {
    throw new TruckError(
      ErrorCode.VERSION_UNSUPPORTED,
      `this pantry speaks version ${PROTOCOL_MAJOR}.${PROTOCOL_MINOR}, not ${major}.${minor}`,
    )
  }
  return requests.map((request) => ({ id: request.id, request: requestOf(request) }))
}

export function encodeReplies(replies: readonly NumberedReply<StoreReply>[]): Uint8Array {
  return FromPantry.encode({
    major: PROTOCOL_MAJOR,
    minor: PROTOCOL_MINOR,
    replies: replies.map(({ id, reply }) => ({ ...reply, id })),
  })
}

/** Tells a peer of another major version so; what is no frame at all is met with silence. */
export function refuseFrame(error: unknown): Uint8Array | null {
  if (!(error instanceof TruckError)) return null
  const { code, message } = error
  return FromPantry.encode({ major: PROTOCOL_MAJOR, minor: PROTOCOL_MINOR, code, message })
}

function requestOf(request: PantryRequest): StoreRequest {
  const { reserve, use, release, booking, mark, stock, ledger } = request
  if (reserve) {
    const { attempt, lines } = reserve
    return { do: 'reserve', task: taskOf(reserve.task), attempt, lines: lines.map(lineOf) }
  }
  if (use) return { do: 'use', task: taskOf(use.task) }
  if (release) {
    const { wholeOrder, author, reason } = release
    return { do: 'release', task: taskOf(release.task), wholeOrder, author, reason }
  }
  if (booking) {
    const { id, kind, author, reason } = booking
    const lines = booking.lines.map(({ name, change }) => ({ name, amount: change }))
    return { do: 'book', id, kind, lines, author, reason }
  }
  if (mark) {
    const { item, off, author, reason } = mark
    return { do: 'mark', item, off, author, reason }
  }
  if (stock) return { do: 'stock' }
  if (ledger)
    return {
      do: 'ledger',
      limit: ledger.limit,
      before: ledger.before,
      ingredient: ledger.ingredient,
      kind: ledger.kind,
    }
  return { do: 'unknown' }
}

// Plain values throughout: what protobufjs reads keeps absent fields on its prototype, which no thread receives.
function taskOf(task: StockTask | null): TaskKey {
  const { order = 0, ticket = 0, step = 0, trace = '' } = task ?? {}
  return { order, ticket, step, trace }
}

function lineOf({ name, amount }: Line): Line {
  return { name, amount }
}
