/** The settings of the ingredients stage. */
import {
  defineSettings,
  endpoint,
  NO_PANTRY,
  pantryAddress,
  readSettings,
  type SettingsOf,
} from '@foodtruck/runtime'
import { type StageConfig, stageConfig, stageSettingsSpec } from '@foodtruck/stage'

export const ingredientsSettings = defineSettings({ ...stageSettingsSpec, pantry: pantryAddress })

/** How the stage runs. */
export interface IngredientsConfig extends StageConfig {
  /** Where the pantry is; null for a truck that counts no stock. */
  readonly pantry: string | null
}

/** The configuration that the environment gives. Throws TRUCK_ERR_BAD_SETTING. */
export function ingredientsConfig(
  settings: SettingsOf<typeof ingredientsSettings> = readSettings(ingredientsSettings),
): IngredientsConfig {
  const pantry = settings.pantry === NO_PANTRY ? null : endpoint('pantry', settings.data, settings.pantry)
  return { ...stageConfig(settings), pantry }
}
