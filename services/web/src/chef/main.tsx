/** The page /chef. */
import './chef.css'
import { useEffect } from 'preact/hooks'
import { Intake } from '../parts/intake.tsx'
import { Page, show } from '../parts/page.tsx'
import { Words } from '../parts/parts.tsx'
import { NeedsRole, useLive } from '../session.tsx'
import { kindText } from '../truck/message.ts'
import { clockSeconds } from '../words.ts'
import { type ChefLive, followChef } from './chef-live.ts'
import { DeadLetters } from './dead-letters.tsx'
import { watchPurchases } from './going-on.ts'
import { Issues } from './issues.tsx'
import { Ledger } from './ledger.tsx'
import { OrderDialog, showOrder } from './order-dialog.tsx'
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

/** What the policy and others did, with their reasons. */
function Decided({ live }: { live: ChefLive }) {
  const decided = live.decided.value
  if (decided.length === 0) return null
  return (
    <section class="card" aria-labelledby="decided-title">
      <h2 id="decided-title">Just decided</h2>
      <ul class="decided-list">
        {decided.map(({ sequence, at, kind, order, author, message }) => (
          <li key={sequence}>
            <time dateTime={at}>{clockSeconds(at)}</time>
            <button type="button" class="chip" onClick={() => showOrder(order)}>
              <b>#{order}</b>
            </button>
            <span>
              {kindText(kind)}
              {message !== undefined && (
                <>
                  {': '}
                  <Words>{message}</Words>
                </>
              )}
              {author !== undefined && (
                <span class="soft">
                  {' by '}
                  <Words>{author}</Words>
                </span>
              )}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}

show(<ChefPage />)
