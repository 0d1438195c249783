/** The environment of the processes that tools and tests start: nothing of the one that starts them. */
import { join } from 'node:path'

/** Beside these a process has only its settings. Code that was compiled once is kept for those that start later. */
export const PLAIN_ENVIRONMENT: Readonly<Record<string, string>> = {
  PATH: '/usr/sbin:/usr/bin:/sbin:/bin',
  NODE_COMPILE_CACHE: join(import.meta.dirname, '../../../node_modules/.cache/compile'),
}
