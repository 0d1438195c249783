/** Writes docs/configuration.md. Invariant: the same settings give the same page. */
import { localSettings, type Setting } from '@foodtruck/runtime'
import type { ProjectSettings } from './spec.ts'

const HEAD = `# Configuration

<!-- Written by \`node tools/configuration/src/main.ts\` from the settings in the code; change them there. -->

Everything is set by environment variables that start with \`TRUCK_\`. A variable that is unset or empty has its default. All
variables of a process are checked together when it starts: if any is wrong, one line on stderr names each wrong one, its
value and what it may be, and the exit code is 1.

Without any setting, \`npm start\` keeps its data in \`./data\`, speaks to its stages over sockets in that folder, and listens on
\`127.0.0.1:8080\`. A second truck on the same machine needs a folder and a port of its own:

\`\`\`sh
TRUCK_DATA=./data-two TRUCK_HTTP_PORT=8081 npm start
\`\`\`

The path of the data folder may have about 85 bytes, because the path of a local socket has an upper bound. Where that is too
short, set \`TRUCK_ROUTER\`, \`TRUCK_BUS_IN\` and \`TRUCK_BUS_OUT\` and the variables with \`_BIND\` to addresses of your own.
`

const TITLES: Readonly<Record<string, string>> = {
  'libs/menu': 'Whoever reads the menu: the order stage, the gateway, customers',
  'libs/runtime': 'Every process',
  'libs/stage': 'Every stage',
  'tools/truck': 'The command line',
}

/** The page. Settings of every process stand in the first table and are not repeated. */
export function configurationPage(projects: readonly ProjectSettings[]): string {
  const shared = new Set(Object.values(localSettings).map(({ env }) => env))
  const byRank = [...projects].sort((a, b) => rank(a.project) - rank(b.project))
  const sections = byRank.flatMap(({ project, settings }) => {
    const own = project === 'libs/runtime' ? settings : settings.filter(({ env }) => !shared.has(env))
    return own.length === 0 ? [] : [`\n## ${titleOf(project)}\n\n${table(own)}`]
  })
  return HEAD + sections.join('')
}

const FIRST = ['libs/runtime', 'libs/stage', 'libs/menu']

function rank(project: string): number {
  const at = FIRST.indexOf(project)
  return at === -1 ? FIRST.length : at
}

function titleOf(project: string): string {
  const name = project.split('/')[1] ?? project
  return TITLES[project] ?? name.charAt(0).toUpperCase() + name.slice(1)
}

function table(settings: readonly Setting<unknown>[]): string {
  const rows = settings.map((setting) => {
    const { env, doc, allowed, unit } = setting
    const cells = [
      `\`${env}\``,
      defaultOf(setting),
      unit === undefined ? allowed : `${allowed} (${unit})`,
      doc,
    ]
    return `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |\n`
  })
  return `| Variable | Default | May be | Meaning |\n|---|---|---|---|\n${rows.join('')}`
}

function defaultOf(setting: Setting<unknown>): string {
  if (setting.defaultDoc !== undefined) return setting.defaultDoc
  if (setting.default === undefined) return 'must be set'
  return setting.default === '' ? 'empty' : `\`${text(setting.default)}\``
}

function text(value: unknown): string {
  return typeof value === 'string' ? value : JSON.stringify(value)
}
