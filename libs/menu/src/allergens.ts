/** The allergens that food must be labelled with. Invariant: the list is closed. */

/** The fourteen of Annex II of Regulation (EU) No 1169/2011, in its order. */
export const ALLERGENS = [
  'gluten',
  'crustaceans',
  'eggs',
  'fish',
  'peanuts',
  'soybeans',
  'milk',
  'nuts',
  'celery',
  'mustard',
  'sesame',
  'sulphites',
  'lupin',
  'molluscs',
] as const

/** One of the fourteen. */
export type Allergen = (typeof ALLERGENS)[number]
