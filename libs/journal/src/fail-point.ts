/** Places in the writer's work at which a test may have the process killed; in production nothing is there. */

/** Every place, in the order in which a commit and what follows it come by. */
export const FailPoint = {
  BEFORE_BEGIN: 'before BEGIN',
  AFTER_BEGIN: 'after BEGIN',
  AFTER_ACCEPTED: 'after the accepted orders',
  AFTER_ENDED: 'after the ended orders',
  AFTER_LOG: 'after the row of the log',
  BEFORE_COMMIT: 'before COMMIT',
  AFTER_COMMIT: 'after COMMIT, before the answer',
  BEFORE_CHECKPOINT: 'before a checkpoint',
  AFTER_CHECKPOINT: 'after a checkpoint',
  CARRY_BEGUN: 'carrying over: nothing written',
  CARRY_WRITTEN: 'carrying over: records written',
  CARRY_DONE: 'carrying over: committed',
  PRUNE_BEGUN: 'pruning: nothing written',
  PRUNE_ORDERS: 'pruning: orders removed',
  PRUNE_LOG: 'pruning: rows of the log removed',
  PRUNE_DONE: 'pruning: committed',
} as const

/** One of the values of the table above. */
export type FailPoint = (typeof FailPoint)[keyof typeof FailPoint]

/** Called at each place. */
export type AtFailPoint = (point: FailPoint) => void

/** Which place is to kill the process, at which of its turns: 1 is the first. */
export interface CrashAt {
  point: FailPoint
  turn: number
}

/** Kills the process without a last word at the place; does nothing if there is none. */
export function crasher(crashAt: CrashAt | undefined): AtFailPoint {
  if (crashAt === undefined) return () => {}
  let turns = 0
  return (point) => {
    if (point === crashAt.point && ++turns === crashAt.turn) process.kill(process.pid, 'SIGKILL')
  }
}
