/** Where the command line finds its truck when it is not told. */
import { defineSettings, gatewayToken, gatewayUrl, localSettings } from '@foodtruck/runtime'

/** What `truck` reads from the environment. */
export const cliSettings = defineSettings({
  url: gatewayUrl,
  token: gatewayToken,
  data: localSettings.data,
})
