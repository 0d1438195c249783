/** The pages of a customer. */
import { Page, show } from '../parts/page.tsx'

show(
  <Page title="Food truck">
    <p class="empty">The menu is coming.</p>
  </Page>,
)
