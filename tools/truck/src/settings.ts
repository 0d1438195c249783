/** Where the command line finds its truck when it is not told. */
import { defineSettings, gatewayUrl, localSettings } from '@foodtruck/runtime'

/** What `truck` reads from the environment. */
export const cliSettings = defineSettings({ url: gatewayUrl, data: localSettings.data })
