/** Runs the order stage as a process of its own. */
import { menuSettings, watchMenu } from '@foodtruck/menu'
import { createLogger, readSettings, runMain } from '@foodtruck/runtime'
import { stageSettings, startStage } from '@foodtruck/stage'
import { checkPlanning, createHandle, name } from './plan-order.ts'

// The menu is read inside, so that a wrong one ends the process with one clear line.
await runMain(name, async () => {
  const config = stageSettings()
  const logger = createLogger({ name, level: config.logLevel })
  const menus = watchMenu(readSettings(menuSettings).menu, { logger, check: checkPlanning })
  const stage = await startStage({ name, config, handle: createHandle(menus) })
  return {
    stop: async () => {
      await stage.stop()
      await menus.stop()
    },
  }
})
