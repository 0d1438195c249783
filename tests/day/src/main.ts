/**
 * `npm run day`: a lunch rush through a truck of real processes. Standard output carries the report alone; exit code
 * 1 if a promise was broken, which is named on standard error.
 */

import { Screen } from '@foodtruck/truck'
import { Command, InvalidArgumentError } from 'commander'
import { playDay } from './day.ts'
import { renderDay } from './render.ts'

const BAR_WIDTH = 30
const SEED_MAX = 2 ** 31

function whole(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text)
    if (/^\d+$/.test(text) && value >= min && value <= max) return value
    throw new InvalidArgumentError(`a whole number from ${min} to ${max} is wanted`)
  }
}

/** A bar on a terminal, rewritten in place; nothing elsewhere. */
function onProgress(share: number, words: string): void {
  const filled = Math.floor(share * BAR_WIDTH)
  screen.draw([
    `[${'#'.repeat(filled)}${'-'.repeat(BAR_WIDTH - filled)}] ${Math.floor(share * 100)} % ${words}`,
  ])
}

const screen = new Screen(process.stderr)
const program = new Command('npm run day --')
  .description('Plays a lunch rush on a fast clock, and holds the truck to its promises.')
  .option('--orders <n>', 'guests who come', whole(60, 10_000), 600)
  .option('--seed <n>', 'the same seed is the same guests with the same wishes', whole(0, SEED_MAX), 1)
  .option('--scale <n>', 'how many times faster than the menu says', whole(1, 100), 12)
  .option('--kills <n>', 'SIGKILLs of services at random meanwhile', whole(0, 1_000), 0)
  .option('--json', 'the report as JSON')
  .action(async ({ orders, seed, scale, kills, json }) => {
    const day = await playDay({ orders, seed, scale, kills, onProgress })
    screen.draw([])
    const out = new Screen(process.stdout)
    if (json) out.line(JSON.stringify(day, null, 2))
    else for (const line of renderDay(day, out.paint)) out.line(line)
    for (const { name, text } of day.verdicts.filter(({ isKept }) => isKept === false)) {
      process.stderr.write(`day: the promise "${name}" was broken: ${text}\n`)
    }
    if (!day.isKept) process.exitCode = 1
  })
// Whoever interrupts it ends the services too: they go with this process's exit.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))
try {
  await program.parseAsync()
} catch (error) {
  process.stderr.write(`day: ${error instanceof Error ? error.message : String(error)}\n`)
  process.exitCode = 1
}
