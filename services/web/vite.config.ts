/** The pages as Vite builds them. Invariant: nothing in them needs more than the gateway's security policy allows. */
import { readdirSync } from 'node:fs'
import { defineConfig } from 'vite'

const pages = readdirSync(import.meta.dirname).filter((file) => file.endsWith('.html'))

export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    target: ['chrome123', 'firefox128', 'safari17.5'],
    // Files of their own: the policy allows no data: addresses, and no script within a page.
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    reportCompressedSize: false,
    rolldownOptions: { input: pages },
  },
})
