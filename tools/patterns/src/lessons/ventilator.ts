/**
 * Ventilator, workers, sink: 100 tasks of 1 to 100 ms flow out by PUSH, are worked by PULL, and flow in at the
 * sink. A start signal lets it begin only when all workers are there, else the first would get all.
 */
import { setTimeout as sleep } from 'node:timers/promises'
import { Pull, Push } from 'zeromq'
import { machineMs } from '../frame/clock.ts'
import type { Lesson } from '../frame/lesson.ts'
import { brief, eager } from '../frame/options.ts'
import type { Party } from '../frame/party.ts'
import type { Scene } from '../frame/scene.ts'

const TASKS = 100
const COST_MS_MAX = 100
const WORKERS = 4
/** The signal from the ventilator to the sink. */
const START = 'start'

/** The same costs in each run, evenly spread over 1 to 100 ms. */
export function costOf(task: number): number {
  return ((task * 37) % COST_MS_MAX) + 1
}

interface VentilatorWiring {
  readonly workers: number
  /** How many times shorter than 1 to 100 ms the tasks are. */
  readonly faster: number
}

async function ventilator(party: Party<VentilatorWiring>): Promise<void> {
  const { workers, faster } = party.wiring
  const tasks = party.open(new Push(brief))
  const start = party.open(new Push(eager))
  const allHere = handshakes(tasks, workers)
  await tasks.bind(party.endpoint('tasks'))
  start.connect(party.endpoint('sink'))
  party.ready('waits until all workers are there')
  await allHere
  // A socket takes up its new connections when it is looked at; a send alone may pass them by.
  if (!tasks.writable) throw new Error('nobody is there to take tasks')
  await start.send(START)
  let cost = 0
  for (let task = 0; task < TASKS; task += 1) {
    // Timers know whole milliseconds.
    const ms = Math.ceil(costOf(task) / faster)
    cost += ms
    await tasks.send(String(ms))
  }
  party.say(`has given out ${TASKS} tasks of ${cost.toFixed(0)} ms in all (PUSH)`, { event: 'given', cost })
  await new Promise((resolve) => party.signal.addEventListener('abort', resolve))
}

/** Settles once so many have connected, as the socket that gives out the tasks sees it. */
function handshakes(socket: Push, wanted: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>()
  let here = 0
  socket.events.on('handshake', () => {
    here += 1
    if (here === wanted) resolve()
  })
  return promise
}

async function worker(party: Party): Promise<void> {
  const tasks = party.open(new Pull(eager))
  const results = party.open(new Push(eager))
  tasks.connect(party.endpoint('tasks'))
  results.connect(party.endpoint('sink'))
  party.ready('takes tasks (PULL), pushes results (PUSH)')
  for await (const [cost] of tasks) {
    await sleep(Number(cost))
    await results.send(party.name)
  }
}

async function sink(party: Party): Promise<void> {
  const results = party.open(new Pull(brief))
  await results.bind(party.endpoint('sink'))
  party.ready('collects results (PULL)')
  const done = new Map<string, number>()
  let startedMs = 0
  // ZeroMQ keeps the order within a connection only: a quick worker's first result may overtake the start signal.
  for (let received = 0; received < TASKS + 1; received += 1) {
    const text = String((await results.receive())[0])
    if (received === 0) startedMs = machineMs()
    if (text !== START) done.set(text, (done.get(text) ?? 0) + 1)
  }
  const elapsedMs = machineMs() - startedMs
  const shares = [...done.values()]
  party.say(`has ${TASKS} results after ${elapsedMs.toFixed(0)} ms: ${[...done].join(' ')}`, {
    event: 'collected',
    elapsedMs,
    workers: done.size,
    least: Math.min(...shares),
    most: Math.max(...shares),
  })
}

async function runWith(scene: Scene, workers: number, faster: number) {
  await scene.start('sink', `sink-${workers}`)
  await scene.start('ventilator', `ventilator-${workers}`, { workers, faster })
  const names = Array.from({ length: workers }, (_, index) => `worker-${workers}-${index + 1}`)
  await Promise.all(names.map((name) => scene.start('worker', name)))
  const { data } = await scene.until({ event: 'collected' }, `sink-${workers}`)
  const given = await scene.until({ event: 'given' }, `ventilator-${workers}`)
  for (const name of [...names, `ventilator-${workers}`, `sink-${workers}`]) await scene.stop(name)
  return { elapsedMs: Number(data.elapsedMs), cost: Number(given.data.cost), data }
}

/** A scale of 1 000 and more makes tasks ten times shorter: a test has no five seconds. */
const FAST_SCALE = 1_000
const FASTER = 10

export const ventilatorLesson: Lesson = {
  name: 'ventilator',
  title: '100 tasks of 1 to 100 ms over PUSH/PULL: fan-out, fan-in, speed-up by workers',
  roles: { ventilator, worker, sink },
  async run(scene) {
    const faster = scene.scale >= FAST_SCALE ? FASTER : 1
    const alone = await runWith(scene, 1, faster)
    const four = await runWith(scene, WORKERS, faster)
    const speedUp = alone.elapsedMs / four.elapsedMs
    scene.say(
      `one worker ${alone.elapsedMs.toFixed(0)} ms, four ${four.elapsedMs.toFixed(0)} ms: ${speedUp.toFixed(1)} ×`,
    )
    // A timer may be a millisecond early.
    scene.check('one worker takes at least the total cost', alone.elapsedMs >= alone.cost - TASKS)
    scene.check('four workers are more than twice as fast', speedUp > 2)
    const share = TASKS / WORKERS
    scene.check(`each of four gets ${share} tasks`, four.data.least === share && four.data.most === share)
  },
}
