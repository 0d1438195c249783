/** The page /chef. */
import { Page, show } from '../parts/page.tsx'
import { NeedsRole } from '../session.tsx'

show(
  <Page title="Chef">
    <NeedsRole atLeast="chef">
      <p class="empty">There is nothing to see here.</p>
    </NeedsRole>
  </Page>,
)
