/**
 * Planning: the order stage is where an order meets the menu. Invariant: what it
 * plans can be had by the menu of this moment, or it is refused; the price stays
 * the one that its customer was told.
 */
import { checkOrder, type Menu, type MenuSource, planOrder } from '@foodtruck/menu'
import type { Order, PlanInit } from '@foodtruck/messages'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { plansOrders, Refusal } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'order'

/** Before every order: portions wait for what is bought. */
const PURCHASE_PRIORITY = 9
/** What is bought at once at most, as the pantry books it. */
const PURCHASE_MAX = 1_000_000_000

/** Throws TRUCK_ERR_BAD_MENU if another stage is to plan by this menu. */
export function checkPlanning({ planning: { stage } }: Menu): void {
  if (stage !== name) throw new TruckError(ErrorCode.BAD_MENU, `planning.stage must be ${name}, not ${stage}`)
}

/** The handler that plans orders by the menu in force. Throws TRUCK_ERR_BAD_MENU if another stage is to plan. */
export function createHandle(menus: MenuSource) {
  checkPlanning(menus.current)
  return plansOrders(async (order, context) => {
    if (order.purchase) return planPurchase(menus, order)
    let menu = menus.current
    let [problem] = checkOrder(menu, order)
    if (problem !== undefined) {
      // Whoever took the order may know a newer menu than this stage.
      menu = await menus.refresh()
      problem = checkOrder(menu, order)[0]
    }
    // No clock here: what was sold in its hours is made, however long it waited.
    if (problem !== undefined) throw new Refusal(problem.code, `${problem.field} ${problem.message}`)
    await context.work(Math.round(menu.planning.seconds * 1_000))
    return planOrder(menu, order)
  })
}

/** A purchase has no portions: the gathering stage brings it to the pantry. */
async function planPurchase(menus: MenuSource, { purchase, lines }: Order): Promise<PlanInit> {
  const { ingredient = '', amount = 0, id = '' } = purchase ?? {}
  if (lines.length > 0) throw new Refusal(ErrorCode.BAD_REQUEST, 'a purchase has no lines')
  if (id.length < 1 || id.length > 128) {
    throw new Refusal(ErrorCode.BAD_REQUEST, 'purchase.id must have 1 to 128 characters')
  }
  if (amount < 1 || amount > PURCHASE_MAX) {
    throw new Refusal(
      ErrorCode.BAD_REQUEST,
      `purchase.amount must be from 1 to ${PURCHASE_MAX}, not ${amount}`,
    )
  }
  let menu = menus.current
  if (!menu.ingredient(ingredient)) menu = await menus.refresh()
  if (!menu.ingredient(ingredient)) {
    throw new Refusal(ErrorCode.BAD_REQUEST, `purchase.ingredient ${ingredient} is not on the menu`)
  }
  return { tickets: [], gather: menu.gathering.stage, priority: PURCHASE_PRIORITY }
}
