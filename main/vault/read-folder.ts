import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { dataNamesIn, readDataFile, revisionsIn, type DataFile } from './data-file.ts'
import { FileNumbers } from './gaps.ts'
import { hash20 } from './hash.ts'
import { goneFrom, heldOf, lineOf } from './held-alone.ts'
import type { Keyring } from './keyring.ts'
import { isBroken } from './mirror-broken.ts'
import { placesOf } from './places.ts'
import type { RecordIndex } from './record-index.ts'
import type { Revision } from './revision.ts'
import type { SafeBase } from './safe-base.ts'
import type { Seen } from './seen.ts'
import { claimOf, hashInName, type SegmentHead } from './segment.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Up to this all that the mirror holds is read again at each opening. */
const CLOSE_LOOK_BYTES = 1024 * 1024
/** An ending that says: a sealed file, whatever a sync engine made of the rest of the name. */
const ENDING = /\.(seg|pack|hist)$/

export interface FolderRead {
  /** Names and sizes of the sealed files that are there and verified, now or when the mirror was made. */
  readonly files: ReadonlyMap<string, number>
  /** Bytes of those that the mirror does not hold. */
  readonly beyondMirror: number
  readonly numbers: FileNumbers
  /** Of those that the mirror does not hold. */
  readonly heads: readonly (SegmentHead & { readonly hash: string })[]
  /** Names of files known of, and not here or not whole. */
  readonly waiting: readonly string[]
  /** Among those, the ones that are here whole, under keys that are not. */
  readonly keyless: readonly string[]
  /** Names of files that this computer knew, that are gone or spoilt, and whose heads the mirror holds. */
  readonly lost: readonly string[]
  /** Among those, the ones that are there and spoilt. */
  readonly spoilt: readonly string[]
  /** Lines in no file that is here, of files that another one replaces. */
  readonly heldAlone: readonly Buffer[]
  /** For each file read now its device and the key it was sealed under. */
  readonly epochs: readonly (readonly [string, number])[]
}

export interface FolderReader {
  readonly deps: VaultDeps
  readonly keyring: Keyring
  readonly seen: Seen
  readonly index: RecordIndex
  readonly base: SafeBase | null
}

interface Reading {
  readonly files: Map<string, number>
  readonly hashes: Set<string>
  readonly numbers: FileNumbers
  readonly heads: (SegmentHead & { readonly hash: string })[]
  readonly waiting: string[]
  readonly keyless: string[]
  readonly spoilt: string[]
  readonly epochs: (readonly [string, number])[]
  /** Names of revisions read now, or dropped for ever; where there is a mirror. */
  readonly said: Set<string>
  beyondMirror: number
}

/**
 * Every sealed file that the mirror does not hold into the index: accepted by content, whatever its name. A file
 * that does not verify is not here yet, unless it was sound on this computer before or is whole and not what its
 * name says; then it is damage, or, where the mirror holds what was in it, something to be put back.
 */
export function* readFolder(reader: FolderReader): Generator<void, Result<FolderRead>> {
  const { deps, base } = reader
  const { data } = placesOf(deps)
  const reading: Reading = {
    files: new Map(),
    hashes: new Set(),
    numbers: new FileNumbers(),
    heads: [],
    waiting: [],
    keyless: [],
    spoilt: [],
    epochs: [],
    said: new Set(),
    beyondMirror: 0,
  }
  const looksClosely = sumOf(base?.files.values() ?? []) <= CLOSE_LOOK_BYTES
  for (const name of dataNamesIn(deps.disk, data)) {
    const covered = base?.files.get(name)
    if (covered !== undefined && isAsCovered(deps, name, covered, looksClosely)) {
      reading.files.set(name, covered)
      reading.hashes.add(hashInName(name) ?? '')
      continue
    }
    const bytes = Buffer.from(deps.disk.readFile(join(data, name)))
    const taken = takeFile(reader, name, bytes, reading)
    if (!taken.ok) return taken
    yield
  }
  const heldAlone = base ? yield* linesHeldAlone(base, reader, reading) : []
  return { ok: true, value: { ...judged(reader, reading), heldAlone } }
}

/** By its size; in a small journal by its bytes, since that costs nothing to speak of. */
function isAsCovered(deps: VaultDeps, name: string, size: number, looksClosely: boolean): boolean {
  const path = join(placesOf(deps).data, name)
  if (deps.disk.stat(path)?.size !== size) return false
  return !looksClosely || hash20(deps.disk.readFile(path)) === hashInName(name)
}

