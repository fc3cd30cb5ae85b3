import { instantOf } from '../kernel/time.ts'

/** A version that stands beside others, as the vault gives it. */
export interface StandingVersion {
  readonly revision: string
  readonly at: { readonly ms: number }
  readonly device: string
  readonly value: { readonly [field: string]: unknown }
}

export interface MetVersion {
  readonly revision: string
  readonly computer: string | null
  readonly isThisComputer: boolean
  readonly at: string
  readonly title: string
  readonly text: string
}

/** The versions as a person tells them apart: by computer, time and words. `here` is this computer's name. */
export function metVersions(
  standing: readonly StandingVersion[],
  nameOf: (device: string) => string | null,
  here: string,
): MetVersion[] {
  const names = standing.map(({ device }) => nameOf(device))
  // Two devices of one name are a copied or renewed profile: then nobody can say which of them is this one.
  const isTold = names.filter((name) => name === here).length === 1
  return standing.map(({ revision, at, value }, index) => {
    const computer = names[index] ?? null
    const isThisComputer = isTold && computer === here
    return {
      revision,
      computer,
      isThisComputer,
      at: instantOf(at.ms),
      title: words(value['title']),
      text: words(value['text']),
    }
  })
}

function words(value: unknown): string {
  return typeof value === 'string' ? value : ''
}
