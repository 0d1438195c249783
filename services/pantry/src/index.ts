/** The pantry: keeps the stock, and gives nothing out twice. */
export { type Pantry, STOCK_FILE, startPantry } from './pantry.ts'
export { type PantryConfig, pantryConfig, pantrySettings } from './settings.ts'
