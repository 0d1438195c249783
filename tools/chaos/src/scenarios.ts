/** The scenarios by name. */
import { linkFaults } from './link-faults.ts'
import { playNetwork } from './network.ts'
import { loopbackPlacement } from './placement.ts'
import { processFaults } from './process-faults.ts'
import { proxiedPlacement } from './proxied.ts'
import type { RunReport } from './report.ts'
import { keyRotation, rollingUpgrade, routerRestarts } from './rolling.ts'
import { type Disturbance, type RunOptions, run } from './run.ts'
import type { ScenarioOptions, Skipped } from './scenario.ts'

export const SCENARIOS = [
  'processes',
  'proxy',
  'network',
  'rolling',
  'router-restart',
  'key-rotation',
] as const
export type ScenarioName = (typeof SCENARIOS)[number]

/** Plays one scenario from start to verdict, or says why it cannot be played here. */
export async function playScenario(
  scenario: ScenarioName,
  options: ScenarioOptions,
): Promise<RunReport | Skipped> {
  const { kills, faults, everyMs } = options
  const onLoopback = async (disturb: Disturbance, ...forbids: RunOptions['forbids']): Promise<RunReport> =>
    await run({ ...options, scenario, disturb, forbids, placement: await loopbackPlacement() })
  switch (scenario) {
    case 'processes':
      return await onLoopback(processFaults({ kills, everyMs }))
    case 'rolling':
      return await onLoopback(rollingUpgrade, 'refused', 'redelivered')
    case 'router-restart':
      return await onLoopback(routerRestarts(faults), 'refused')
    case 'key-rotation':
      return await onLoopback(keyRotation, 'refused')
    case 'network':
      return await playNetwork(options)
    case 'proxy': {
      const proxied = await proxiedPlacement()
      const { placement } = proxied
      try {
        const disturb = linkFaults(proxied.faults, faults)
        return await run({ ...options, scenario, disturb, forbids: [], placement })
      } finally {
        await proxied.close()
      }
    }
  }
}
