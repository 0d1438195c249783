/** The settings of the chef. */
import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { menuSettings } from '@foodtruck/menu'
import {
  busOutAddress,
  defineSettings,
  endpoint,
  localSettings,
  NO_PANTRY,
  pantryAddress,
  routerAddress,
  type SettingsOf,
  text,
} from '@foodtruck/runtime'

/** What TRUCK_POLICY says of a truck whose issues all wait for a person. */
const NO_POLICY = 'none'

export const chefSettings = defineSettings({
  ...localSettings,
  ...menuSettings,
  router: routerAddress,
  busOut: busOutAddress,
  pantry: pantryAddress,
  policy: text({
    env: 'TRUCK_POLICY',
    default: '',
    defaultDoc: 'chef.yaml beside the menu; without that file, none',
    doc: "File of the chef's policy; none for a truck whose issues all wait for a person.",
    allowed: 'a YAML file, or none',
  }),
})

/** How a chef runs. */
export interface ChefConfig extends Omit<SettingsOf<typeof chefSettings>, 'pantry' | 'policy'> {
  /** Where the pantry is; null for a truck that counts no stock. */
  readonly pantry: string | null
  /** Null for a truck without a chef. */
  readonly policy: string | null
}

/** The settings with every address in place. Throws TRUCK_ERR_BAD_SETTING. */
export function chefConfig(settings: SettingsOf<typeof chefSettings>): ChefConfig {
  const { data, router, busOut, pantry } = settings
  return {
    ...settings,
    router: endpoint('router', data, router),
    busOut: endpoint('busOut', data, busOut),
    policy: policyOf(settings),
    pantry: pantry === NO_PANTRY ? null : endpoint('pantry', data, pantry),
  }
}

function policyOf({ policy, menu }: SettingsOf<typeof chefSettings>): string | null {
  if (policy !== '') return policy === NO_POLICY ? null : policy
  const beside = join(dirname(menu), 'chef.yaml')
  return existsSync(beside) ? beside : null
}
