/** The settings of the prepare stage. */
import {
  defineSettings,
  endpoint,
  NO_PANTRY,
  pantryAddress,
  readSettings,
  type SettingsOf,
} from '@foodtruck/runtime'
import { type StageConfig, stageConfig, stageSettingsSpec } from '@foodtruck/stage'

export const prepareSettings = defineSettings({ ...stageSettingsSpec, pantry: pantryAddress })

/** How the stage runs. */
export interface PrepareConfig extends StageConfig {
  /** Where the pantry is; null for a truck that counts no stock. */
  readonly pantry: string | null
}

/** The configuration that the environment gives. Throws TRUCK_ERR_BAD_SETTING. */
export function prepareConfig(
  settings: SettingsOf<typeof prepareSettings> = readSettings(prepareSettings),
): PrepareConfig {
  const pantry = settings.pantry === NO_PANTRY ? null : endpoint('pantry', settings.data, settings.pantry)
  return { ...stageConfig(settings), pantry }
}
