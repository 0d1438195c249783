/** What the gateway needs of the pantry: the narrow side of `PantryClient`, so that tests can put one in its place. */
import type { BookingInit, ItemMarkInit, LedgerQueryInit, LedgerView, StockView } from '@foodtruck/messages'

/** The pantry as the gateway sees it. Every call throws TruckError and nothing else. */
export interface PantryPort {
  stock(): Promise<StockView>
  ledger(query: LedgerQueryInit): Promise<LedgerView>
  /** True if it had been booked before. */
  book(booking: BookingInit): Promise<boolean>
  /** True if it was so before. */
  mark(mark: ItemMarkInit): Promise<boolean>
}
