/** Counts how often the tool's own stage worked, from what it wrote down itself. */
import { createReadStream, existsSync } from 'node:fs'
import { createInterface } from 'node:readline'

/** In the data folder. */
export const EXECUTIONS_FILE = 'executions.jsonl'

export interface Executions {
  /** Times that the stage worked. */
  readonly worked: number
  /** Those that were of a task it had worked before. */
  readonly again: number
}

export async function countExecutions(file: string): Promise<Executions> {
  if (!existsSync(file)) return { worked: 0, again: 0 }
  const seen = new Set<string>()
  let worked = 0
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const { order, ticket } = JSON.parse(line) as { order: number; ticket: number }
    worked++
    seen.add(`${order}:${ticket}`)
  }
  return { worked, again: worked - seen.size }
}
