/**
 * The chef's policy: which issue is decided how. Invariant: a policy is taken whole or not at all; one that goes in
 * circles, or names what the menu does not have, is refused with its line.
 */
import { ALLERGENS, type FileKind, type FileProblem, type Menu, parseYaml, readText } from '@foodtruck/menu'
import { ErrorCode } from '@foodtruck/runtime'
import { z } from 'zod'

const RULES_MAX = 100
const ACTIONS_MAX = 10
const AMOUNT_MAX = 1_000_000_000
const SECONDS_MAX = 86_400
const DECISIONS_MAX = 50
const PURCHASES_MAX = 100
const FACTOR_MAX = 1_000
const NAME = /^[a-z][a-z0-9-]{0,31}$/
const CODE = /^[A-Z][A-Z0-9_]{0,63}$/

const nameRule = 'must be a small letter, then up to 31 small letters, digits or dashes'
const codeRule = 'must be in capitals, like OUT_OF_STOCK'
const textRule = 'must be a text of 1 to 300 characters'
const name = z.string(nameRule).regex(NAME, nameRule)
const text = z.string(textRule).min(1, textRule).max(300, textRule)
const seconds = whole(1, SECONDS_MAX)
const amounts = z.record(name, whole(1, AMOUNT_MAX), 'must give each ingredient its amount')

const substitute = z.strictObject(
  {
    with: name,
    amount: whole(1, FACTOR_MAX).default(1),
    allergens: z.array(z.enum(ALLERGENS, 'must be an allergen of the menu'), 'must be a list').default([]),
  },
  'must have "with", the ingredient that takes its place',
)

const action = z
  .strictObject(
    {
      substitute: z.record(name, substitute, 'must give each ingredient what takes its place').optional(),
      buy: amounts.optional(),
      take_off: z.literal(true, 'must be true').optional(),
      refuse: text.optional(),
      retry: z.strictObject({ after_seconds: seconds }, 'must have after_seconds').optional(),
      escalate: text.optional(),
    },
    'must be one of substitute, buy, take_off, refuse, retry, escalate',
  )
  .refine((one) => Object.keys(one).length === 1, 'must be one action alone')

const rule = z.strictObject(
  {
    code: z.string(codeRule).regex(CODE, codeRule),
    stage: name.optional(),
    item: name.optional(),
    ingredient: name.optional(),
    do: z
      .array(action, 'must be a list of actions')
      .min(1, 'must have an action')
      .max(ACTIONS_MAX, `must have at most ${ACTIONS_MAX} actions`),
  },
  'must have a code and what to do',
)

const shape = z.strictObject(
  {
    author: z.string(textRule).min(1, textRule).max(64, 'must have at most 64 characters').default('chef'),
    decisions_a_ticket: whole(1, DECISIONS_MAX).default(5),
    escalate_after_seconds: seconds.default(600),
    hourly: z
      .strictObject(
        { purchases: whole(1, PURCHASES_MAX).default(6), amounts: amounts.default({}) },
        'must have purchases and amounts',
      )
      .default({ purchases: 6, amounts: {} }),
    rules: z.array(rule, 'must be a list of rules').max(RULES_MAX, `must have at most ${RULES_MAX} rules`),
  },
  'must have rules',
)

export type Policy = z.infer<typeof shape>
export type Rule = Policy['rules'][number]
export type Action = Rule['do'][number]

/** The policy of a file, for a menu. Throws TRUCK_ERR_BAD_POLICY: one line of `file:line: reason` entries. */
export function loadPolicy(file: string, menu: Menu): Policy {
  const kind = kindFor(menu)
  return parseYaml(readText(file, kind), file, kind)
}

/** The policy of a text; `file` is what errors call it. Throws TRUCK_ERR_BAD_POLICY. */
export function parsePolicy(given: string, file: string, menu: Menu): Policy {
  return parseYaml(given, file, kindFor(menu))
}

function kindFor(menu: Menu): FileKind<Policy> {
  return {
    shape,
    problems: (policy) => contradictionsIn(policy, menu),
    whole: 'the policy',
    code: ErrorCode.BAD_POLICY,
    setting: 'TRUCK_POLICY',
  }
}

function contradictionsIn(policy: Policy, menu: Menu): FileProblem[] {
  const problems: FileProblem[] = []
  const tell = (path: (string | number)[], message: string): void => void problems.push({ path, message })
  const known = (ingredient: string, path: (string | number)[]): void => {
    if (!menu.ingredient(ingredient)) tell(path, 'is no ingredient of the menu')
  }
  for (const ingredient of Object.keys(policy.hourly.amounts)) {
    known(ingredient, ['hourly', 'amounts', ingredient])
  }
  for (const [at, one] of policy.rules.entries()) {
    const path = ['rules', at]
    if (one.ingredient !== undefined) known(one.ingredient, [...path, 'ingredient'])
    if (one.item !== undefined && !menu.item(one.item)) tell([...path, 'item'], 'is not on the menu')
    if (one.stage !== undefined && !menu.stages.includes(one.stage)) {
      tell([...path, 'stage'], 'is no stage of the menu')
    }
    for (const [index, step] of one.do.entries()) {
      const where = [...path, 'do', index]
      const before = one.do[index - 1]
      if (before && ENDS.some((end) => before[end] !== undefined)) {
        tell(where, 'is never reached: the action before it always decides')
      }
      for (const [ingredient, amount] of Object.entries(step.buy ?? {})) {
        known(ingredient, [...where, 'buy', ingredient])
        checkPurchase(policy, menu, ingredient, amount, [...where, 'buy', ingredient], tell)
      }
      for (const [ingredient, other] of Object.entries(step.substitute ?? {})) {
        known(ingredient, [...where, 'substitute', ingredient])
        known(other.with, [...where, 'substitute', ingredient, 'with'])
      }
    }
  }
  checkCircles(policy, tell)
  return problems
}

/** Actions that are possible whatever there is. */
const ENDS = ['refuse', 'retry', 'escalate'] as const

type Tell = (path: (string | number)[], message: string) => void

function checkPurchase(
  policy: Policy,
  menu: Menu,
  ingredient: string,
  amount: number,
  path: (string | number)[],
  tell: Tell,
): void {
  const portion = Math.max(0, ...menu.items.map((item) => item.ingredients.get(ingredient) ?? 0))
  if (amount < portion) tell(path, `would be bought again and again: one portion takes ${portion}`)
  const most = policy.hourly.amounts[ingredient]
  if (most !== undefined && amount > most) tell(path, `is more than hourly.amounts allows: ${most}`)
}

/** Sausage by tofu, and tofu by sausage, would go on for ever. */
function checkCircles(policy: Policy, tell: Tell): void {
  const next = new Map<string, Set<string>>()
  const edges: { from: string; to: string; path: (string | number)[] }[] = []
  for (const [at, one] of policy.rules.entries()) {
    for (const [index, step] of one.do.entries()) {
      for (const [from, other] of Object.entries(step.substitute ?? {})) {
        next.set(from, (next.get(from) ?? new Set()).add(other.with))
        edges.push({ from, to: other.with, path: ['rules', at, 'do', index, 'substitute', from] })
      }
    }
  }
  for (const { from, to, path } of edges) {
    const reached = new Set([to])
    for (const one of reached) for (const further of next.get(one) ?? []) reached.add(further)
    if (reached.has(from)) tell(path, `goes in a circle: ${from} would take the place of itself`)
  }
}

function whole(min: number, max: number) {
  const message = `must be a whole number from ${min} to ${max}`
  return z.int(message).min(min, message).max(max, message)
}
