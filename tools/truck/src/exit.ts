/** How a command ends. */

/** What the shell is told. */
export const ExitStatus = {
  OK: 0,
  /** The order was refused, the books do not balance, the truck cannot be reached. */
  FAILED: 1,
  /** The command line itself is wrong. */
  USAGE: 2,
} as const
export type ExitStatus = (typeof ExitStatus)[keyof typeof ExitStatus]

/** The command line is wrong; the message says what. */
export class UsageError extends Error {}
