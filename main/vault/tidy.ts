import { join } from 'node:path'
import { areTrueToNames, dataNamesIn, readDataFile, revisionsIn } from './data-file.ts'
import { FileNumbers } from './gaps.ts'
import type { Keyring } from './keyring.ts'
import { makeMirror } from './make-mirror.ts'
import { chosenToPack, packFiles } from './pack.ts'
import { RecordIndex } from './record-index.ts'
import type { RecordRules } from './record-rules.ts'
import { removeReplaced } from './remove-replaced.ts'
import type { Revision } from './revision.ts'
import { claimOf, hashInName, type Numbers, type SegmentHead } from './segment.ts'
import type { VaultFs } from './vault-fs.ts'

/** All that tidying needs; plain data but for the disk and chance, so that it can run in a thread of its own. */
export interface TidyTools {
  readonly disk: VaultFs
  readonly random: (bytes: number) => Uint8Array
  readonly keyring: Keyring
  readonly rules: RecordRules
  readonly data: string
  readonly local: string
}

export interface TidyTask {
  readonly device: string
  readonly now: number
  /** Numbers this work may use for its files; nobody else uses them. */
  readonly seqs: { readonly from: number; readonly to: number }
  readonly prev: string
  readonly seen: { readonly [device: string]: number }
  /** Numbers of ours that were never used, or whose files were put back in others. */
  readonly skipped: readonly Numbers[]
  /** Everything of ours anew under the newest key. */
  readonly all: boolean
  /** `check`: reads and proves everything and writes nothing; `mirror`: touches nothing in the journal folder. */
  readonly kind: 'check' | 'mirror' | 'tidy'
  /** Files known to be there and sound. Should one be gone or spoilt nothing is written: the mirror at hand is needed. */
  readonly expected: readonly string[]
  readonly guard: MirrorGuard
}

/** What a new mirror may not lose of the one at hand; should it, nothing is written. */
export interface MirrorGuard {
  /** Its files that lay in the folder when this was asked. What one that has gone since held is not among the needed. */
  readonly standing: readonly string[]
  /** Revisions that it holds of files that have gone: the file's name, and the revision's. */
  readonly needed: readonly (readonly [file: string, r: string])[]
}

/** Where there is no mirror. */
export const NO_GUARD: MirrorGuard = { standing: [], needed: [] }

export interface Tidied {
  readonly added: readonly (readonly [name: string, size: number])[]
  readonly removed: readonly string[]
  /** The newest file of this device now. */
  readonly own: { readonly seq: number; readonly hash: string } | null
  /** The new mirror's name; null where none was made. */
  readonly mirror: string | null
  readonly files: number
  readonly records: number
  /** Files in the folder that could not be read. */
  readonly unread: readonly string[]
  /** Among those, the ones that are whole, under keys that are not at hand. */
  readonly keyless: readonly string[]
  /** Expected files that are gone or could not be read. */
  readonly lost: readonly string[]
  /** Needed revisions of replaced files that are in no file, and were not dropped for ever. */
  readonly unsaid: readonly string[]
  /** Files went while it was asked what is needed. */
  readonly isAskedTooSoon: boolean
}

/** A sealed file that was read, with its revisions. */
export interface ReadFile {
  readonly name: string
  /** Under which it lies there. */
  readonly at: string
  readonly size: number
  readonly hash: string
  readonly epoch: number
  readonly head: SegmentHead
  readonly revisions: readonly Revision[]
}

export interface Everything {
  readonly index: RecordIndex
  readonly files: readonly ReadFile[]
  readonly numbers: FileNumbers
  /** Of all that lay there, read or not. */
  readonly names: readonly string[]
  readonly unread: readonly string[]
  readonly keyless: readonly string[]
}

/** How far it is: files read or written, of how many. */
export type Progress = readonly [done: number, of: number]

/**
 * Reads the whole folder, packs own files that are due, makes the mirror, and only then removes what was
 * packed. Cut short anywhere it leaves files twice at most, which is harmless. Throws as the disk does.
 */
