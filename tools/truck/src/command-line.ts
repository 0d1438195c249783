/**
 * The `truck` command. Invariant: whatever goes wrong is one line on standard
 * error and an exit code above 0: 1 if the truck says no, 2 if the words are wrong.
 */
import { systemCode, TruckError } from '@foodtruck/runtime'
import { CommanderError } from 'commander'
import { Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { ApiProblem } from './gateway-api.ts'
import { createProgram } from './program.ts'

/** Runs the command line given and settles with what the shell is told. */
async function main(args: readonly string[]): Promise<ExitStatus> {
  const context = new Context()
  let status: ExitStatus = ExitStatus.OK
  const program = createProgram(context, (ended) => {
    status = ended
  })
  try {
    if (args.length === 0) program.outputHelp()
    else await program.parseAsync(args, { from: 'user' })
    return status
  } catch (error) {
    return statusOf(error, context)
  } finally {
    context.close()
  }
}

function statusOf(error: unknown, context: Context): ExitStatus {
  // Commander has said already what is wrong, or has shown its help.
  if (error instanceof CommanderError) return error.exitCode === 0 ? ExitStatus.OK : ExitStatus.USAGE
  if (context.signal.aborted) return ExitStatus.FAILED
  if (error instanceof UsageError) {
    context.note(`${error.message}; see truck --help`)
    return ExitStatus.USAGE
  }
  if (error instanceof ApiProblem || error instanceof TruckError) {
    context.note(
      error instanceof ApiProblem && error.code ? `${error.message} (${error.code})` : error.message,
    )
    return ExitStatus.FAILED
  }
  throw error
}

// `truck events | head`: whoever reads has seen enough.
process.stdout.on('error', (error) => {
  if (systemCode(error) === 'EPIPE') process.exit(ExitStatus.OK)
  throw error
})

process.exitCode = await main(process.argv.slice(2))
