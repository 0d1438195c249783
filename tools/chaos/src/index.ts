/** Chaos for tests: scenarios with their reports. */
export { isSound, type RunReport, renderRun } from './report.ts'
export type { ScenarioOptions, Skipped } from './scenario.ts'
export { playScenario, SCENARIOS, type ScenarioName } from './scenarios.ts'
