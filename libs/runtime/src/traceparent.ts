/**
 * Trace contexts after W3C Trace Context, version 00 (https://www.w3.org/TR/trace-context/).
 * Invariant: what leaves here is always valid.
 */
import { randomHex } from './random.ts'

const TRACEPARENT = /^00-(?!0{32})[0-9a-f]{32}-(?!0{16})[0-9a-f]{16}-[0-9a-f]{2}$/
const TRACE_END = 35

/** Whether a text is a traceparent of version 00 with no all-zero part. */
export function isTraceparent(text: string): boolean {
  return TRACEPARENT.test(text)
}

/** A new trace, sampled. */
export function newTraceparent(): string {
  return `00-${randomHex(16)}-${randomHex(8)}-01`
}

/** A new span of the parent's trace, with its flags; a new trace if the parent is none or malformed. */
export function childTraceparent(parent: string): string {
  return isTraceparent(parent)
    ? `${parent.slice(0, TRACE_END)}-${randomHex(8)}${parent.slice(-3)}`
    : newTraceparent()
}

/** The trace id of a traceparent, '' if it has none: the same whenever it is asked for, where a child would make one up. */
export function traceIdOf(traceparent: string): string {
  return traceparent.split('-')[1] ?? ''
}
