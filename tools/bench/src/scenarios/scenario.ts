/** Runs one scenario by its name. */
import { describeMachine } from '../report/machine.ts'
import { bigJournal } from './big-journal.ts'
import { curve } from './curve.ts'
import { http } from './http.ts'
import { idleDealers } from './idle-dealers.ts'
import { SCENARIOS, type ScenarioName } from './names.ts'
import { openOrders } from './open-orders.ts'
import { scale } from './scale.ts'
import {
  renderScenario,
  type Scenario,
  type ScenarioOptions,
  type ScenarioReport,
} from './scenario-report.ts'
import { subscriber } from './subscriber.ts'

const RUNS: Readonly<Record<ScenarioName, Scenario>> = {
  scale,
  'idle-dealers': idleDealers,
  'open-orders': openOrders,
  'big-journal': bigJournal,
  subscriber,
  http,
  curve,
}

export async function runScenario(name: ScenarioName, options: ScenarioOptions & { command: string }) {
  const machine = describeMachine()
  const findings = await RUNS[name](options).finally(() => options.onProgress(''))
  const { command } = options
  const report: ScenarioReport = {
    kind: 'scenario',
    scenario: name,
    question: SCENARIOS[name],
    command,
    machine,
    ...findings,
  }
  return { report, text: renderScenario(report), failed: false }
}
