/**
 * The main thread's end of a worker thread that answers requests in order. Invariant: every request is answered
 * or rejected, also when the thread dies.
 */
import { basename } from 'node:path'
import { type Transferable, Worker } from 'node:worker_threads'
import { ErrorCode, TruckError } from '@foodtruck/runtime'
import type { Fault } from './fault.ts'

interface Waiting<Reply> {
  resolve: (reply: Reply) => void
  reject: (error: TruckError) => void
}

/** A worker thread whose first message says that it started, and each further one answers a request. */
export class AnsweringThread<Request, Reply> {
  readonly #worker: Worker
  readonly #waiting: Waiting<Reply>[] = []
  readonly #exited: Promise<void>
  #ended: TruckError | null = null
  #closing = false

  private constructor(file: string | URL, workerData: unknown) {
    const url = new URL(file, import.meta.url)
    // Named for its file, as `top -H` and the cost by part show it.
    this.#worker = new Worker(url, { workerData, name: basename(url.pathname, '.ts') })
    this.#worker.on('message', (message: Reply | { fault: Fault }) => this.#onMessage(message))
    this.#worker.on('messageerror', (cause) => this.#end(broken('sent what cannot be read', cause)))
    this.#worker.on('error', (cause) => this.#end(broken('failed', cause)))
    this.#exited = new Promise((resolve) => {
      this.#worker.on('exit', () => {
        this.#end(this.#closing ? closed() : broken('ended'))
        resolve()
      })
    })
  }

  /** Starts a thread from a file, beside this one unless it is a URL, and waits for its first message. Rejects with its fault. */
  static async start<Request, Reply>(
    file: string | URL,
    workerData: unknown,
  ): Promise<{ thread: AnsweringThread<Request, Reply>; first: Reply }> {
    const thread = new AnsweringThread<Request, Reply>(file, workerData)
    try {
      const first = await new Promise<Reply>((resolve, reject) => thread.#waiting.push({ resolve, reject }))
      return { thread, first }
    } catch (error) {
      await thread.#exited
      throw error
    }
  }

  /** Requests that are not answered yet. */
  get waiting(): number {
    return this.#waiting.length
  }

  /** Posts a request and gives its answer. Rejects with the thread's fault, or TRUCK_ERR_CLOSED once closed. */
  ask(request: Request, transfer: Transferable[] = []): Promise<Reply> {
    if (this.#ended !== null) return Promise.reject(this.#ended)
    if (this.#closing) return Promise.reject(closed())
    return new Promise((resolve, reject) => {
      this.#waiting.push({ resolve, reject })
      this.#worker.postMessage(request, transfer)
    })
  }

  /** Lets the thread answer what it was asked, then end. `last` is the message that tells it to. */
  async close(last: Request): Promise<void> {
    if (!this.#closing) {
      this.#closing = true
      this.#worker.postMessage(last)
    }
    await this.#exited
  }

  #onMessage(message: Reply | { fault: Fault }): void {
    const waiting = this.#waiting.shift()
    if (waiting === undefined) return
    if (isFault(message)) waiting.reject(new TruckError(ErrorCode[message.fault.name], message.fault.message))
    else waiting.resolve(message)
  }

  #end(reason: TruckError): void {
    this.#ended ??= reason
    for (const waiting of this.#waiting.splice(0)) waiting.reject(this.#ended)
  }
}

function isFault(message: unknown): message is { fault: Fault } {
  return typeof message === 'object' && message !== null && 'fault' in message
}

function broken(what: string, cause?: unknown): TruckError {
  return new TruckError(ErrorCode.JOURNAL_BROKEN, `a thread of the journal ${what}`, { cause })
}

function closed(): TruckError {
  return new TruckError(ErrorCode.CLOSED, 'the journal is closed')
}
