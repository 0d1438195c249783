/** Chaos for tests: scenarios with their reports; and services as processes, for other tools. */
export { isSound, type RunReport, renderRun } from './report.ts'
export type { ScenarioOptions, Skipped } from './scenario.ts'
export { playScenario, SCENARIOS, type ScenarioName } from './scenarios.ts'
export { ROOT, ServiceProcess } from './service-process.ts'
