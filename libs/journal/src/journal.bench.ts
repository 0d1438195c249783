/**
 * Measures the journal by the size of its groups, with the mix of a real order: accepted, six transitions, ended.
 * Run by hand: `node libs/journal/src/journal.bench.ts [orders per size] [folder]`.
 */
import { mkdtempSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { performance } from 'node:perf_hooks'
import {
  type AcceptedOrder,
  type CommitGroup,
  type EndedOrder,
  type Journal,
  openJournal,
  type Transition,
  TransitionKind,
} from './index.ts'

const ordersPerSize = Number(process.argv[2] ?? 100_000)
const folder = mkdtempSync(join(process.argv[3] ?? tmpdir(), 'journal-bench-'))
const stages = ['order', 'ingredients', 'cook', 'prepare']
const payload = new Uint8Array(200).fill(7)
const ticketPayload = Buffer.from(payload).toString('base64')
const groupsAhead = 4

/** Makes the groups of a router in which each group ends what an earlier one accepted. */
class OrderSource {
  #sequence = 0
  #number = 0
  #text = ''
  readonly #sequences = new Map<number, number[]>()

  next(size: number): CommitGroup {
    const atMs = Date.now()
    const accepted: AcceptedOrder[] = []
    const ended: EndedOrder[] = []
    const transitions: Transition[] = []
    const firstSequence = this.#sequence + 1
    for (let i = 0; i < size; i++) {
      const number = ++this.#number
      accepted.push(this.#accept(number, atMs, transitions))
      this.#work(number, atMs, transitions)
      const older = number - size * groupsAhead
      if (older <= 0) continue
      const sequence = this.#push(transitions, TransitionKind.OrderServed, older, 0, '', atMs)
      const sequences = [...(this.#sequences.get(older) ?? []), sequence]
      this.#sequences.delete(older)
      ended.push({ number: older, status: 'served', atMs, sequences, code: '', message: '' })
    }
    const floorOrder = Math.max(1, this.#number - size * groupsAhead + 1)
    return {
      firstSequence,
      lastSequence: this.#sequence,
      atMs,
      transitions,
      accepted,
      ended,
      floorOrder,
      // At most six transitions of each order that may be open.
      floorSequence: Math.max(1, firstSequence - size * groupsAhead * 6),
      dealers: null,
    }
  }

  #accept(number: number, atMs: number, transitions: Transition[]): AcceptedOrder {
    const sequence = this.#push(transitions, TransitionKind.OrderAccepted, number, 0, '', atMs)
    this.#text = crypto.randomUUID()
    const traceparent = `00-${this.#text.replaceAll('-', '')}-${this.#text.slice(0, 8)}00000000-01`
    return {
      number,
      key: this.#text,
      token: this.#text.slice(-12),
      acceptedAtMs: atMs,
      traceparent,
      payload,
      sequence,
    }
  }

  #work(number: number, atMs: number, transitions: Transition[]): void {
    this.#push(transitions, TransitionKind.OrderPlanned, number, 0, 'order', atMs)
    for (let step = 1; step < stages.length; step++) {
      this.#push(transitions, TransitionKind.StageDone, number, 1, stages[step] ?? '', atMs)
    }
  }

  #push(
    to: Transition[],
    kind: TransitionKind,
    order: number,
    ticket: number,
    stage: string,
    atMs: number,
  ): number {
    const sequence = ++this.#sequence
    const known = this.#sequences.get(order)
    if (known) known.push(sequence)
    else this.#sequences.set(order, [sequence])
    const worker = stage === '' ? '' : `${stage}-7f3a`
    const startedAtMs = stage === '' ? 0 : atMs - (sequence % 16)
    const extra =
      kind === TransitionKind.OrderPlanned
        ? {
            tickets: [{ label: 'hotdog', payload: ticketPayload, stages: stages.slice(1, 3) }],
            gather: 'prepare',
          }
        : null
    const attempt = stage === '' ? 0 : 1
    to.push({
      sequence,
      atMs,
      kind,
      order,
      ticket,
      step: to.length % 5,
      stage,
      attempt,
      worker,
      startedAtMs,
      code: '',
      message: '',
      extra,
    })
    return sequence
  }
}

interface Figures {
  groupSize: number
  ordersPerSecond: number
  commitMsP50: number
  commitMsP99: number
  commitMsMax: number
  mainUsPerOrder: number
  threadsUsPerOrder: number
  megabytes: number
}

async function measure(groupSize: number): Promise<Figures> {
  const path = join(folder, `groups-of-${groupSize}.sqlite`)
  const journal = await openJournal({ path })
  const source = new OrderSource()
  for (let i = 0; i < 20; i++) await journal.commit(source.next(groupSize))
  const groups = Math.ceil(Math.min(ordersPerSize, groupSize * 2_000) / groupSize)
  const figures = await run(journal, source, groups, groupSize)
  await journal.close()
  return { ...figures, megabytes: Math.round(statSync(path).size / 1e6) }
}

async function run(
  journal: Journal,
  source: OrderSource,
  groups: number,
  groupSize: number,
): Promise<Figures> {
  const waits: number[] = []
  let callMs = 0
  let mainCpu = 0
  let allCpu = 0
  for (let i = 0; i < groups; i++) {
    const group = source.next(groupSize)
    const cpu = process.cpuUsage()
    const thread = process.threadCpuUsage()
    const start = performance.now()
    const done = journal.commit(group)
    callMs += performance.now() - start
    await done
    waits.push(performance.now() - start)
    const used = process.cpuUsage(cpu)
    const usedHere = process.threadCpuUsage(thread)
    allCpu += used.user + used.system
    mainCpu += usedHere.user + usedHere.system
  }
  waits.sort((a, b) => a - b)
  const orders = groups * groupSize
  const waited = waits.reduce((sum, ms) => sum + ms, 0)
  const at = (share: number) =>
    round(waits[Math.min(waits.length - 1, Math.floor(waits.length * share))] ?? 0)
  return {
    groupSize,
    ordersPerSecond: Math.round((orders / waited) * 1000),
    commitMsP50: at(0.5),
    commitMsP99: at(0.99),
    commitMsMax: at(1),
    mainUsPerOrder: round((callMs * 1000) / orders),
    threadsUsPerOrder: round((allCpu - mainCpu) / orders),
    megabytes: 0,
  }
}

function round(value: number): number {
  return Math.round(value * 100) / 100
}

const rows: Figures[] = []
try {
  for (const groupSize of [1, 32, 256, 1000]) rows.push(await measure(groupSize))
} finally {
  rmSync(folder, { recursive: true })
}
console.table(rows)
