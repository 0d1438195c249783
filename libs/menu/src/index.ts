/** The menu as data: what can be ordered, its price, its stages and their seconds. */
export type { Menu, MenuItem, MenuStage } from './menu.ts'
export { loadMenu, parseMenu } from './menu-file.ts'
export {
  type Amount,
  checkOrder,
  LINE_QUANTITY_MAX,
  ORDER_LINES_MAX,
  ORDER_NAME_CHARS_MAX,
  ORDER_TICKETS_MAX,
  type OrderLine,
  type OrderProblem,
  type OrderRequest,
  planOrder,
  priceOrder,
} from './order.ts'
export { menuSettings } from './settings.ts'
