/** What every command gets: where to write, whom to ask, when to stop. */
import { readFileSync } from 'node:fs'
import { readSettings, type SettingsOf, systemCode } from '@foodtruck/runtime'
import { UsageError } from './exit.ts'
import { GatewayApi } from './gateway-api.ts'
import { Screen } from './screen.ts'
import { cliSettings } from './settings.ts'

/** Options that most commands share. */
export interface CommonOptions {
  readonly url?: string
  readonly json?: boolean
  readonly tokenFile?: string
}

export class Context {
  readonly screen = new Screen(process.stdout)
  readonly signal: AbortSignal
  readonly #interrupted = new AbortController()
  readonly #apis: GatewayApi[] = []

  constructor() {
    this.signal = this.#interrupted.signal
  }

  /** What the environment says. Throws TRUCK_ERR_BAD_SETTING. */
  settings(): SettingsOf<typeof cliSettings> {
    return readSettings(cliSettings)
  }

  /** The gateway of `--url`, or of TRUCK_URL, with the token of `--token-file`, or of TRUCK_TOKEN. Closed with the context. */
  api({ url, tokenFile }: CommonOptions): GatewayApi {
    if (url !== undefined && cliSettings.url.parse(url) === undefined) {
      throw new UsageError(`--url must be ${cliSettings.url.allowed}, not '${url}'`)
    }
    const settings = this.settings()
    const token = tokenFile === undefined ? settings.token : readToken(tokenFile)
    const api = new GatewayApi(url ?? settings.url, token)
    this.#apis.push(api)
    return api
  }

  /** Lets SIGINT and SIGTERM end what a command does in an orderly way; the second kills. */
  stopOnSignal(): void {
    for (const name of ['SIGINT', 'SIGTERM'] as const) process.once(name, () => this.#interrupted.abort())
  }

  /** One document, or one line of a stream of documents. */
  json(value: unknown, pretty = true): void {
    process.stdout.write(`${JSON.stringify(value, null, pretty ? 2 : undefined)}\n`)
  }

  lines(lines: readonly string[]): void {
    for (const line of lines) this.screen.line(line)
  }

  /** A remark that is no result. */
  note(text: string): void {
    process.stderr.write(`truck: ${text}\n`)
  }

  close(): void {
    for (const api of this.#apis) api.close()
  }
}

function readToken(file: string): string {
  let text: string
  try {
    text = readFileSync(file, 'utf8').trim()
  } catch (error) {
    throw new UsageError(`--token-file ${file} cannot be read (${systemCode(error)})`)
  }
  if (cliSettings.token.parse(text) !== undefined) return text
  throw new UsageError(`--token-file ${file} has no token`)
}
