/** The ingredients stage from start to stop: the pantry is let go of once nothing is in hand any more. */
import { connectPantry } from '@foodtruck/client'
import { createLogger, type Service } from '@foodtruck/runtime'
import { startStage } from '@foodtruck/stage'
import { createHandle, name } from './collect-ingredients.ts'
import type { IngredientsConfig } from './settings.ts'

/** Starts one replica. The caller stops it. */
export async function startIngredients(config: IngredientsConfig): Promise<Service> {
  const logger = createLogger({ name, level: config.logLevel })
  const pantry = config.pantry === null ? null : connectPantry({ address: config.pantry, name, logger })
  const stage = await startStage({ name, config, handle: createHandle(pantry) }).catch(
    async (error: unknown) => {
      await pantry?.close()
      throw error
    },
  )
  const stop = async (): Promise<void> => {
    await stage.stop()
    await pantry?.close()
  }
  let stopped: Promise<void> | null = null
  return { stop: () => (stopped ??= stop()) }
}