function sumOf(sizes: Iterable<number>): number {
  let sum = 0
  for (const size of sizes) sum += size
  return sum
}

function takeFile(reader: FolderReader, name: string, bytes: Buffer, reading: Reading): Result<null> {
  const { keyring, seen, index, base } = reader
  const file = readDataFile(keyring, name, bytes)
  if (file.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: file.needs })
  const revisions = file.kind === 'sound' && !reading.hashes.has(file.hash) ? revisionsIn(file) : []
  if (file.kind === 'sound' && revisions) {
    if (reading.hashes.has(file.hash)) return { ok: true, value: null }
    reading.hashes.add(file.hash)
    reading.files.set(file.name, bytes.length)
    // In the mirror under its own name, and here under another.
    if (base?.files.has(file.name)) return { ok: true, value: null }
    for (const revision of revisions) index.add(revision)
    for (const each of file.head.erased) index.erase(each)
    if (base) for (const r of namesSaidIn(file.head, revisions)) reading.said.add(r)
    reading.beyondMirror += bytes.length
    reading.numbers.add(file.head)
    reading.epochs.push([file.head.dev, file.epoch])
    reading.heads.push({ ...file.head, hash: file.hash })
    return { ok: true, value: null }
  }
  if (seen.healed.includes(name)) return { ok: true, value: null }
  if (base?.files.has(name)) {
    reading.spoilt.push(name)
    return { ok: true, value: null }
  }
  if (isDamage(file, seen.files.has(name))) return refuse({ code: 'vault/damaged', file: name, record: null })
  if (ENDING.test(name)) reading.waiting.push(name)
  if (ENDING.test(name) && file.kind === 'unsound' && file.isKeyless) reading.keyless.push(name)
  return { ok: true, value: null }
}

function isDamage(file: DataFile, wasSound: boolean): boolean {
  return file.kind !== 'unsound' || file.disproved || wasSound
}

function namesSaidIn({ erased }: SegmentHead, revisions: readonly Revision[]): readonly string[] {
  return [...revisions.map(({ r }) => r), ...erased.flatMap(([, , gone]) => gone)]
}

/** Of files that another one replaces; those that nothing replaces are put back, or waited for. */
function* linesHeldAlone(
  base: SafeBase,
  { index }: FolderReader,
  { hashes, numbers, said }: Reading,
): Generator<void, readonly Buffer[]> {
  const replaced = [...goneFrom(base, (hash) => hashes.has(hash))].filter((name) => {
    const claim = claimOf(name)
    return claim !== null && numbers.isReplaced(claim.device, claim.seq)
  })
  const gone = new Set(replaced)
  try {
    return yield* heldOf({ base, index, gone }, (head) => (said.has(head.r) ? null : lineOf(head)))
  } catch (error) {
    // Packing looks again, and makes no mirror without them.
    if (!isBroken(error)) throw error
    return []
  }
}

function judged({ base, seen }: FolderReader, reading: Reading): Omit<FolderRead, 'heldAlone'> {
  const { files, numbers, heads, keyless, spoilt, epochs, beyondMirror } = reading
  const inMirror = new FileNumbers()
  for (const each of base?.index.numbers ?? []) inMirror.account(each)
  for (const each of base?.index.replaced ?? []) inMirror.replace(each)
  const isHere = (name: string): boolean => reading.hashes.has(hashInName(name) ?? '')
  const isReplaced = (name: string): boolean => {
    const claim = claimOf(name)
    if (claim === null) return false
    if (numbers.isReplaced(claim.device, claim.seq)) return true
    if (inMirror.isReplaced(claim.device, claim.seq)) return true
    return !base?.files.has(name) && inMirror.has(claim.device, claim.seq)
  }
  const expected = [...new Set([...seen.files.keys(), ...(base?.files.keys() ?? [])])]
  const gone = expected.filter((name) => !isHere(name) && !isReplaced(name) && !spoilt.includes(name))
  const isBack = (name: string): boolean => seen.healed.includes(name)
  // Perhaps one of these is what others were put back in: what the mirror still has of those is put back once more.
  const isUnsure = gone.some((name) => !isBack(name) && !base?.files.has(name))
  const missing = gone.filter((name) => !isBack(name) || (isUnsure && base?.files.has(name)))
  const lost = [...missing.filter((name) => base?.files.has(name)), ...spoilt]
  const waiting = [...new Set([...reading.waiting, ...missing.filter((name) => !lost.includes(name))])]
  return { files, beyondMirror, numbers, heads, waiting: waiting.toSorted(), keyless, lost, spoilt, epochs }
}
