/** Does to a world what its plan says, and undoes it. */
import type { World } from './machine/world.ts'
import type { Fault } from './plan.ts'

/** A process that was told to stop is killed after so long, as container runtimes do. */
const STOP_MS_MAX = 4_000
const SLOW_FSYNC_MS = 2_000
const HARSH_PERCENT = 20
const CLOCK_JUMP_MS = 3_600_000

/** Begins a fault; what ends it by itself is scheduled. */
export function inflict(world: World, fault: Fault): void {
  const { scheduler } = world
  const { kind, party, ms } = fault
  const afterwards = (run: () => void): void => {
    scheduler.after(ms, null, run)
  }
  switch (kind) {
    case 'crash':
      world.kill(party)
      return afterwards(() => world.start(party))
    case 'stop':
      return stopAndStart(world, fault)
    case 'pause':
      if (world.pause(party)) afterwards(() => world.resume(party))
      return
    case 'cut':
      world.fate(party, 'loses its connection')
      return world.network.cut(party)
    case 'clock':
      world.fate(party, 'has its wall clock changed')
      world.skews.set(
        party,
        (world.skews.get(party) ?? 0) + (ms % 200 === 0 ? -CLOCK_JUMP_MS : CLOCK_JUMP_MS),
      )
      return
    case 'slow-disk':
      world.fate('disk', 'is slow')
      world.disk.fsyncMs = SLOW_FSYNC_MS
      return afterwards(() => healDisk(world))
    case 'full-disk':
      world.fate('disk', 'is full')
      world.disk.memory.full = true
      return afterwards(() => healDisk(world))
    case 'broken-disk':
      world.fate('disk', 'fails')
      world.disk.isBroken = true
      return afterwards(() => {
        healDisk(world)
        world.start('router')
      })
    case 'bus':
    case 'lossy-bus':
      return disturbBus(world, fault)
    default:
      return disturbLink(world, fault)
  }
}

function stopAndStart(world: World, { party, ms }: Fault): void {
  const process = world.processes.get(party)
  if (!process || process.onExit) return
  world.stop(party, () => world.scheduler.after(ms, null, () => world.start(party)))
  world.scheduler.after(STOP_MS_MAX, null, () => {
    if (world.processes.get(party) === process) world.kill(party, 'is killed: it did not stop in time')
  })
}

function disturbBus(world: World, { kind, ms }: Fault): void {
  world.fate('bus', kind === 'bus' ? 'is down' : 'loses messages')
  if (kind === 'bus') world.bus.isDown = true
  else world.bus.harsh = HARSH_PERCENT
  world.scheduler.after(ms, null, () => healBus(world))
}

function disturbLink(world: World, { kind, party, ms }: Fault): void {
  const link = world.network.link(party)
  world.fate(party, `gets a ${kind}`)
  if (kind === 'slow-link') link.delayMs = ms
  if (kind === 'harsh') link.harsh = HARSH_PERCENT
  if (kind === 'partition' || kind === 'partition-up') link.upBlocked = true
  if (kind === 'partition' || kind === 'partition-down') link.downBlocked = true
  world.network.changed(party)
  world.scheduler.after(ms, null, () => healLink(world, party))
}

function healDisk({ disk, plan }: World): void {
  disk.fsyncMs = plan.fsyncMs
  disk.memory.full = false
  disk.isBroken = false
}

function healBus({ bus }: World): void {
  bus.harsh = 0
  if (bus.isDown) bus.restart()
}

function healLink(world: World, party: string): void {
  const link = world.network.link(party)
  link.delayMs = world.plan.delayMs
  link.harsh = 0
  link.upBlocked = false
  link.downBlocked = false
  world.network.changed(party)
}

/** Ends everything that was done to anybody. Who is down comes back. */
export function healAll(world: World, parties: readonly string[]): void {
  world.fate('world', 'heals')
  healDisk(world)
  healBus(world)
  for (const party of parties) {
    healLink(world, party)
    world.resume(party)
    world.start(party)
  }
}
