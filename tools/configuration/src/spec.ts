/**
 * Finds the settings of every project from its source. Invariant: no setting is
 * declared that is not found, and one variable means one thing everywhere.
 */
import { readFileSync } from 'node:fs'
import { glob } from 'node:fs/promises'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { isSettings, type Setting, type SettingsSpec } from '@foodtruck/runtime'

/** The settings that one project declares. */
export interface ProjectSettings {
  /** Folder from the root: `services/gateway`. */
  readonly project: string
  readonly settings: readonly Setting<unknown>[]
}

const SOURCES = '{libs,services,tools}/*/src/**/*.ts'
const DECLARES = /\bdefineSettings\(|: SettingsSpec\b|\.\.\.localSettings\b|\benv: 'TRUCK_/
const VARIABLE = /\benv: '(TRUCK_[A-Z0-9_]+)'/g

/** The settings of all projects below `root`, by folder. Throws if one is hidden or means two things. */
export async function findSettings(root: string): Promise<ProjectSettings[]> {
  const projects = new Map<string, Set<Setting<unknown>>>()
  const files = (await Array.fromAsync(glob(SOURCES, { cwd: root }))).sort()
  for (const file of files) {
    const project = file.split('/').slice(0, 2).join('/')
    if (file.endsWith('.test.ts') || project === 'tools/configuration') continue
    const source = readFileSync(join(root, file), 'utf8')
    if (!DECLARES.test(source) || file === 'libs/runtime/src/settings.ts') continue
    const found = projects.get(project) ?? new Set()
    projects.set(project, found)
    const exported: unknown = await import(pathToFileURL(join(root, file)).href)
    for (const one of settingsOf(file, source, exported)) found.add(one)
  }
  const all = [...projects].map(([project, settings]) => ({ project, settings: [...settings] }))
  assertOneMeaning(all)
  return all
}

function settingsOf(file: string, source: string, module: unknown): Setting<unknown>[] {
  const values: unknown[] = Object.values(module as Record<string, unknown>)
  const inSpecs = values.filter(isSettings).flatMap((spec: SettingsSpec) => Object.values(spec))
  const alone = values.filter((value): value is Setting<unknown> => isSettings({ value }))
  const exported = new Set([...inSpecs, ...alone].map((setting) => setting.env))
  for (const [, env] of source.matchAll(VARIABLE)) {
    if (env !== undefined && !exported.has(env)) throw new Error(`${file}: export the settings with ${env}`)
  }
  return inSpecs
}

function assertOneMeaning(projects: readonly ProjectSettings[]): void {
  const known = new Map<string, { project: string; meaning: string }>()
  for (const { project, settings } of projects) {
    for (const { env, doc, allowed, defaultDoc, default: value } of settings) {
      const meaning = JSON.stringify([doc, allowed, defaultDoc, value])
      const first = known.get(env)
      if (first !== undefined && first.meaning !== meaning) {
        throw new Error(`${env} means one thing in ${first.project} and another in ${project}`)
      }
      known.set(env, { project, meaning })
    }
  }
}