export function* tidy(tools: TidyTools, task: TidyTask): Generator<Progress, Tidied> {
  const before = yield* readEverything(tools)
  const found = findings(task, before)
  if (task.kind === 'check' || found.lost.length > 0 || !isMirrorSafe(found)) return found
  const isTidy = task.kind === 'tidy'
  const packed = isTidy ? yield* packFiles(tools, task, before, chosenToPack(task, before)) : NOTHING_PACKED
  const after = packed.written.length > 0 ? joined(before, packed) : before
  const removed = isTidy ? removeReplaced(tools, task, after) : []
  const gone = new Set(removed)
  const standing = { ...after, files: after.files.filter(({ name }) => !gone.has(name)) }
  const mirror = yield* makeMirror(tools, standing)
  return {
    ...found,
    added: packed.written.map(({ name, size }) => [name, size] as const),
    removed,
    own: packed.written.at(-1) ?? null,
    mirror,
  }
}

function isMirrorSafe({ unsaid, isAskedTooSoon }: Tidied): boolean {
  return unsaid.length === 0 && !isAskedTooSoon
}

function findings({ expected, guard }: TidyTask, before: Everything): Tidied {
  const { index, files, numbers, unread, keyless } = before
  const read = new Set(files.map(({ hash }) => hash))
  const lost = expected.filter((name) => {
    const claim = claimOf(name)
    // One that is spoilt is there, though another says that it need not be.
    const isReplaced = claim !== null && !unread.includes(name) && numbers.isReplaced(claim.device, claim.seq)
    return !read.has(hashInName(name) ?? '') && !isReplaced
  })
  let records = 0
  for (const record of index.above()) if (record.view()) records += 1
  const unsaid = unsaidOf(guard, before)
  const listed = new Set(before.names.map(hashInName))
  const isAskedTooSoon = guard.standing.some((name) => !listed.has(hashInName(name)))
  const nothing = { added: [], removed: [], own: null, mirror: null }
  return { ...nothing, files: files.length, records, unread, keyless, lost, unsaid, isAskedTooSoon }
}

function unsaidOf({ needed }: MirrorGuard, { files, index, numbers }: Everything): readonly string[] {
  if (needed.length === 0) return []
  // What is gone and not replaced is put back, or waited for.
  const replaced = new Set(
    [...new Set(needed.map(([file]) => file))].filter((name) => {
      const claim = claimOf(name)
      return claim !== null && numbers.isReplaced(claim.device, claim.seq)
    }),
  )
  const said = new Set<string>()
  for (const { head, revisions } of files) {
    for (const { r } of revisions) said.add(r)
    for (const [, , gone] of head.erased) for (const r of gone) said.add(r)
  }
  for (const record of index.everyAbove()) for (const r of record.erased()) said.add(r)
  return needed.flatMap(([file, r]) => (replaced.has(file) && !said.has(r) ? [r] : []))
}

/** Every file once, whatever its name. One that does not verify is left where it is. */
export function* readEverything({ disk, keyring, data }: TidyTools): Generator<Progress, Everything> {
  const names = dataNamesIn(disk, data)
  const index = new RecordIndex()
  const numbers = new FileNumbers()
  const files: ReadFile[] = []
  const unread: string[] = []
  const keyless: string[] = []
  const hashes = new Set<string>()
  for (const [at, name] of names.entries()) {
    yield [at, names.length * 2]
    const bytes = Buffer.from(disk.readFile(join(data, name)))
    const file = readDataFile(keyring, name, bytes)
    const revisions = file.kind === 'sound' ? revisionsIn(file) : null
    if (file.kind !== 'sound' || !revisions || !areTrueToNames(revisions)) {
      unread.push(name)
      if (file.kind === 'unsound' && file.isKeyless) keyless.push(name)
      continue
    }
    if (hashes.has(file.hash)) continue
    hashes.add(file.hash)
    for (const revision of revisions) index.add(revision)
    for (const each of file.head.erased) index.erase(each)
    numbers.add(file.head)
    const { hash, epoch, head } = file
    files.push({ name: file.name, at: name, size: bytes.length, hash, epoch, head, revisions })
  }
  return { index, files, numbers, names, unread, keyless }
}

interface PackedFiles {
  readonly written: readonly ReadFileWithSeq[]
}

interface ReadFileWithSeq extends ReadFile {
  readonly seq: number
}

const NOTHING_PACKED: PackedFiles = { written: [] }

function joined(before: Everything, { written }: PackedFiles): Everything {
  for (const { head } of written) before.numbers.add(head)
  return { ...before, files: [...before.files, ...written] }
}
