/** Runs the ingredients stage as a process of its own. */
import { runMain } from '@foodtruck/runtime'
import { name } from './collect-ingredients.ts'
import { startIngredients } from './ingredients.ts'
import { ingredientsConfig } from './settings.ts'

await runMain(name, () => startIngredients(ingredientsConfig()))
