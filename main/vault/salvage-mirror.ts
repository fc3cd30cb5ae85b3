import { LineFinder } from './fetch-line.ts'
import type { Keyring } from './keyring.ts'
import { findMirror, mirrorNames } from './mirror-files.ts'
import { isBroken } from './mirror-broken.ts'
import { FileNumbers } from './gaps.ts'
import type { Block } from './mirror-format.ts'
import type { Mirror } from './mirror.ts'
import { placesOf } from './places.ts'
import { plainRules } from './plain-rules.ts'
import type { Revision } from './revision.ts'
import { claimOf, type Numbers } from './segment.ts'
import type { RecordValue } from './vault.ts'
import type { VaultDeps } from './vault-deps.ts'

export interface RecordName {
  readonly collection: string
  readonly id: string
}

/** A record as it was shown, without the revision that it came from. */
export interface BareRecord extends RecordName {
  readonly value: RecordValue
}

export interface FromMirror {
  /** Heads that lay in those files, as far as the mirror is sound. */
  readonly heads: readonly Revision[]
  /** Records of which the mirror does not know any more what they came from. */
  readonly bare: readonly BareRecord[]
  /** Records of which no more is known than that they were deleted. */
  readonly graves: readonly RecordName[]
  /** Records that it had, and cannot give: that version of them, or it does not know which. */
  readonly unread: readonly (RecordName & { readonly r: string | null })[]
  /** True of a file all of whose lines it was made of. */
  readonly covers: (file: string) => boolean
  /** Numbers of files that are in it or replaced by one that is; none of a mirror that is not whole. */
  readonly numbers: readonly Numbers[]
  /** The mirror's name where it could not give all that was asked of it. */
  readonly spoilt: string | null
}

const NOTHING: FromMirror = {
  heads: [],
  bare: [],
  graves: [],
  unread: [],
  covers: () => false,
  numbers: [],
  spoilt: null,
}

/** What this computer keeps for a fast start, asked for what lay in damaged files. */
export function* fromMirror(
  deps: VaultDeps,
  keyring: Keyring,
  files: readonly string[],
): Generator<void, FromMirror> {
  const { data, local } = placesOf(deps)
  const finder = new LineFinder({ disk: deps.disk, data, keyring })
  const name = mirrorNames(deps.disk, local).at(-1) ?? null
  let mirror: Mirror | null = null
  try {
    const fetch = (file: string | null, r: string): Buffer => finder.fetch(file, r)
    mirror = findMirror(deps.disk, keyring, local, { rules: deps.rules ?? plainRules, fetch })
    if (!mirror) return NOTHING
    const { numbers } = mirror.index
    yield* mirror.open()
    const covers = coveredBy(mirror)
    const { isWhole, ...found } = yield* asked(mirror, new Set(files))
    return isWhole
      ? { ...found, covers, numbers, spoilt: null }
      : { ...found, covers, numbers: [], spoilt: name }
  } catch (error) {
    if (!isBroken(error)) throw error
    return { ...NOTHING, spoilt: files.length > 0 ? name : null }
  } finally {
    mirror?.close()
    finder.clear()
  }
}

function coveredBy({ files, index }: Mirror): FromMirror['covers'] {
  const numbers = new FileNumbers()
  for (const each of index.numbers) numbers.account(each)
  return (name) => {
    const claim = claimOf(name)
    return files.has(name) || (claim !== null && numbers.has(claim.device, claim.seq))
  }
}

type Found = Pick<FromMirror, 'heads' | 'bare' | 'graves' | 'unread'> & { readonly isWhole: boolean }

function* asked(mirror: Mirror, files: ReadonlySet<string>): Generator<void, Found> {
  const heads: Revision[] = []
  const bare: BareRecord[] = []
  const graves: RecordName[] = []
  const unread: FromMirror['unread'][number][] = []
  const broken: Block[] = []
  if (files.size === 0) return { heads, bare, graves, unread, isWhole: true }
  for (const head of mirror.headsWhole(files, (block) => broken.push(block))) {
    // Its bytes now: the mirror closes before they are written.
    const line = wholeOrNull(() => Buffer.from(head.line))
    if (line) heads.push({ ...factsOf(head), line })
    else unread.push({ collection: head.collection, id: head.id, r: head.r })
    if (heads.length % 100 === 0) yield
  }
  for (const { c: collection, kind, ids } of broken) {
    yield
    for (const id of ids) {
      if (kind === 'grave') {
        graves.push({ collection, id })
        continue
      }
      const value = wholeOrNull(() => mirror.value(collection, id))
      if (value) bare.push({ collection, id, value })
      else unread.push({ collection, id, r: null })
    }
  }
  return { heads, bare, graves, unread, isWhole: unread.length === 0 && broken.length === 0 }
}

/** All but the line, which is not read again for it. */
function factsOf(head: Revision): Omit<Revision, 'line'> {
  const { r, collection, id, device, parents, ancestors, at, purge, tombstone, valueAt } = head
  return { r, collection, id, device, parents, ancestors, at, purge, tombstone, valueAt }
}

function wholeOrNull<T>(read: () => T): T | null {
  try {
    return read()
  } catch (error) {
    if (!isBroken(error)) throw error
    return null
  }
}
