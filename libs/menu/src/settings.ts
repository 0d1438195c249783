/** Where the menu is. */
import { resolve } from 'node:path'
import { defineSettings, text } from '@foodtruck/runtime'

/** The setting of every service that reads the menu; spread it into a service's own spec. */
export const menuSettings = defineSettings({
  menu: text({
    env: 'TRUCK_MENU',
    default: resolve(import.meta.dirname, '../../../menu.yaml'),
    defaultDoc: "the project's menu.yaml",
    doc: 'File of the menu.',
    allowed: 'a YAML file',
  }),
})
