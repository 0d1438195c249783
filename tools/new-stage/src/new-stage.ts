/** Adds a stage to the workspace. Everything is checked before anything is written. */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stageFiles } from './stage-files.ts'

const NAME = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/
const NAME_LENGTH_MAX = 32
const COMPOSE = 'docker-compose.yml'
const OWNERS = '.github/CODEOWNERS'

/** A wish that cannot be met: the message says why. */
export class CannotAdd extends Error {}

/**
 * Writes the service `name` into the workspace at `root`, its container and its
 * owner; gives the paths written. Throws CannotAdd and writes nothing if the name
 * cannot be used or a file has no place for it.
 */
export function addStage(root: string, name: string): string[] {
  checkName(root, name)
  const written: Record<string, string> = {
    [COMPOSE]: withStage(readFileSync(join(root, COMPOSE), 'utf8'), name),
    [OWNERS]: withOwner(readFileSync(join(root, OWNERS), 'utf8'), name),
  }
  for (const [path, text] of Object.entries(stageFiles(name))) written[`services/${name}/${path}`] = text
  for (const [path, text] of Object.entries(written)) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    writeFileSync(join(root, path), text)
  }
  return Object.keys(written).sort()
}

/** What is left to do by hand. */
export function nextSteps(name: string): string {
  return `Next:
  npm install                          links the new package and locks it
  menu.yaml                            add this line to the stages of the items that need it:
      - { stage: ${name}, seconds: 5 }
  services/${name}/src/${name}-ticket.ts   what a portion goes through
  npx nx test ${name}                  its tests
  npx nx serve ${name}                 runs it beside npm start, or docker compose up --build
`
}

function checkName(root: string, name: string): void {
  if (!NAME.test(name) || name.length > NAME_LENGTH_MAX) {
    throw new CannotAdd(
      `a stage is named in lower case, words joined by -, at most ${NAME_LENGTH_MAX} letters: grill, ice-cream; not ${JSON.stringify(name)}`,
    )
  }
  // Projects are run by their plain names, so a name is used once in the whole workspace.
  for (const folder of ['services', 'libs', 'tools', 'tests']) {
    if (existsSync(join(root, folder, name))) throw new CannotAdd(`${folder}/${name} is there already`)
  }
}

/** The compose file with a container after that of the last stage, and keys of its own. */
function withStage(compose: string, name: string): string {
  return withKeys(withContainer(compose, name), name)
}

function withContainer(compose: string, name: string): string {
  const lines = compose.split('\n')
  const last = lines.lastIndexOf('    <<: *stage')
  if (last < 0) throw new CannotAdd(`${COMPOSE} has no service with "<<: *stage" to put ${name} after`)
  const end = lines.findIndex((line, index) => index > last && !line.startsWith('    '))
  const at = end < 0 ? lines.length : end
  const container = [
    '',
    `  ${name}:`,
    '    <<: *stage',
    `    build: { context: ., args: { SERVICE: ${name} } }`,
    '    volumes:',
    `      - keys-${name}:/run/keys:ro`,
  ]
  return [...lines.slice(0, at), ...container, ...lines.slice(at)].join('\n')
}

/** The init step makes the stage's keys, in a volume that no other service mounts. */
function withKeys(compose: string, name: string): string {
  const lines = compose.trimEnd().split('\n')
  const command = lines.findIndex((line) => line.startsWith('    command: [truck, keys, init,'))
  const volume = lines.findLastIndex((line) => /^ {6}- keys-[a-z0-9-]+:\/keys\//.test(line))
  const declared = lines.findLastIndex((line) => /^ {2}keys-[a-z0-9-]+:$/.test(line))
  if (command < 0 || volume < command || declared < volume) {
    throw new CannotAdd(`${COMPOSE} has no service that makes the keys, so ${name} would have none`)
  }
  lines[command] = lines[command]?.replace(/\]$/, `, ${name}]`) ?? ''
  lines.splice(declared + 1, 0, `  keys-${name}:`)
  lines.splice(volume + 1, 0, `      - keys-${name}:/keys/${name}`)
  return `${lines.join('\n')}\n`
}

/** CODEOWNERS with the team of the same name, in its place among the services. */
function withOwner(owners: string, name: string): string {
  const lines = owners.split('\n')
  const services = lines.filter((line) => line.startsWith('/services/'))
  const model = services[0]
  if (model === undefined) throw new CannotAdd(`${OWNERS} has no line of a service to put ${name} beside`)
  const team = `@foodtruck/${name}`
  const line = `/services/${name}/`.padEnd(model.indexOf('@')) + team
  const after = services.find((service) => service > line)
  const at = after === undefined ? lines.lastIndexOf(services.at(-1) ?? model) + 1 : lines.indexOf(after)
  return lines.toSpliced(at, 0, line).join('\n')
}
