/** The page /board. */
import { Page, show } from '../parts/page.tsx'
import { NeedsRole } from '../session.tsx'

show(
  <Page title="Kitchen board">
    <NeedsRole atLeast="station">
      <p class="empty">There is nothing to see here.</p>
    </NeedsRole>
  </Page>,
)
