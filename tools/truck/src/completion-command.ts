/** `truck completion`: what a shell needs to complete commands and options. Made from the program itself. */
import { Argument, type Command } from 'commander'
import { ExitStatus } from './exit.ts'

const SHELLS = ['bash', 'zsh', 'fish'] as const
type Shell = (typeof SHELLS)[number]

/** Adds the command to the program; `done` is told how it ended. */
export function addCompletion(
  program: Command,
  write: (lines: readonly string[]) => void,
  done: (status: ExitStatus) => void,
  examples: (lines: readonly string[]) => string,
): void {
  program
    .command('completion')
    .description('writes what a shell needs to complete commands and options')
    .addArgument(new Argument('<shell>', 'whose completion').choices(SHELLS))
    .addHelpText(
      'after',
      examples([
        'eval "$(truck completion bash)"      # in ~/.bashrc',
        'source <(truck completion zsh)       # in ~/.zshrc, after compinit',
        'truck completion fish > ~/.config/fish/completions/truck.fish',
      ]),
    )
    .action((shell: Shell) => {
      write(completionOf(shell, program))
      done(ExitStatus.OK)
    })
}

/** The words that may follow a command: its subcommands and options. */
interface Place {
  /** The commands before: '', 'token', 'token create'. */
  readonly path: string
  readonly words: readonly Word[]
}

interface Word {
  readonly word: string
  readonly about: string
}

/** A script for the shell. Descriptions are shown where the shell can. */
export function completionOf(shell: Shell, program: Command): string[] {
  const places = placesOf(program, '')
  if (shell === 'bash') return bash(places)
  return shell === 'zsh' ? zsh(places) : fish(places)
}

function placesOf(command: Command, path: string): Place[] {
  const words = [
    ...command.commands.map((sub) => ({ word: sub.name(), about: sub.description() })),
    ...command.options.flatMap(({ long, description }) => (long ? [{ word: long, about: description }] : [])),
    { word: '--help', about: 'shows how it is used' },
  ]
  const below = command.commands.flatMap((sub) => placesOf(sub, `${path} ${sub.name()}`.trim()))
  return [{ path, words }, ...below]
}

/** The path is what was typed before the cursor without options; an unknown word belongs to the command before it. */
function bash(places: readonly Place[]): string[] {
  const cases = places.map(({ path, words }) => {
    return `    ${keyOf(path)}) words=${quoted(words.map(({ word }) => word).join(' '))} ;;`
  })
  return [
    '_truck() {',
    "  local word place='' words=''",
    `  local known=${knownOf(places)}`,
    `  for word in "\${COMP_WORDS[@]:1:COMP_CWORD-1}"; do`,
    `    if [[ $known == *" $place/$word "* ]]; then place="$place/$word"; fi`,
    '  done',
    '  case "$place" in',
    ...cases,
    '  esac',
    `  COMPREPLY=($(compgen -W "$words" -- "\${COMP_WORDS[COMP_CWORD]}"))`,
    '}',
    'complete -o default -F _truck truck',
  ]
}

function zsh(places: readonly Place[]): string[] {
  const described = ({ word, about }: Word): string => quoted(`${word}:${about}`)
  const cases = places.map(
    ({ path, words }) => `    ${keyOf(path)}) choices=(${words.map(described).join(' ')}) ;;`,
  )
  return [
    '_truck() {',
    "  local word place=''",
    '  local -a choices',
    `  local known=${knownOf(places)}`,
    `  for word in "\${(@)words[2,CURRENT-1]}"; do`,
    `    if [[ $known == *" $place/$word "* ]]; then place="$place/$word"; fi`,
    '  done',
    '  case "$place" in',
    ...cases,
    '  esac',
    '  _describe truck choices || _files',
    '}',
    'compdef _truck truck',
  ]
}

/** `/token/create`; the program itself is ''. */
function keyOf(path: string): string {
  return quoted(path === '' ? '' : `/${path.replaceAll(' ', '/')}`)
}

function knownOf(places: readonly Place[]): string {
  return quoted(` ${places.map(({ path }) => `/${path.replaceAll(' ', '/')}`).join(' ')} `)
}

function fish(places: readonly Place[]): string[] {
  const lines = ['complete -c truck -f']
  for (const { path, words } of places) {
    const when = quoted(
      path === '' ? '__fish_use_subcommand' : `__fish_seen_subcommand_from ${path.split(' ').at(-1)}`,
    )
    for (const { word, about } of words) {
      const what = word.startsWith('--') ? `-l ${word.slice(2)}` : `-a ${quoted(word)}`
      lines.push(`complete -c truck -n ${when} ${what} -d ${quoted(about)}`)
    }
  }
  return lines
}

/** In single quotes, for each of the shells. */
function quoted(text: string): string {
  return `'${text.replaceAll("'", `'\\''`)}'`
}
