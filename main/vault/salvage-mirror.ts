import { LineFinder } from './fetch-line.ts'
import type { Keyring } from './keyring.ts'
import { findMirror } from './mirror-files.ts'
import { isBroken } from './mirror-broken.ts'
import type { Mirror } from './mirror.ts'
import { placesOf } from './places.ts'
import { plainRules } from './plain-rules.ts'
import type { Revision } from './revision.ts'
import type { Numbers } from './segment.ts'
import type { VaultDeps } from './vault-deps.ts'

export interface FromMirror {
  /** Heads that lay in those files, as far as the mirror is sound. */
  readonly heads: readonly Revision[]
  /** Numbers of files that are in it or replaced by one that is. */
  readonly numbers: readonly Numbers[]
}

const NOTHING: FromMirror = { heads: [], numbers: [] }

/** What this computer keeps for a fast start, asked for what lay in damaged files. */
export function* headsFromMirror(
  deps: VaultDeps,
  keyring: Keyring,
  files: readonly string[],
): Generator<void, FromMirror> {
  const { data, local } = placesOf(deps)
  const finder = new LineFinder({ disk: deps.disk, data, keyring })
  const heads: Revision[] = []
  let mirror: Mirror | null = null
  try {
    const fetch = (file: string | null, r: string): Buffer => finder.fetch(file, r)
    mirror = findMirror(deps.disk, keyring, local, { rules: deps.rules ?? plainRules, fetch })
    if (!mirror) return NOTHING
    const { numbers } = mirror.index
    yield* mirror.open()
    for (const head of mirror.headsIn(new Set(files))) {
      // Its bytes now: the mirror closes before they are written.
      heads.push({ ...head, line: Buffer.from(head.line) })
      if (heads.length % 100 === 0) yield
    }
    return { heads, numbers }
  } catch (error) {
    if (!isBroken(error)) throw error
    return { ...NOTHING, heads }
  } finally {
    mirror?.close()
    finder.clear()
  }
}
