/** The workspace as it lies on disk: its packages, their manifests and their files. Reads only. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parseSync, Visitor } from 'rolldown/utils'
import { parseSource, type Source } from './source.ts'

export const LAYERS = { libs: 'lib', services: 'service', tools: 'tool', tests: 'test' } as const
export type Folder = keyof typeof LAYERS

/** The part of a package.json that the rules read. */
export interface Manifest {
  readonly name?: string
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
  readonly nx?: {
    readonly name?: string
    readonly tags?: readonly string[]
    readonly targets?: Readonly<Record<string, unknown>>
  }
}

/** One npm workspace: `services/cook`. */
export interface Package {
  readonly folder: Folder
  /** The name of its directory, which is its plain name. */
  readonly name: string
  /** Its directory, relative to the workspace. */
  readonly directory: string
  readonly manifest: Manifest
  readonly manifestText: string
}

/** A file as text: its path relative to the workspace, and its number of lines. */
export interface TextFile {
  readonly path: string
  readonly lineCount: number
}

export interface Workspace {
  readonly root: string
  readonly manifest: Manifest
  readonly packages: readonly Package[]
  readonly texts: readonly TextFile[]
  readonly sources: readonly Source[]
  /** The patterns of the tests that vitest runs. */
  readonly testPatterns: readonly string[]
  /** The lines of .github/CODEOWNERS. */
  readonly owners: readonly string[]
}

const SKIPPED = new Set(['node_modules', 'generated', 'dist', 'coverage', 'data'])
const CODE = /\.([cm]?[jt]sx?|css|html|sh|proto)$/
const TYPESCRIPT = /\.[cm]?[jt]sx?$/

/** Reads the workspace at `root`. Throws if there is no package.json or one is no JSON. */
export function readWorkspace(root: string): Workspace {
  const packages: Package[] = []
  const texts: TextFile[] = []
  const sources: Source[] = []
  for (const path of files(root, '')) {
    const [folder = '', name = '', ...rest] = path.split('/')
    if (folder in LAYERS && rest.length === 1 && rest[0] === 'package.json') {
      const manifestText = readFileSync(join(root, path), 'utf8')
      const manifest = JSON.parse(manifestText) as Manifest
      packages.push({
        folder: folder as Folder,
        name,
        directory: `${folder}/${name}`,
        manifest,
        manifestText,
      })
    }
    if (!CODE.test(path)) continue
    const text = readFileSync(join(root, path), 'utf8')
    texts.push({ path, lineCount: text.split('\n').length - (text.endsWith('\n') ? 1 : 0) })
    if (TYPESCRIPT.test(path)) sources.push(parseSource(path, text))
  }
  return {
    root,
    manifest: JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Manifest,
    packages,
    texts,
    sources,
    testPatterns: readTestPatterns(join(root, 'vitest.config.ts')),
    owners: readLines(join(root, '.github/CODEOWNERS')),
  }
}

/** The package that a path lies in. */
export function packageOf(workspace: Workspace, path: string): Package | undefined {
  return workspace.packages.find(({ directory }) => path.startsWith(`${directory}/`))
}

function files(root: string, directory: string): string[] {
  const found: string[] = []
  for (const entry of readdirSync(join(root, directory), { withFileTypes: true })) {
    const path = directory ? `${directory}/${entry.name}` : entry.name
    if (entry.isDirectory()) {
      if (!SKIPPED.has(entry.name) && !entry.name.startsWith('.')) found.push(...files(root, path))
    } else if (entry.isFile()) {
      found.push(path)
    }
  }
  return found.sort()
}

function readLines(path: string): string[] {
  return existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
}

/** `include` of the vitest config, taken from its syntax: importing it would load all of vite. */
function readTestPatterns(path: string): string[] {
  if (!existsSync(path)) return []
  const patterns: string[] = []
  new Visitor({
    Property: ({ key, value }) => {
      if (key.type !== 'Identifier' || key.name !== 'include' || value.type !== 'ArrayExpression') return
      for (const element of value.elements) {
        if (element?.type === 'Literal' && typeof element.value === 'string') patterns.push(element.value)
      }
    },
  }).visit(parseSync(path, readFileSync(path, 'utf8')).program)
  return patterns
}
