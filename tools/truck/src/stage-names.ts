/** The stages that `truck start` runs, in the order in which an order meets them. */
export const STAGE_NAMES = ['order', 'ingredients', 'cook', 'prepare'] as const
