/** The menu as data: what can be ordered, its price, its recipe, its stages and their seconds. */
export { ALLERGENS, type Allergen } from './allergens.ts'
export {
  type Amount,
  checkOrder,
  LINE_MODIFIERS_MAX,
  LINE_QUANTITY_MAX,
  type Moment,
  NOTE_CHARS_MAX,
  ORDER_LINES_MAX,
  ORDER_NAME_CHARS_MAX,
  ORDER_TICKETS_MAX,
  type OrderLine,
  type OrderProblem,
  type OrderRequest,
} from './check-order.ts'
export { type FollowFileOptions, followFile, type Source } from './follow-file.ts'
export { type Hours, hoursText } from './hours.ts'
export {
  type Amounts,
  contradict,
  type Menu,
  type MenuIngredient,
  type MenuItem,
  type MenuStage,
  type Modifier,
  modifierOf,
  UNITS,
  type Unit,
} from './menu.ts'
export { loadMenu, parseMenu } from './menu-file.ts'
export { pathMs, planOrder, priceOrder } from './order.ts'
export { menuSettings } from './settings.ts'
export { type Substitute, substituteIngredient } from './substitute.ts'
export { fixedMenu, MENU_LOOK_EVERY_MS, type MenuSource, type WatchOptions, watchMenu } from './watch-menu.ts'
export { type FileKind, type FileProblem, type Path, parseYaml, readText } from './yaml-file.ts'
