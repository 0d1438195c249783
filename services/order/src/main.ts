/** Runs the order stage as a process of its own. */
import { loadMenu, menuSettings } from '@foodtruck/menu'
import { readSettings, runMain } from '@foodtruck/runtime'
import { stageSettings, startStage } from '@foodtruck/stage'
import { createHandle, name } from './plan-order.ts'

// The menu is read inside, so that a wrong one ends the process with one clear line.
await runMain(name, () => {
  const { menu } = readSettings(menuSettings)
  return startStage({ name, config: stageSettings(), handle: createHandle(loadMenu(menu)) })
})
