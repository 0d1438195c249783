/**
 * The bill of materials of the product, out of that of the whole workspace. `npm sbom --omit=dev` does not give it: it
 * has the packages of every tool, and lacks those that a tool for developers wants as well.
 */

/** What is read of a bill of CycloneDX, as `npm sbom` writes it. */
export interface Bill {
  readonly components: readonly Component[]
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[]
}

interface Component {
  readonly 'bom-ref': string
  readonly properties?: readonly { readonly name: string; readonly value: string }[]
}

const DEVELOPMENT = 'cdx:npm:package:development'

/** The bill of these packages and of what they need to run, straight or through others. */
export function billOf<B extends Bill>(bill: B, roots: readonly string[]): B {
  const forDevelopers = new Set(
    bill.components
      .filter(({ properties = [] }) =>
        properties.some(({ name, value }) => name === DEVELOPMENT && value === 'true'),
      )
      .map((component) => component['bom-ref']),
  )
  const needs = new Map(bill.dependencies.map(({ ref, dependsOn }) => [ref, dependsOn]))
  const kept = new Set(roots)
  // A set that grows while it is walked: each new one is visited, once.
  for (const ref of kept)
    for (const need of needs.get(ref) ?? []) if (!forDevelopers.has(need)) kept.add(need)
  return {
    ...bill,
    components: bill.components.filter((component) => kept.has(component['bom-ref'])),
    dependencies: bill.dependencies
      .filter(({ ref }) => kept.has(ref))
      .map(({ ref, dependsOn }) => ({ ref, dependsOn: dependsOn.filter((need) => kept.has(need)) })),
  }
}
