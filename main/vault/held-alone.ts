import { dataNamesIn } from './data-file.ts'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { attempt } from './disk-errors.ts'
import { NowhereWhole } from './fetch-line.ts'
import { MirrorBroken } from './mirror-broken.ts'
import { placesOf } from './places.ts'
import type { RecordIndex } from './record-index.ts'
import type { Revision } from './revision.ts'
import type { SafeBase } from './safe-base.ts'
import { keepSeen, sealLines } from './seal.ts'
import { hashInName, inFiles } from './segment.ts'
import type { VaultState } from './state.ts'
import { stillHeld } from './still-held.ts'
import { untilStopped } from './stoppable.ts'
import type { RunningTidy } from './tidier.ts'
import { NO_GUARD, type MirrorGuard, type Tidied } from './tidy.ts'
import type { VaultDeps } from './vault-deps.ts'
import type { Work } from './work.ts'

interface Held {
  readonly base: SafeBase
  /** The records of the mirror and what was read over it: of what was erased there nothing is held. */
  readonly index: RecordIndex
  /** Files of the mirror that are gone. */
  readonly gone: ReadonlySet<string>
}

/**
 * What the mirror alone still holds of files that are gone. Packing takes all lines of a file along; another computer
 * that puts back a lost one has its heads alone, and where its mirror is the newer one, it has fewer of them. What is
 * older there may be what two versions are merged over. Of each `pick` is kept. Throws as the disk does.
 */
export function* heldOf<T>(
  { base, index, gone }: Held,
  pick: (head: Revision, file: string) => T | null,
): Generator<void, readonly T[]> {
  const picked: T[] = []
  if (gone.size === 0) return picked
  for (const heads of base.headsInSteps(gone)) {
    for (const [head, file] of heads) {
      const each = isErased(index, head) ? null : pick(head, file)
      if (each !== null) picked.push(each)
    }
    yield
  }
  return picked
}

/** The line as it was; null where it is nowhere whole any more. Throws as the disk does. */
export function lineOf(head: Revision): Buffer | null {
  try {
    return head.line
  } catch (error) {
    if (error instanceof MirrorBroken || error instanceof NowhereWhole) return null
    throw error
  }
}

/** Files of the mirror that lie in the folder under no name. */
export function goneFrom(base: SafeBase, isHere: (hash: string) => boolean): ReadonlySet<string> {
  return new Set([...base.files.keys()].filter((name) => !isHere(hashInName(name) ?? '')))
}

/** The same by what the folder lists now, and those that lie there. Throws as the disk does. */
export function goneNow({ disk, ...places }: VaultDeps, base: SafeBase): Gone {
  const here = new Set(dataNamesIn(disk, placesOf(places).data).map(hashInName))
  const standing = [...base.files.keys()].filter((name) => here.has(hashInName(name)))
  return { gone: goneFrom(base, (hash) => here.has(hash)), standing }
}

export interface Gone {
  readonly gone: ReadonlySet<string>
  readonly standing: readonly string[]
}

/**
 * Packing, begun when it is known what must not be lost by it: of files that have gone since they were known, what came
 * in their place may not have all that the mirror has. Where none has gone it begins at once.
 */
export function packingWith(state: VaultState, begin: (guard: MirrorGuard) => RunningTidy): RunningTidy {
  const { deps, base, index, removed, unreadable } = state
  if (!base) return begin(NO_GUARD)
  const found = attempt(() => goneNow(deps, base))
  if (!found.ok) return { done: Promise.resolve(found), stop: () => Promise.resolve() }
  const { standing } = found.value
  const gone = new Set([...found.value.gone].filter((name) => !removed.has(name)))
  if (gone.size === 0) return begin({ standing, needed: [] })
  let isStopped = false
  let begun: RunningTidy | null = null
  const run = async (): Promise<Result<Tidied>> => {
    const steps = needed({ base, index, gone }, unreadable)
    const known = await untilStopped(deps, steps, { isCancelled: () => isStopped })
    if (!known.ok) return known
    if (isStopped) return refuse({ code: 'vault/cancelled' })
    begun = begin({ standing, needed: known.value })
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

function* needed(
  held: Held,
  unreadable: ReadonlySet<string>,
): Generator<void, Result<MirrorGuard['needed']>> {
  const pick = ({ r }: Revision, file: string): readonly [string, string] | null =>
    unreadable.has(r) ? null : [file, r]
  return yield* all(heldOf(held, pick))
}

/** A base that was closed meanwhile has told nothing. */
function* untilClosed<T>(steps: Generator<void, readonly T[]>): Generator<void, readonly T[]> {
  try {
    return yield* steps
  } catch (error) {
    if (!(error instanceof MirrorBroken)) throw error
    return []
  }
}

/** Ends as work that can be stopped does. */
function* all<T>(steps: Generator<void, T>): Generator<void, Result<T>> {
  return { ok: true, value: yield* steps }
}

/**
 * Says again what a new mirror would have been made without, as tidying found. True where that is settled, so that the
 * next round may make it: each line is in a file now, or nowhere whole any more.
 */
export async function saySpared(
  state: VaultState,
  unsaid: readonly string[],
  work: Pick<Work, 'isCancelled'>,
): Promise<boolean> {
  const { base, index, deps } = state
  if (!base) return false
  const names = new Set(unsaid)
  const held = { base, index, gone: new Set(base.files.keys()) }
  const pick = (head: Revision): Told | null => {
    const line = names.has(head.r) ? lineOf(head) : null
    return line && { head, line }
  }
  const found = await untilStopped(deps, all(untilClosed(heldOf(held, pick))), work)
  // Closed, or erased for ever, meanwhile.
  if (!found.ok || !stillHeld(state).ok) return false
  state.heldAlone = found.value.flatMap(({ head, line }) => (isErased(index, head) ? [] : [line]))
  if (!sayHeldAlone(state)) return false
  const readable = new Set(found.value.map(({ head }) => head.r))
  for (const r of unsaid) if (!readable.has(r)) state.unreadable.add(r)
  return true
}

interface Told {
  readonly head: Revision
  readonly line: Buffer
}

/** In a new file, byte for byte. False where the disk refuses: the mirror stays as it is, and packing tries again. */
export function sayHeldAlone(state: VaultState): boolean {
  const { heldAlone, deps } = state
  if (heldAlone.length === 0) return true
  const said = attempt(() => {
    for (const group of inFiles(heldAlone)) sealLines(state, group)
  })
  state.heldAlone = []
  if (!said.ok) deps.log.note(said.error.code, 'held-alone')
  keepSeen(state)
  return said.ok
}

/** What has changed since the mirror was made: of what was erased before, it holds no line. */
export function isErased(
  index: RecordIndex,
  { r, collection, id }: Pick<Revision, 'r' | 'collection' | 'id'>,
): boolean {
  return index.isAbove(collection, id) && (index.get(collection, id)?.erased().has(r) ?? false)
}
