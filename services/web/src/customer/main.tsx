/** The pages of a customer: the menu, and an order by its link. */
import './menu.css'
import './order.css'
import { useEffect, useMemo } from 'preact/hooks'
import { Page, show } from '../parts/page.tsx'
import { loadSession } from '../session.tsx'
import { MenuPage } from './menu-page.tsx'
import { followOrder } from './order-live.ts'
import { OrderPage } from './order-page.tsx'
import { truckName } from './shop.ts'
import { shownOrder } from './way.ts'

function Customer() {
  useEffect(() => void loadSession(), [])
  const id = shownOrder.value
  return id === undefined ? (
    <Page title={truckName.value} waysBelow>
      <MenuPage />
    </Page>
  ) : (
    <OneOrder key={id} id={id} />
  )
}

function OneOrder({ id }: { id: string }) {
  const live = useMemo(() => followOrder(id), [id])
  useEffect(() => live.close, [live])
  return (
    <Page title={truckName.value} link={live.link.value} waysBelow>
      <OrderPage live={live} />
    </Page>
  )
}

show(<Customer />)
