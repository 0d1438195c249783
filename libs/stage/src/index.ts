/** What a team calls to run its stage. */
export {
  type GatherHandler,
  gathersOrders,
  Issue,
  type PlanHandler,
  plansOrders,
  Refusal,
  type TaskContext,
  type TaskHandler,
  TerminalError,
  type TicketHandler,
  worksTickets,
} from './handler.ts'
export { type StageConfig, stageConfig, stageSettings, stageSettingsSpec } from './settings.ts'
export { DRAIN_MS_MAX, runStage, type StageOptions, startStage } from './stage.ts'
