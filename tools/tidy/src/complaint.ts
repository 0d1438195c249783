/** What a rule says: where, what is wrong and what to do about it, on one line. */
import type { Workspace } from './workspace.ts'

export interface Complaint {
  readonly path: string
  readonly line: number
  readonly text: string
}

/** A rule reads the workspace and complains. */
export type Rule = (workspace: Workspace) => Complaint[]

/** `path:line: text`, which editors and terminals make a link of. */
export function formatComplaint({ path, line, text }: Complaint): string {
  return `${path}:${line}: ${text}`
}
