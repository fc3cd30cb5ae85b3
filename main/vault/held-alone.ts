import { attempt } from './disk-errors.ts'
import { isBroken } from './mirror-broken.ts'
import type { RecordIndex } from './record-index.ts'
import { isTrueToName, type Revision } from './revision.ts'
import type { SafeBase } from './safe-base.ts'
import { keepSeen, sealLines } from './seal.ts'
import { inFiles } from './segment.ts'
import type { VaultState } from './state.ts'

interface Held {
  readonly base: SafeBase
  readonly index: RecordIndex
  /** Files of the mirror that are gone, and that a file read now replaces. */
  readonly replaced: ReadonlySet<string>
  /** Names of revisions in files read now, or dropped by them for ever. */
  readonly said: ReadonlySet<string>
}

/**
 * Lines that this computer's mirror alone still holds. Packing takes all lines of a file along; another computer that
 * puts back a lost one has its heads alone, and where its mirror is the newer one, it has fewer of them. What is
 * older there may be what two versions are merged over.
 */
export function* linesHeldAlone({ base, index, replaced, said }: Held): Generator<void, readonly Buffer[]> {
  const lines: Buffer[] = []
  if (replaced.size === 0) return lines
  try {
    let count = 0
    for (const head of base.headsIn(replaced)) {
      count += 1
      if (count % 100 === 0) yield
      if (said.has(head.r) || isErased(index, head) || !isTrueToName(head)) continue
      lines.push(head.line)
    }
    return lines
  } catch (error) {
    if (!isBroken(error)) throw error
    return []
  }
}

/** In a new file, byte for byte. False where the disk refused: the mirror is needed until it takes them. */
export function sayHeldAlone(state: VaultState): boolean {
  const { heldAlone, deps } = state
  if (heldAlone.length === 0) return true
  const said = attempt(() => {
    for (const group of inFiles(heldAlone)) sealLines(state, group)
  })
  if (!said.ok) {
    deps.log.note(said.error.code, 'held-alone')
    return false
  }
  state.heldAlone = []
  keepSeen(state)
  return true
}

function isErased(index: RecordIndex, { r, collection, id }: Revision): boolean {
  return index.get(collection, id)?.erased().has(r) ?? false
}
