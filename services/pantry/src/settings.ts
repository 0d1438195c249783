/** The settings of the pantry. */
import { menuSettings } from '@foodtruck/menu'
import {
  address,
  busInAddress,
  busOutAddress,
  defineSettings,
  endpoint,
  localSettings,
  routerAddress,
  type SettingsOf,
} from '@foodtruck/runtime'

export const pantrySettings = defineSettings({
  ...localSettings,
  ...menuSettings,
  bind: address({
    env: 'TRUCK_PANTRY_BIND',
    default: '',
    defaultDoc: 'ipc://TRUCK_DATA/pantry.sock',
    doc: 'Address on which the pantry listens.',
  }),
  router: routerAddress,
  busIn: busInAddress,
  busOut: busOutAddress,
})

/** How a pantry runs. */
export type PantryConfig = SettingsOf<typeof pantrySettings>

/** The settings with every address in place. Throws TRUCK_ERR_BAD_SETTING. */
export function pantryConfig(settings: PantryConfig): PantryConfig {
  const { data, bind, router, busIn, busOut } = settings
  return {
    ...settings,
    bind: endpoint('pantry', data, bind),
    router: endpoint('router', data, router),
    busIn: endpoint('busIn', data, busIn),
    busOut: endpoint('busOut', data, busOut),
  }
}
