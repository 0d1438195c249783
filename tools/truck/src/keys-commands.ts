/**
 * The commands about keys: keys init, keys list, keys rotate, keys revoke. They work on a folder with a folder for each
 * role; nothing that they print is secret. docs/security.md
 */
import type { ListedKey } from '@foodtruck/transport'
import type { Command } from 'commander'
import type { Context } from './context.ts'
import { ExitStatus, UsageError } from './exit.ts'
import { table } from './screen.ts'
import { STAGE_NAMES } from './stage-names.ts'
import type { Words } from './stock-commands.ts'

const FOLDER = './keys'

interface FolderOptions {
  readonly folder: string
}

/** Adds the commands to the program; `done` is told how the one that ran ended. */
export function addKeys(
  program: Command,
  context: Context,
  done: (status: ExitStatus) => void,
  { examples }: Pick<Words, 'examples'>,
): void {
  const keys = program
    .command('keys')
    .description('makes, lists, rotates and revokes the keys by which services know each other over TCP')
    .helpCommand(false)
    .addHelpText('after', examples(['truck keys init', 'truck keys list', 'truck keys rotate cook']))
  const on = (name: string): Command =>
    keys.command(name).option('--folder <folder>', 'where the folders of all roles lie', FOLDER)
  on('init')
    .description(
      'makes a folder of keys for every role that has none, and adds to the servers who speaks to them',
    )
    .argument('[stage...]', `stages of your own, besides ${STAGE_NAMES.join(', ')}`)
    .addHelpText('after', examples(['truck keys init', 'truck keys init grill --folder /etc/truck/keys']))
    .action(async (stages: string[], options: FolderOptions) =>
      done(await initCommand(context, stages, options)),
    )
  on('list')
    .description('lists public keys: whose each is, whether it is the current one, and who lets it in')
    .option('--json', 'JSON on standard output')
    .addHelpText('after', examples(['truck keys list', 'truck keys list --json']))
    .action(async (options: FolderOptions & { json?: boolean }) => done(await listCommand(context, options)))
  on('rotate')
    .description(
      'gives a role, or all, a new key while everything runs; the old one stays good until it is revoked',
    )
    .argument('<role>', 'cook, router, … or all')
    .addHelpText(
      'after',
      examples(['truck keys rotate cook && truck keys revoke cook --old', 'truck keys rotate all']),
    )
    .action(async (role: string, options: FolderOptions) => done(await rotateCommand(context, role, options)))
  on('revoke')
    .description('ends the keys of a role: who has one is cut off within a second; the others reconnect once')
    .argument('<role>', 'cook, router, … or, with --old, all')
    .option('--old', 'only those before the current one, after a rotation')
    .addHelpText('after', examples(['truck keys revoke cook', 'truck keys revoke all --old']))
    .action(async (role: string, options: FolderOptions & { old?: boolean }) =>
      done(await revokeCommand(context, role, options)),
    )
}

async function initCommand(
  context: Context,
  stages: readonly string[],
  { folder }: FolderOptions,
): Promise<ExitStatus> {
  const { initKeys, SERVICE_ROLES } = await transport()
  const made = await initKeys(folder, [...SERVICE_ROLES, ...new Set([...STAGE_NAMES, ...stages])])
  context.screen.line(
    made.length === 0
      ? `every role has its keys in ${folder} already`
      : `keys in ${folder} for ${made.join(', ')}`,
  )
  return ExitStatus.OK
}

async function listCommand(
  context: Context,
  { folder, json }: FolderOptions & { json?: boolean },
): Promise<ExitStatus> {
  const { listKeys } = await transport()
  const keys = await listKeys(folder)
  if (json) context.json({ keys })
  else context.lines(renderKeys(keys))
  return ExitStatus.OK
}

async function rotateCommand(context: Context, role: string, { folder }: FolderOptions): Promise<ExitStatus> {
  const { rotateKeys } = await transport()
  const roles = await rolesOf(role, folder)
  await rotateKeys(folder, roles)
  context.screen.line(`a new key for ${roles.join(', ')}`)
  context.note(`the keys before are still good; end them with: truck keys revoke ${role} --old`)
  return ExitStatus.OK
}

async function revokeCommand(
  context: Context,
  role: string,
  { folder, old }: FolderOptions & { old?: boolean },
): Promise<ExitStatus> {
  if (role === 'all' && !old)
    throw new UsageError('all is for revoke --old: name the role whose keys are to end')
  const { revokeKeys } = await transport()
  const revoked = await revokeKeys(folder, await rolesOf(role, folder), old ? 'old' : 'all')
  context.screen.line(revoked.length === 0 ? 'there was nothing to revoke' : `${revoked.length} revoked`)
  return ExitStatus.OK
}

/** The role, or every one that has a folder. */
async function rolesOf(role: string, folder: string): Promise<string[]> {
  if (role !== 'all') return [role]
  const { listKeys } = await transport()
  return (await listKeys(folder)).filter(({ isCurrent }) => isCurrent).map((key) => key.role)
}

/** A row for each key. Pure. */
export function renderKeys(keys: readonly ListedKey[]): string[] {
  const rows = keys.map(({ role, publicKey, isCurrent, allowedAt }) => [
    role,
    isCurrent ? 'current' : 'old',
    allowedAt.join(', ') || 'nowhere',
    publicKey,
  ])
  return table([['role', 'use', 'let in by', 'public key'], ...rows], new Set())
}

// Loaded where it is needed: a command that only asks goes without ZeroMQ.
const transport = () => import('@foodtruck/transport')
