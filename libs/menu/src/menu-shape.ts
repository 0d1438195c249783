/** What the fields of a menu file may hold, one by one. Invariant: each rule is a sentence that goes on from the field's name. */
import { z } from 'zod'
import { ALLERGENS } from './allergens.ts'
import { isTimezone, parseHours } from './hours.ts'
import { UNITS } from './menu.ts'

const ITEMS_MAX = 200
const ITEM_STAGES_MAX = 16
const ITEM_MODIFIERS_MAX = 20
const ITEM_HOURS_MAX = 8
const TIMES_MAX = 10
const SECONDS_MAX = 3_600
const PRICE_MINOR_MAX = 10_000_000
const STOCK_MAX = 1_000_000_000
const AMOUNT_MAX = 100_000
const NAME = /^[a-z][a-z0-9-]{0,31}$/

export const NAME_RULE = 'must be a small letter, then up to 31 small letters, digits or dashes'

/** Whether a text can name an item, an ingredient, a modifier or a stage. */
export function isName(text: string): boolean {
  return NAME.test(text)
}

const name = z.string(NAME_RULE).regex(NAME, NAME_RULE)
const secondsRule = `must be a number of seconds from 0 to ${SECONDS_MAX}`
const secondsMoreRule = `must be a number of seconds from -${SECONDS_MAX} to ${SECONDS_MAX}`
const priceRule = `must be a whole number of minor units (cents) from 0 to ${PRICE_MINOR_MAX}`
const priceMoreRule = `must be a whole number of minor units (cents) from -${PRICE_MINOR_MAX} to ${PRICE_MINOR_MAX}`
const titleRule = 'must be a text of 1 to 80 characters'
const currencyRule = 'must be a code of three capital letters, like EUR'
const timezoneRule = 'must be a time zone like Europe/Berlin'
const itemsRule = `must be a list of 1 to ${ITEMS_MAX} items`
const stagesRule = `must be a list of at most ${ITEM_STAGES_MAX} stages`
const allergensRule = `must be a list of ${ALLERGENS.slice(0, -1).join(', ')} or ${ALLERGENS.at(-1)}`
const hoursRule = `must be a list of 1 to ${ITEM_HOURS_MAX} spans like "11:00-14:30"; without hours an item is always sold`
const spanRule = 'must be a span of local time like "11:00-14:30"'
const recipeRule = 'must give each ingredient its amount'
const amountRule = `must be a whole number from 1 to ${AMOUNT_MAX}, in the unit of the ingredient`
const amountMoreRule = `must be a whole number from -${AMOUNT_MAX} to ${AMOUNT_MAX} and not 0, in the unit of the ingredient`
const modifiersRule = `must be a list of at most ${ITEM_MODIFIERS_MAX} modifiers`
const excludesRule = 'must be a list of names of other modifiers of this item'
const timesRule = `must be a whole number from 1 to ${TIMES_MAX}`
const unitRule = `must be ${UNITS.slice(0, -1).join(', ')} or ${UNITS.at(-1)}`
const stockRule = `must be a whole number from 0 to ${STOCK_MAX}, in the unit of the ingredient`

const title = z.string(titleRule).min(1, titleRule).max(80, titleRule)
const allergens = z.array(z.enum(ALLERGENS, allergensRule), allergensRule).default([])
const stock = z.int(stockRule).min(0, stockRule).max(STOCK_MAX, stockRule).default(0)

const stageShape = z.strictObject(
  {
    stage: name,
    seconds: z.number(secondsRule).min(0, secondsRule).max(SECONDS_MAX, secondsRule),
  },
  shapeError('must have a stage and its seconds'),
)

const ingredientShape = z.strictObject(
  { title, unit: z.enum(UNITS, unitRule), stock, low: stock },
  shapeError('must have a title and a unit'),
)

const modifierShape = z.strictObject(
  {
    name,
    title,
    price: z
      .int(priceMoreRule)
      .min(-PRICE_MINOR_MAX, priceMoreRule)
      .max(PRICE_MINOR_MAX, priceMoreRule)
      .default(0),
    ingredients: z
      .record(
        z.string(),
        z
          .int(amountMoreRule)
          .min(-AMOUNT_MAX, amountMoreRule)
          .max(AMOUNT_MAX, amountMoreRule)
          .refine((amount) => amount !== 0, amountMoreRule),
        recipeRule,
      )
      .default({}),
    allergens: z
      .strictObject({ add: allergens, remove: allergens }, shapeError('must have add, remove or both'))
      .default({ add: [], remove: [] }),
    seconds: z
      .record(
        z.string(),
        z.number(secondsMoreRule).min(-SECONDS_MAX, secondsMoreRule).max(SECONDS_MAX, secondsMoreRule),
        'must give each stage its seconds',
      )
      .default({}),
    excludes: z.array(z.string(excludesRule), excludesRule).default([]),
    max: z.int(timesRule).min(1, timesRule).max(TIMES_MAX, timesRule).default(1),
  },
  shapeError('must have a name and a title'),
)

const itemShape = z.strictObject(
  {
    name,
    title,
    price: z.int(priceRule).min(0, priceRule).max(PRICE_MINOR_MAX, priceRule),
    stages: z.array(stageShape, stagesRule).max(ITEM_STAGES_MAX, stagesRule),
    allergens,
    hours: z
      .array(
        z.string(spanRule).transform((text, context) => {
          const span = parseHours(text)
          if (span !== undefined) return span
          context.addIssue({ code: 'custom', message: spanRule })
          return z.NEVER
        }),
        hoursRule,
      )
      .min(1, hoursRule)
      .max(ITEM_HOURS_MAX, hoursRule)
      .optional(),
    ingredients: z
      .record(z.string(), z.int(amountRule).min(1, amountRule).max(AMOUNT_MAX, amountRule), recipeRule)
      .default({}),
    modifiers: z.array(modifierShape, modifiersRule).max(ITEM_MODIFIERS_MAX, modifiersRule).default([]),
  },
  shapeError('must have a name, a title, a price and stages'),
)

/** The whole file. */
export const menuShape = z.strictObject(
  {
    currency: z.string(currencyRule).regex(/^[A-Z]{3}$/, currencyRule),
    timezone: z.string(timezoneRule).refine(isTimezone, timezoneRule).optional(),
    ingredients: z
      .record(z.string(), ingredientShape, 'must give each ingredient its title and unit')
      .default({}),
    planning: stageShape,
    gathering: stageShape,
    items: z.array(itemShape, itemsRule).min(1, itemsRule).max(ITEMS_MAX, itemsRule),
  },
  shapeError('must have a currency, planning, gathering and items'),
)

export type MenuShape = z.infer<typeof menuShape>
export type ItemShape = MenuShape['items'][number]
export type ModifierShape = ItemShape['modifiers'][number]

function shapeError(rule: string): { error: (issue: { code?: string; keys?: unknown }) => string } {
  return {
    error: (issue) => {
      if (issue.code !== 'unrecognized_keys' || !Array.isArray(issue.keys)) return rule
      return `has the unknown key ${issue.keys.map((key) => JSON.stringify(key)).join(', ')}`
    },
  }
}
