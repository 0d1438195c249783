/** The pantry's messages, typed as `index.ts` says. */
import './configure-protobuf.ts'
import { foodtruck } from '../generated/foodtruck.js'
import { codecOf, type Read, type Written } from './codec.ts'

const v1 = foodtruck.v1

export const ToPantry = codecOf<foodtruck.v1.ToPantry.$Properties>(v1.ToPantry)
export const FromPantry = codecOf<foodtruck.v1.FromPantry.$Properties>(v1.FromPantry)
export const StockSnapshot = codecOf<foodtruck.v1.StockSnapshot.$Properties>(v1.StockSnapshot)

export type ToPantry = Read<foodtruck.v1.ToPantry.$Properties>
export type FromPantry = Read<foodtruck.v1.FromPantry.$Properties>
export type PantryRequest = Read<foodtruck.v1.PantryRequest.$Properties>
export type PantryRequestInit = Written<foodtruck.v1.PantryRequest.$Properties>
export type PantryReply = Read<foodtruck.v1.PantryReply.$Properties>
export type PantryReplyInit = Written<foodtruck.v1.PantryReply.$Properties>
export type StockTask = Read<foodtruck.v1.StockTask.$Properties>
export type Reserve = Read<foodtruck.v1.Reserve.$Properties>
export type ReserveInit = Written<foodtruck.v1.Reserve.$Properties>
export type Release = Read<foodtruck.v1.Release.$Properties>
export type Booking = Read<foodtruck.v1.Booking.$Properties>
export type BookingInit = Written<foodtruck.v1.Booking.$Properties>
export type StockChange = Read<foodtruck.v1.StockChange.$Properties>
export type ItemMark = Read<foodtruck.v1.ItemMark.$Properties>
export type ItemMarkInit = Written<foodtruck.v1.ItemMark.$Properties>
export type LedgerQuery = Read<foodtruck.v1.LedgerQuery.$Properties>
export type LedgerQueryInit = Written<foodtruck.v1.LedgerQuery.$Properties>
export type StockView = Read<foodtruck.v1.StockView.$Properties>
export type StockViewInit = Written<foodtruck.v1.StockView.$Properties>
export type IngredientStock = Read<foodtruck.v1.IngredientStock.$Properties>
export type OffItem = Read<foodtruck.v1.OffItem.$Properties>
export type LedgerView = Read<foodtruck.v1.LedgerView.$Properties>
export type LedgerViewInit = Written<foodtruck.v1.LedgerView.$Properties>
export type LedgerEntry = Read<foodtruck.v1.LedgerEntry.$Properties>
export type StockSnapshot = Read<foodtruck.v1.StockSnapshot.$Properties>
