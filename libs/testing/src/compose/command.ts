/** Commands of the machine. Invariant: each ends by its deadline, and a failure carries what the command said. */
import { spawn } from 'node:child_process'

export interface CommandResult {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

const OUTPUT_CHARS_MAX = 4_000_000
const TOLD_CHARS_MAX = 3_000

/** Runs a command to its end, whatever its exit code. Throws if it cannot run, outlives `deadlineMs` or is aborted. */
export function runCommand(
  command: string,
  args: readonly string[],
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<CommandResult> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...(signal && { signal }) })
    const output = { stdout: '', stderr: '' }
    for (const stream of ['stdout', 'stderr'] as const) {
      child[stream].setEncoding('utf8').on('data', (text: string) => {
        output[stream] = (output[stream] + text).slice(-OUTPUT_CHARS_MAX)
      })
    }
    const timer = setTimeout(() => {
      child.kill('SIGKILL')
      reject(new Error(`${shown(args)} did not end in ${deadlineMs / 1_000} s: ${tail(output.stderr)}`))
    }, deadlineMs)
    child.on('error', (error) => {
      clearTimeout(timer)
      reject(new Error(`cannot run ${command}`, { cause: error }))
    })
    child.on('close', (code, signal) => {
      clearTimeout(timer)
      resolve({ code: code ?? (signal === null ? 1 : 128), ...output })
    })
  })
}

/** What a command printed. Throws if it ends with another code than 0. */
export async function outputOf(
  command: string,
  args: readonly string[],
  deadlineMs: number,
  signal?: AbortSignal,
): Promise<string> {
  const { code, stdout, stderr } = await runCommand(command, args, deadlineMs, signal)
  if (code === 0) return stdout
  throw new Error(`${shown(args)} ended with ${code}: ${tail(`${stdout}\n${stderr}`)}`)
}

function tail(text: string): string {
  return text.trim().slice(-TOLD_CHARS_MAX)
}

/** The end of a command line is what tells it from others. */
function shown(args: readonly string[]): string {
  return args.slice(-6).join(' ')
}
