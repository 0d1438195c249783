/** The page /chef. */
import './chef.css'
import { useSignalEffect } from '@preact/signals'
import { useEffect } from 'preact/hooks'
import { Intake } from '../parts/intake.tsx'
import { Page, show } from '../parts/page.tsx'
import { NeedsRole, useLive } from '../session.tsx'
import { type ChefLive, followChef } from './chef-live.ts'
import { DeadLetters } from './dead-letters.tsx'
import { Decided } from './decided.tsx'
import { watchPurchases } from './going-on.ts'
import { Issues } from './issues.tsx'
import { Ledger } from './ledger.tsx'
import { OrderDialog } from './order-dialog.tsx'
import { DayReport } from './report.tsx'
import { MenuList, StockList } from './stock.tsx'

function ChefPage() {
  const live = useLive('chef', followChef)
  return (
    <Page title="Chef" link={live?.link.value}>
      <NeedsRole atLeast="chef">{live !== undefined && <Desk live={live} />}</NeedsRole>
    </Page>
  )
}

function Desk({ live }: { live: ChefLive }) {
  useEffect(() => watchPurchases(live), [live])
  useSignalEffect(() => {
    const count = (live.issues.value?.total ?? 0) + (live.dead.value?.total ?? 0)
    document.title = count > 0 ? `Chef · ${count} to decide` : 'Chef'
  })
  const stock = live.stock.value
  const menu = live.menu.value
  const pace = live.pace.value
  return (
    <div class="chef">
      <div class="chef-main">
        <Issues live={live} />
        <DeadLetters live={live} />
        <Decided live={live} />
        <Ledger audit={live.audit.value} />
      </div>
      <div class="chef-side">
        {pace !== undefined && (
          <section class="card" aria-labelledby="intake-title">
            <h2 id="intake-title">New orders</h2>
            <Intake intake={pace.intake} />
          </section>
        )}
        {stock === null && <p class="card soft">This truck counts no stock.</p>}
        {stock && menu !== undefined && <MenuList menu={menu} stock={stock} live={live} />}
        {stock && <StockList stock={stock} live={live} />}
        <DayReport />
      </div>
      <OrderDialog />
    </div>
  )
}

show(<ChefPage />)
