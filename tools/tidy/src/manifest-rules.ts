/** Rules on a package's own papers: its name, its targets, its layer, its owner. */
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Complaint } from './complaint.ts'
import { LAYERS, type Package, type Workspace } from './workspace.ts'

export function manifestRule(workspace: Workspace): Complaint[] {
  return workspace.packages.flatMap((project) =>
    manifestProblems(workspace, project).map((text) => ({
      path: `${project.directory}/package.json`,
      line: 1,
      text,
    })),
  )
}

/** Each package has a line of its own in CODEOWNERS. */
export function ownerRule(workspace: Workspace): Complaint[] {
  const owned = new Set(workspace.owners.map((line) => line.trim().split(/\s+/)[0]))
  return workspace.packages
    .filter(({ directory }) => !owned.has(`/${directory}/`))
    .map(({ directory }) => ({
      path: '.github/CODEOWNERS',
      line: 1,
      text: `names no owner of ${directory}: add the line /${directory}/ @owner`,
    }))
}

function manifestProblems(workspace: Workspace, { folder, name, directory, manifest }: Package): string[] {
  const problems: string[] = []
  const layer = `layer:${LAYERS[folder]}`
  const missing = targets(workspace, directory).filter((target) => !(target in (manifest.nx?.targets ?? {})))
  if (manifest.name !== `@foodtruck/${name}`)
    problems.push(`is named ${manifest.name}: name it @foodtruck/${name}`)
  if (manifest.nx?.name !== name) problems.push(`has no plain name for nx: set nx.name to "${name}"`)
  if (!manifest.nx?.tags?.includes(layer)) problems.push(`has no tag of its layer: add "${layer}" to nx.tags`)
  if (missing.length > 0) problems.push(`has no target ${missing.join(', ')}: add it to nx.targets as {}`)
  if (!existsSync(join(workspace.root, directory, 'tsconfig.json'))) {
    problems.push('has no tsconfig.json beside it: copy that of another package')
  }
  return problems
}

/** The targets that apply to a package, by what it holds. */
function targets({ sources }: Workspace, directory: string): string[] {
  const paths = sources.map(({ path }) => path).filter((path) => path.startsWith(`${directory}/`))
  const serves = directory.startsWith('services/') && paths.includes(`${directory}/src/main.ts`)
  const tests = paths.some((path) => path.endsWith('.test.ts'))
  return [...(serves ? ['serve'] : []), ...(tests ? ['test'] : []), 'typecheck', 'lint']
}
