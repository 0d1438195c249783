/** Runs the prepare stage as a process of its own. */
import { runStage, stageSettings } from '@foodtruck/stage'
import { handOver, name } from './hand-over.ts'

await runStage({ name, config: stageSettings, handle: handOver })
