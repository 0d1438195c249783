/** A menu that follows its file. */
import type { Logger } from '@foodtruck/runtime'
import { followFile, LOOK_EVERY_MS, type Source } from './follow-file.ts'
import type { Menu } from './menu.ts'
import { loadMenu } from './menu-file.ts'

/** How often the file is looked at. */
export const MENU_LOOK_EVERY_MS = LOOK_EVERY_MS

/** A menu for as long as a process runs; ask for `current` each time. */
export type MenuSource = Source<Menu>

/** How a menu's file is followed. */
export interface WatchOptions {
  readonly logger: Logger
  /** Throws TRUCK_ERR_BAD_MENU if the menu is not for this process. */
  readonly check?: (menu: Menu) => void
  /** From look to look. */
  readonly everyMs?: number
}

/** A source that never changes. */
export function fixedMenu(menu: Menu): MenuSource {
  return { current: menu, refresh: async () => menu, stop: async () => {} }
}

/**
 * Follows the menu of a file. Throws TRUCK_ERR_BAD_MENU if the file is wrong at the start; later that
 * is logged once, with line and reason. The caller stops it.
 */
export function watchMenu(file: string, { check, ...options }: WatchOptions): MenuSource {
  const load = (path: string): Menu => {
    const menu = loadMenu(path)
    check?.(menu)
    return menu
  }
  return followFile(file, { ...options, whole: 'the menu', load })
}
