/**
 * The commands about tokens: token create, token list, token revoke. They work on the file of the gateway's data folder,
 * so whoever may use them is whoever may read that folder.
 */
import type { TokenRecord } from '@foodtruck/gateway/tokens'
import { type Command, Option } from 'commander'
import type { Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { renderTokens, type TokenShown } from './render-tokens.ts'
import type { Words } from './stock-commands.ts'

const ROLES = ['station', 'chef'] as const
const DAYS_MAX = 3_650
const NAME_CHARS_MAX = 40
const STAGES_MAX = 20
const STAGE = /^[a-z][a-z0-9-]{0,31}$/
const ID = /^[0-9a-f]{8}$/

interface CreateOptions {
  readonly role: (typeof ROLES)[number]
  readonly name?: string
  readonly stage: readonly string[]
  readonly days: number
  readonly json?: boolean
}

/** Adds the commands to the program; `done` is told how the one that ran ended. */
export function addTokens(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { number, examples }: Pick<Words, 'number' | 'examples'>,
): void {
  const token = program
    .command('token')
    .description('makes, lists and revokes the tokens of stations and chefs, on the machine of the gateway')
    .addHelpText('after', examples(['truck token create --role chef --name Ada', 'truck token list']))
  token
    .command('create')
    .description('makes a token and shows it, for the only time')
    .addOption(new Option('--role <role>', 'what it is for').choices(ROLES).makeOptionMandatory())
    .option('--name <name>', 'whose it is; decisions carry it (default: the role)')
    .option('--stage <stage>', 'binds a station to this stage; may be given again', addStage, [])
    .option('--days <n>', `until it ends (1..${DAYS_MAX}; default: never)`, number(1, DAYS_MAX), 0)
    .option('--json', 'JSON on standard output')
    .addHelpText(
      'after',
      examples([
        'truck token create --role chef --name Ada > ada.token',
        'truck token create --role station --stage cook --name "tablet at the grill" --days 90',
      ]),
    )
    .action(async (options: CreateOptions) => done(await createCommand(context, options)))
  token
    .command('list')
    .description('lists the tokens; none can be seen again')
    .option('--json', 'JSON on standard output')
    .action(async (options: { json?: boolean }) => done(await listCommand(context, options)))
  token
    .command('revoke')
    .description('ends a token, at once')
    .argument('<id>', '5f0c2a91, as token list shows it')
    .action(async (id: string) => done(await revokeCommand(context, id)))
}

function addStage(stage: string, known: readonly string[]): string[] {
  if (!STAGE.test(stage)) throw new UsageError(`a stage is a name as cook, not '${stage}'`)
  if (known.length >= STAGES_MAX) throw new UsageError(`a token has at most ${STAGES_MAX} stages`)
  return [...new Set([...known, stage])]
}

async function createCommand(context: Context, options: CreateOptions): Promise<ExitStatus> {
  const { role, stage: stages, days, name = role } = options
  if (role === 'chef' && stages.length > 0) throw new UsageError('--stage is for --role station')
  if (!/^[^\p{C}]+$/u.test(name) || name.length > NAME_CHARS_MAX) {
    throw new UsageError(`--name must be 1 to ${NAME_CHARS_MAX} characters on one line`)
  }
  const { file, createToken } = await tokensOf(context)
  const { token, record } = await createToken(file, { role, name, stages, days })
  if (options.json) context.json({ ...shownOf(record), token })
  else {
    context.screen.line(token)
    context.note(
      `this is token ${record.id}, shown this once: for TRUCK_TOKEN, --token-file, or the sign-in of the pages`,
    )
  }
  return ExitStatus.OK
}

async function listCommand(context: Context, { json }: { json?: boolean }): Promise<ExitStatus> {
  const { file, listTokens } = await tokensOf(context)
  const tokens = listTokens(file).map(shownOf)
  if (json) context.json({ tokens })
  else context.lines(renderTokens(tokens, Date.now(), context.screen.paint))
  return ExitStatus.OK
}

async function revokeCommand(context: Context, id: string): Promise<ExitStatus> {
  if (!ID.test(id))
    throw new UsageError(`a token is named by its id, as 5f0c2a91, not by '${id.slice(0, 8)}…'`)
  const { file, revokeToken } = await tokensOf(context)
  const { name, role } = await revokeToken(file, id)
  context.screen.line(`token ${id} of ${name} (${role}) is revoked`)
  return ExitStatus.OK
}

/** All of a token but what it is compared with. */
function shownOf({ id, role, name, stages, createdAtMs, expiresAtMs }: TokenRecord): TokenShown {
  const createdAt = new Date(createdAtMs).toISOString()
  return {
    id,
    role,
    name,
    stages,
    createdAt,
    ...(expiresAtMs > 0 && { expiresAt: new Date(expiresAtMs).toISOString() }),
  }
}

async function tokensOf(context: Context) {
  // Loaded here: every other command goes without the gateway's code.
  const tokens = await import('@foodtruck/gateway/tokens')
  return { ...tokens, file: tokens.tokensFile(context.settings().data) }
}
