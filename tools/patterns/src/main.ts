/**
 * `npx truck patterns`: lists the lessons, runs one, compares the systems. Invariant: whatever goes wrong is
 * one line on standard error and an exit code above 0: 1 if a lesson does not show what it must, 2 if the
 * words are wrong.
 */
import { CommanderError } from 'commander'
import { closeScenes } from './frame/scene.ts'
import { createProgram } from './program.ts'

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // `patterns run chat | head`: whoever reads has seen enough.
  if (error.code === 'EPIPE') process.exit(0)
  throw error
})

const INTERRUPTED = 130
for (const signal of ['SIGINT', 'SIGTERM'] as const) {
  // Whoever plays a part in a process of its own goes with this one.
  process.once(signal, () => void closeScenes().finally(() => process.exit(INTERRUPTED)))
}

try {
  await createProgram((status) => {
    process.exitCode = status
  }).parseAsync(process.argv.slice(2), { from: 'user' })
} catch (error) {
  if (error instanceof CommanderError) process.exitCode = error.exitCode === 0 ? 0 : 2
  else {
    process.stderr.write(`patterns: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  }
}
