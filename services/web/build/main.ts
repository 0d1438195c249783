/** `npm run build`: builds the pages if their sources are newer. */
import { buildPages, PAGES_FOLDER } from './build-pages.ts'

process.stdout.write(
  buildPages() ? `the pages are built: ${PAGES_FOLDER}\n` : 'the pages are as their sources are\n',
)
