/** What the plans of the reliability ladder share: whole-order workers, lazy customers, and what a kill must show. */
import type { Scene } from '../frame/scene.ts'
import { PATIENCE_FACTOR } from './lazy-request.ts'
import type { TruckReport } from './report.ts'
import { customersOf, type PartyPlan, type Stage, type TruckPlan } from './truck.ts'

/** What a worker is told that does whole orders. */
export interface WholeWiring {
  readonly stages: readonly Stage[]
}

export function lazyCustomers(truck: TruckPlan): PartyPlan[] {
  const patience = PATIENCE_FACTOR * truck.stages.reduce((sum, { seconds }) => sum + seconds, 0)
  return customersOf(truck).map(({ name, wiring }) => ({
    role: 'customer',
    name,
    wiring: { ...wiring, patience },
  }))
}

/** Workers, each of which does whole orders. */
export function wholeWorkers({ stages }: TruckPlan, workers: number): PartyPlan[] {
  return Array.from({ length: workers }, (_, index) => ({
    role: 'worker',
    name: `worker-${index + 1}`,
    wiring: { stages },
  }))
}

/** What holds whoever is killed, unless it is told otherwise. */
export function checkServed(scene: Scene, report: TruckReport): void {
  const victim = scene.told({ event: 'killed' })[0]?.data.killed
  const when = victim === undefined ? '' : `, although ${victim} was killed`
  scene.check(`every order is served${when}`, report.lost + report.refused === 0)
  if (victim !== undefined) {
    scene.check('the customer has asked again', scene.told({ event: 'retried' }).length > 0)
  }
}
