/** The prepare stage from start to stop: the pantry is let go of once nothing is in hand any more. */
import { connectPantry } from '@foodtruck/client'
import { createLogger, opening, type Service } from '@foodtruck/runtime'
import { startStage } from '@foodtruck/stage'
import { openKeys } from '@foodtruck/transport'
import { createHandle, name } from './hand-over.ts'
import type { PrepareConfig } from './settings.ts'

/** Starts one replica. The caller stops it; a start that fails leaves nothing open. */
export function startPrepare(config: PrepareConfig): Promise<Service> {
  return opening(async ({ keep }) => {
    const logger = createLogger({ name, level: config.logLevel })
    const keys = keep(await openKeys(config.keys ?? '', logger), (one) => one?.close())
    const pantry =
      config.pantry === null ? null : connectPantry({ address: config.pantry, name, logger, keys })
    if (pantry !== null) keep(pantry, () => pantry.close())
    const stage = await startStage({ name, config, handle: createHandle(pantry) })
    keep(stage, () => stage.stop())
    return {}
  })
}
