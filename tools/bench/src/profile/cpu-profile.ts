/** A CPU profile as V8 writes it, summed up into a tree of calls and a list of functions. */
import { fileURLToPath } from 'node:url'

/** The part of a .cpuprofile that is read. */
export interface CpuProfile {
  readonly nodes: readonly ProfileNode[]
  /** The node that was running at each sample, and the microseconds since the one before. */
  readonly samples: readonly number[]
  readonly timeDeltas: readonly number[]
}

interface ProfileNode {
  readonly id: number
  readonly callFrame: {
    readonly functionName: string
    readonly url: string
    readonly lineNumber: number
  }
  readonly children?: readonly number[]
}

/** A call with the time in it and in what it called. */
export interface Call {
  readonly name: string
  readonly where: string
  readonly selfUs: number
  readonly totalUs: number
  readonly calls: readonly Call[]
}

export interface FunctionCost {
  readonly name: string
  readonly where: string
  readonly selfUs: number
}

/** What V8 calls the time in which the thread did nothing. */
const IDLE = new Set(['(idle)'])
const PROJECT = fileURLToPath(new URL('../../../../', import.meta.url))

/** The tree of calls from the root, without the time in which nothing ran, and without the first `skipUs`. */
export function callsOf(profile: CpuProfile, skipUs = 0): Call {
  const selfUs = new Map<number, number>()
  let atUs = 0
  for (const [index, id] of profile.samples.entries()) {
    const us = Math.max(0, profile.timeDeltas[index] ?? 0)
    atUs += us
    if (atUs > skipUs) selfUs.set(id, (selfUs.get(id) ?? 0) + us)
  }
  const nodes = new Map(profile.nodes.map((node) => [node.id, node]))
  function callOf(node: ProfileNode): Call {
    const calls = (node.children ?? []).flatMap((id) => {
      const child = nodes.get(id)
      return child && !IDLE.has(child.callFrame.functionName) ? [callOf(child)] : []
    })
    const self = selfUs.get(node.id) ?? 0
    return {
      name: node.callFrame.functionName || '(anonymous)',
      where: whereOf(node),
      selfUs: self,
      totalUs: calls.reduce((sum, call) => sum + call.totalUs, self),
      calls: mergedCalls(calls),
    }
  }
  const root = profile.nodes[0]
  if (root === undefined) throw new Error('the profile is empty')
  return callOf(root)
}

/** The functions in which most time was spent, itself and nothing it called. */
export function costliest(root: Call, count: number): FunctionCost[] {
  const costs = new Map<string, FunctionCost>()
  function add({ name, where, selfUs, calls }: Call): void {
    const key = `${name} ${where}`
    costs.set(key, { name, where, selfUs: (costs.get(key)?.selfUs ?? 0) + selfUs })
    for (const call of calls) add(call)
  }
  add(root)
  return [...costs.values()].sort((a, b) => b.selfUs - a.selfUs).slice(0, count)
}

/** V8 keeps calls of one function from different lines apart; a reader wants them as one. */
function mergedCalls(calls: readonly Call[]): Call[] {
  const merged = new Map<string, Call>()
  for (const call of calls) {
    const key = `${call.name} ${call.where}`
    const known = merged.get(key)
    merged.set(key, known ? joined(known, call) : call)
  }
  return [...merged.values()].sort((a, b) => b.totalUs - a.totalUs)
}

function joined(one: Call, other: Call): Call {
  return {
    ...one,
    selfUs: one.selfUs + other.selfUs,
    totalUs: one.totalUs + other.totalUs,
    calls: mergedCalls([...one.calls, ...other.calls]),
  }
}

function whereOf({ callFrame: { url, lineNumber } }: ProfileNode): string {
  if (url === '') return ''
  const path = url.startsWith('file:') ? fileURLToPath(url) : url
  const short = path.startsWith(PROJECT) ? path.slice(PROJECT.length) : path
  return `${short}:${lineNumber + 1}`
}
