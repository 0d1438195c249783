/** What an open order takes in the router, and how long the router needs to recover them. */

import { setTimeout as sleep } from 'node:timers/promises'
import type { StagesView } from '@foodtruck/messages'
import type { BenchProcess } from '../process/bench-process.ts'
import { rounded } from '../report/statistics.ts'
import type { Scenario } from './scenario-report.ts'
import { type TruckRig, withTruck } from './truck-rig.ts'

const ORDERS = 100_000
const FILL_MS_MAX = 300_000
const ANSWER_MS_MAX = 30_000
const BYTES_PER_MEGABYTE = 1024 * 1024

export const openOrders: Scenario = async ({ quick, onProgress }) => {
  const orders = quick ? ORDERS / 100 : ORDERS
  const emptyMs = await withTruck((rig) => startMs(rig))
  const rows = []
  for (const planned of [false, true]) {
    const state = planned ? 'planned, its ticket waits for ingredients' : 'accepted, waits for a plan'
    onProgress(`open orders: ${state}`)
    rows.push({ 'each order is': state, ...(await withTruck((rig) => fill(rig, orders, planned, emptyMs))) })
  }
  return {
    rows,
    notes: [
      `${orders} orders of 200 bytes; the router is killed and started again on their journal`,
      `a router with an empty journal is ready after ${Math.round(emptyMs)} ms, which the recovery leaves out`,
    ],
  }
}

async function fill(rig: TruckRig, orders: number, planned: boolean, emptyMs: number) {
  const router = await rig.start('router')
  const before = await router.usage()
  const order = planned ? await rig.start('order') : null
  const asker = await rig.startOther('asker')
  await asker.ask(`submit ${orders}`, FILL_MS_MAX)
  if (order) await allPlanned(asker, orders)
  const after = await router.usage()
  await asker.stop()
  await order?.stop()
  await router.kill()
  const readyMs = await startMs(rig)
  const perOrder = (more: number): number => Math.round((more * BYTES_PER_MEGABYTE) / orders)
  return {
    'heap bytes/order': perOrder(after.heapMb - before.heapMb),
    'resident bytes/order': perOrder(after.rssMb - before.rssMb),
    'recovered in ms': Math.round(readyMs - emptyMs),
    'ready in s': rounded(readyMs / 1000, 2),
  }
}

/** Waits until every ticket waits for its first stage. */
async function allPlanned(asker: BenchProcess, orders: number): Promise<void> {
  const deadline = performance.now() + FILL_MS_MAX
  for (;;) {
    const view = (await asker.ask('stages', ANSWER_MS_MAX)) as StagesView
    const waiting = view.stages.find(({ stage }) => stage === 'ingredients')?.waiting ?? 0
    if (waiting >= orders) return
    if (performance.now() > deadline) throw new Error(`${waiting} of ${orders} orders were planned`)
    await sleep(200)
  }
}

/** Starts a router and tells how long it took until it served. */
async function startMs(rig: TruckRig): Promise<number> {
  const startedAt = performance.now()
  await rig.start('router')
  return performance.now() - startedAt
}
