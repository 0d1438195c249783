/** Starts the `truck` command. Code that was compiled once is kept, so that the next command starts sooner. */
import { enableCompileCache } from 'node:module'

enableCompileCache()
await import('./command-line.ts')
