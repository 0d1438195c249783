/** All rules over one workspace. */
import { type Complaint, formatComplaint, type Rule } from './complaint.ts'
import { importRule, unusedDependencyRule } from './import-rules.ts'
import { manifestRule, ownerRule } from './manifest-rules.ts'
import {
  coreRule,
  environmentRule,
  lengthRule,
  syntaxRule,
  unfairTestRule,
  unmatchedTestRule,
} from './source-rules.ts'
import { readWorkspace } from './workspace.ts'

const RULES: readonly Rule[] = [
  syntaxRule,
  importRule,
  unusedDependencyRule,
  coreRule,
  environmentRule,
  lengthRule,
  unmatchedTestRule,
  unfairTestRule,
  manifestRule,
  ownerRule,
]

export interface Tidiness {
  /** One line each, by path and line. */
  readonly complaints: readonly string[]
  /** How many files were read. */
  readonly fileCount: number
}

/** Holds the workspace at `root` against every rule. Throws if it cannot be read. */
export function tidy(root: string): Tidiness {
  const workspace = readWorkspace(root)
  const complaints = RULES.flatMap((rule) => rule(workspace))
  complaints.sort(byPlace)
  return { complaints: complaints.map(formatComplaint), fileCount: workspace.texts.length }
}

function byPlace(one: Complaint, other: Complaint): number {
  if (one.path !== other.path) return one.path < other.path ? -1 : 1
  return one.line - other.line
}
