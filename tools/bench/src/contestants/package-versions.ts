/** Versions of the libraries that contestants use, as this package pins them. */
import { readFileSync } from 'node:fs'

interface PackageJson {
  readonly dependencies: Record<string, string>
}

/** The pinned versions of the packages, by name. Throws if one is not a dependency of the benchmark. */
export function pinned(...names: readonly string[]): Record<string, string> {
  const file = new URL('../../package.json', import.meta.url)
  const { dependencies } = JSON.parse(readFileSync(file, 'utf8')) as PackageJson
  return Object.fromEntries(
    names.map((name) => {
      const version = dependencies[name]
      if (version === undefined) throw new Error(`${name} is not a dependency of the benchmark`)
      return [name, version]
    }),
  )
}
