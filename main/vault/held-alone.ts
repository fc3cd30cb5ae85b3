import { inSlices } from './breathe.ts'
import { dataNamesIn } from './data-file.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
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
import { untilStopped } from './stoppable.ts'
import type { RunningTidy } from './tidier.ts'
import type { Tidied } from './tidy.ts'
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

/**
 * Packing, begun when it is known which lines must not be lost by it: of files that have gone since they were known, what
 * came in their place may not have all that the mirror has. Where none has gone it begins at once.
 */
export function packingWith(
  state: VaultState,
  begin: (needed: readonly string[]) => RunningTidy,
): RunningTidy {
  const { deps, base, index, removed } = state
  const found = attempt(() => (base ? [...goneNow(deps, base)] : []))
  if (!found.ok) return { done: Promise.resolve(found), stop: () => Promise.resolve() }
  const gone = new Set(found.value.filter((name) => !removed.has(name)))
  if (!base || gone.size === 0) return begin([])
  let isStopped = false
  let begun: RunningTidy | null = null
  const run = async (): Promise<Result<Tidied>> => {
    const steps = namesHeld({ base, index, gone })
    const needed = await untilStopped(deps, steps, { isCancelled: () => isStopped })
    if (!needed.ok) return needed
    if (isStopped) return refuse({ code: 'vault/cancelled' })
    begun = begin(needed.value)
    return begun.done
  }
  const done = run()
  return {
    done,
    async stop() {
      isStopped = true
      await begun?.stop()
      await done.catch(() => undefined)
    },
  }
}

function* namesHeld(held: Held): Generator<void, Result<readonly string[]>> {
  return { ok: true, value: yield* heldOf(held, ({ r }) => r) }
}

/** Says again what a new mirror would have been made without, as tidying found. */
export async function saySpared(state: VaultState, unsaid: readonly string[]): Promise<void> {
  const { base, index, deps } = state
  if (!base || unsaid.length === 0) return
  const names = new Set(unsaid)
  const gone = new Set(base.files.keys())
  const found = await inSlices(
    deps,
    heldOf({ base, index, gone }, (head) => (names.has(head.r) ? head : null)),
  )
  // Closed, or erased for ever, meanwhile.
  if (!stillHeld(state).ok) return
  state.heldAlone = found.flatMap((head) => (isErased(index, head) ? [] : [head.line]))
  sayHeldAlone(state)
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
