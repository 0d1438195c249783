/** The ingredients stage, for whoever runs it beside others in one process. */
export { createHandle, name } from './collect-ingredients.ts'
export { startIngredients } from './ingredients.ts'
export { type IngredientsConfig, ingredientsConfig, ingredientsSettings } from './settings.ts'
