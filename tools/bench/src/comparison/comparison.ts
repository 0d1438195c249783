/**
 * The comparison: everybody plays every window in each round, in turns, so that
 * a slow minute of the machine is everybody's.
 */
import type { Contestant } from '../contestants/contestant.ts'
import { describeMachine } from '../report/machine.ts'
import type { Absent, ComparisonReport } from '../report/report.ts'
import { ratiosOf, summarize } from '../report/summary.ts'
import { type PlayedWindow, playRound, type WindowRequest } from './round.ts'

export interface ComparisonOptions {
  readonly contestants: readonly Contestant[]
  readonly ceilings: readonly Contestant[]
  readonly windows: readonly WindowRequest[]
  readonly rounds: number
  /** Rounds of the ceilings, if fewer than of the contestants. */
  readonly ceilingRounds?: number
  readonly seconds: number
  readonly warmUpSeconds: number
  /** How the report was asked for. */
  readonly command: string
  /** One line on what is going on, '' when nothing is. */
  readonly onProgress: (line: string) => void
  readonly profileDirectory?: string
}

/** Runs it. Whoever is not installed is skipped, whoever fails is named; the others go on. */
export async function compare(options: ComparisonOptions): Promise<ComparisonReport> {
  const machine = describeMachine()
  const skipped: Absent[] = []
  const failed: Absent[] = []
  const played = new Map<Contestant, PlayedWindow[][]>()
  for (const contestant of [...options.contestants, ...options.ceilings]) {
    const reason = contestant.missing()
    if (reason === null) played.set(contestant, [])
    else skipped.push({ name: contestant.name, reason })
  }
  for (let round = 1; round <= options.rounds; round += 1) {
    for (const [contestant, rounds] of played) {
      if (isCeiling(contestant) && round > (options.ceilingRounds ?? options.rounds)) continue
      try {
        rounds.push(await playOne(contestant, round, options))
      } catch (error) {
        failed.push({ name: contestant.name, reason: `round ${round}: ${reasonOf(error)}` })
      }
    }
  }
  const summed = (group: readonly Contestant[]) =>
    group.flatMap((contestant) => {
      const rounds = played.get(contestant) ?? []
      return rounds.length > 0 ? [summarize(contestant, rounds)] : []
    })
  const [contestants, ceilings] = [summed(options.contestants), summed(options.ceilings)]
  const truck = contestants.find(({ name }) => name === 'truck')
  const others = [...contestants.filter((one) => one !== truck), ...ceilings]
  return {
    kind: 'comparison',
    command: options.command,
    machine,
    rounds: options.rounds,
    seconds: options.seconds,
    contestants,
    ceilings,
    ratios: truck ? ratiosOf(truck, others) : [],
    skipped,
    failed,
  }
}

function playOne(
  contestant: Contestant,
  round: number,
  { windows, seconds, warmUpSeconds, rounds, onProgress, profileDirectory }: ComparisonOptions,
): Promise<PlayedWindow[]> {
  const about = `round ${round} of ${rounds}, ${contestant.name}`
  onProgress(`${about}: starting`)
  return playRound(contestant, {
    windows: windows.filter(({ kind }) => kind === 'closed' || !isCeiling(contestant)),
    seconds,
    warmUpSeconds,
    onProgress: (window, served) => onProgress(`${about}, ${window}: ${served} served`),
    ...(profileDirectory && { profileDirectory }),
  }).finally(() => onProgress(''))
}

/** What a part can do alone is asked of closed loops only. */
function isCeiling({ name }: Contestant): boolean {
  return name.startsWith('ceiling')
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
