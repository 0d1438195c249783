#!/usr/bin/env node
// `npx truck`: runs the command on Node 26, also where the shell's own Node is older. Plain JavaScript,
// as an older Node reads it; no code of the truck is loaded here.
import { spawn } from 'node:child_process'
import { createRequire } from 'node:module'
import { constants } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const NODE_MAJOR_MIN = 26
const main = join(dirname(fileURLToPath(import.meta.url)), '../src/main.ts')

if (Number(process.versions.node.split('.')[0]) >= NODE_MAJOR_MIN) {
  await import(main)
} else {
  const child = spawn(packagedNode(), [main, ...process.argv.slice(2)], { stdio: 'inherit' })
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
    process.on(signal, () => {
      // Ctrl-C reaches both by itself, and a second SIGINT would cut the orderly end short.
      if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal)
    })
  }
  child.on('error', (error) => {
    console.error(`truck: cannot run Node ${NODE_MAJOR_MIN}: ${error.message}; run npm ci`)
    process.exitCode = 1
  })
  child.on('exit', (code, signal) => {
    process.exitCode = code ?? 128 + constants.signals[signal]
  })
}

/** The Node that `npm ci` put beside this workspace. */
function packagedNode() {
  const manifest = createRequire(import.meta.url).resolve('node/package.json')
  return join(dirname(manifest), 'bin/node')
}
