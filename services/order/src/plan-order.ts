/** Planning: the order stage is where an order meets the menu. Invariant: what it plans can be had, or it is refused. */
import { checkOrder, type Menu, planOrder } from '@foodtruck/menu'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import { plansOrders, Refusal } from '@foodtruck/stage'

/** The stage whose tasks this is for. */
export const name = 'order'

/** The handler that plans orders by this menu. Throws TRUCK_ERR_BAD_MENU if another stage is to plan. */
export function createHandle(menu: Menu) {
  if (menu.planning.stage !== name) {
    throw new TruckError(ErrorCode.BAD_MENU, `planning.stage must be ${name}, not ${menu.planning.stage}`)
  }
  return plansOrders(async (order, context) => {
    const [problem] = checkOrder(menu, order)
    if (problem !== undefined) throw new Refusal(problem.code, `${problem.field} ${problem.message}`)
    await context.work(Math.round(menu.planning.seconds * 1_000))
    return planOrder(menu, order)
  })
}
