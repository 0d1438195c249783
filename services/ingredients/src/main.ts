/** Runs the ingredients stage as a process of its own. */
import { runStage, stageSettings } from '@foodtruck/stage'
import { collectIngredients, name } from './collect-ingredients.ts'

await runStage({ name, config: stageSettings, handle: collectIngredients })
