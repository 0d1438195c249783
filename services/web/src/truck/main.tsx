/** The page /truck. */
import { Page, show } from '../parts/page.tsx'
import { NeedsRole } from '../session.tsx'

show(
  <Page title="Truck">
    <NeedsRole atLeast="station">
      <p class="empty">There is nothing to see here.</p>
    </NeedsRole>
  </Page>,
)
