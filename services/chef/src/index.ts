/** The chef: decides what a stage cannot, by a policy. */
export { startChef } from './chef.ts'
export { type ChefConfig, chefConfig, chefSettings } from './settings.ts'
