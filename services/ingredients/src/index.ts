/** The ingredients stage, for whoever runs it beside others in one process. */
export { collectIngredients as handle, name } from './collect-ingredients.ts'
