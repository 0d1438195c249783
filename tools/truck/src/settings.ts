/** Where the command line finds its truck when it is not told. */
import { defineSettings, localSettings, text } from '@foodtruck/runtime'

/** What `truck` reads from the environment. */
export const cliSettings = defineSettings({
  url: text({
    env: 'TRUCK_URL',
    default: '',
    defaultDoc: 'http://127.0.0.1:8080',
    doc: 'Address of the gateway that the command line speaks to.',
    pattern: /^https?:\/\/[^\s/?#]+\/?$/,
    allowed: 'http://host:port',
  }),
  data: localSettings.data,
})

/** The gateway of a truck on this machine that was not told otherwise. */
export const LOCAL_URL = 'http://127.0.0.1:8080'
