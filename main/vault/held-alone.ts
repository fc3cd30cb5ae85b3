import { inSlices } from './breathe.ts'
import { dataNamesIn } from './data-file.ts'
import type { Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { FileNumbers } from './gaps.ts'
import { isBroken } from './mirror-broken.ts'
import { placesOf } from './places.ts'
import type { RecordIndex } from './record-index.ts'
import type { Revision } from './revision.ts'
import type { SafeBase } from './safe-base.ts'
import { keepSeen, sealLines } from './seal.ts'
import { claimOf, hashInName, inFiles } from './segment.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import type { VaultDeps } from './vault-deps.ts'

interface Held {
  readonly base: SafeBase
  /** The records of the mirror and what was read over it: of what was erased there nothing is held. */
  readonly index: RecordIndex
  /** Files of the mirror that are gone, though no file of its time replaces them. */
  readonly gone: ReadonlySet<string>
}

/**
 * What the mirror alone still holds of files that are gone. Packing takes all lines of a file along; another computer
 * that puts back a lost one has its heads alone, and where its mirror is the newer one, it has fewer of them. What is
 * older there may be what two versions are merged over. Of each `pick` is kept.
 */
export function* heldOf<T>(
  { base, index, gone }: Held,
  pick: (head: Revision) => T | null,
): Generator<void, readonly T[]> {
  const picked: T[] = []
  if (gone.size === 0) return picked
  try {
    let count = 0
    for (const head of base.headsIn(gone)) {
      count += 1
      if (count % 100 === 0) yield
      const each = isErased(index, head) ? null : pick(head)
      if (each !== null) picked.push(each)
    }
  } catch (error) {
    // What could be read is not worth less for what follows it and cannot.
    if (!isBroken(error)) throw error
  }
  return picked
}

/** Files of the mirror that lie in the folder under no name. What it was told to be replaced, it was made with. */
export function goneFrom(base: SafeBase, isHere: (hash: string) => boolean): ReadonlySet<string> {
  const inMirror = new FileNumbers()
  for (const each of base.index.replaced) inMirror.replace(each)
  const gone = [...base.files.keys()].filter((name) => {
    const claim = claimOf(name)
    return claim !== null && !isHere(hashInName(name) ?? '') && !inMirror.isReplaced(claim.device, claim.seq)
  })
  return new Set(gone)
}

/** The same by what the folder lists now. Throws as the disk does. */
export function goneNow({ disk, ...places }: VaultDeps, base: SafeBase): ReadonlySet<string> {
  const here = new Set(dataNamesIn(disk, placesOf(places).data).map(hashInName))
  return goneFrom(base, (hash) => here.has(hash))
}

/** Of files that have gone since they were known: what came in their place may not have all that the mirror has. */
export async function neededNow(state: VaultState): Promise<Result<readonly string[]>> {
  const { deps, base, index, removed } = state
  const held = stillHeld(state)
  if (!held.ok) return held
  if (!base) return { ok: true, value: [] }
  const found = attempt(() => goneNow(deps, base))
  if (!found.ok) return found
  const gone = new Set([...found.value].filter((name) => !removed.has(name)))
  return {
    ok: true,
    value: await inSlices(
      deps,
      heldOf({ base, index, gone }, ({ r }) => r),
    ),
  }
}

/** Says again what a new mirror would have been made without, as tidying found. */
export async function saySpared(state: VaultState, unsaid: readonly string[]): Promise<void> {
  const { base, index, deps } = state
  if (!base || unsaid.length === 0) return
  const names = new Set(unsaid)
  const gone = new Set(base.files.keys())
  state.heldAlone = await inSlices(
    deps,
    heldOf({ base, index, gone }, ({ r, line }) => (names.has(r) ? line : null)),
  )
  if (stillHeld(state).ok) sayHeldAlone(state)
}

/** In a new file, byte for byte. Where the disk refuses, the mirror stays as it is, and packing tries again. */
export function sayHeldAlone(state: VaultState): void {
  const { heldAlone, deps } = state
  if (heldAlone.length === 0) return
  const said = attempt(() => {
    for (const group of inFiles(heldAlone)) sealLines(state, group)
  })
  state.heldAlone = []
  if (!said.ok) deps.log.note(said.error.code, 'held-alone')
  keepSeen(state)
}

function isErased(index: RecordIndex, { r, collection, id }: Revision): boolean {
  return index.get(collection, id)?.erased().has(r) ?? false
}
