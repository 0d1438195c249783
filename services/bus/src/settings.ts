/** What the bus can be told by its environment. */
import { address, defineSettings, endpoint, localSettings, type SettingsOf } from '@foodtruck/runtime'

/** The settings of the bus. */
export const busSettings = defineSettings({
  ...localSettings,
  inBind: address({
    env: 'TRUCK_BUS_IN_BIND',
    default: '',
    defaultDoc: 'ipc://TRUCK_DATA/bus-in.sock',
    doc: 'Address on which the bus listens for publishers.',
  }),
  outBind: address({
    env: 'TRUCK_BUS_OUT_BIND',
    default: '',
    defaultDoc: 'ipc://TRUCK_DATA/bus-out.sock',
    doc: 'Address on which the bus listens for subscribers.',
  }),
  stockBind: address({
    env: 'TRUCK_BUS_STOCK_BIND',
    default: '',
    defaultDoc: 'none',
    doc: "Address on which the bus takes nothing but the pantry's stock; then TRUCK_BUS_IN_BIND is the router's alone.",
  }),
})

/** How a bus runs. */
export type BusConfig = SettingsOf<typeof busSettings>

/** Where both sides listen: as set, or in the data folder. Throws TRUCK_ERR_BAD_SETTING. */
export function busAddresses({ data, inBind, outBind }: BusConfig): { inBind: string; outBind: string } {
  return { inBind: endpoint('busIn', data, inBind), outBind: endpoint('busOut', data, outBind) }
}
