import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { namesIn } from './durable-file.ts'
import { hash20 } from './hash.ts'
import { linesOf } from './json-line.ts'
import type { Keyring } from './keyring.ts'
import { placesOf } from './places.ts'
import type { RecordIndex } from './record-index.ts'
import { readRevision } from './revision.ts'
import { openFile } from './sealed-file.ts'
import type { Seen } from './seen.ts'
import { hashInName, readSegment, type SegmentHead } from './segment.ts'
import type { VaultDeps } from './vault-deps.ts'

/** An ending that says: a sealed file, whatever a sync engine made of the rest of the name. */
const ENDING = /\.(seg|pack|hist)$/

export interface FolderRead {
  /** Names and sizes of the sealed files that verified, each content once. */
  readonly files: ReadonlyMap<string, number>
  readonly heads: readonly (SegmentHead & { readonly hash: string })[]
  /** Names of files known of, and not here or not whole. */
  readonly waiting: readonly string[]
}

interface Reading {
  readonly files: Map<string, number>
  readonly hashes: Set<string>
  readonly heads: (SegmentHead & { readonly hash: string })[]
  readonly waiting: string[]
}

/**
 * Every sealed file of the folder into the index: accepted by content, whatever its name. A file that does not
 * verify is not here yet, unless it was sound on this computer before or is whole and not what its name says.
 */
export function readFolder(
  deps: VaultDeps,
  keyring: Keyring,
  seen: Seen,
  index: RecordIndex,
): Result<FolderRead> {
  const { data } = placesOf(deps)
  const reading: Reading = { files: new Map(), hashes: new Set(), heads: [], waiting: [] }
  const names = namesIn(deps.disk, data).filter((name) => !name.startsWith('.') && !name.startsWith('~'))
  for (const name of [...names].toSorted()) {
    const bytes = Buffer.from(deps.disk.readFile(join(data, name)))
    const taken = takeFile(keyring, seen, { name, bytes }, index, reading)
    if (!taken.ok) return taken
  }
  const missing = [...seen.files.keys()].filter((name) => !reading.hashes.has(hashInName(name) ?? ''))
  const waiting = [...new Set([...reading.waiting, ...missing])].toSorted()
  return { ok: true, value: { files: reading.files, heads: reading.heads, waiting } }
}

function takeFile(
  keyring: Keyring,
  seen: Seen,
  { name, bytes }: { readonly name: string; readonly bytes: Buffer },
  index: RecordIndex,
  reading: Reading,
): Result<null> {
  const hash = hash20(bytes)
  if (reading.hashes.has(hash)) return { ok: true, value: null }
  const opened = openFile(keyring, bytes)
  // A version in clear may be a flipped bit: it is believed where the name proves the bytes.
  if (opened.kind === 'newer' && hashInName(name) === hash) {
    return refuse({ code: 'vault/newer-format', needs: opened.needs })
  }
  if (opened.kind !== 'sound') {
    const claimed = hashInName(name)
    const disproved = opened.kind === 'unsound' && opened.whole && claimed !== null && claimed !== hash
    if (disproved || seen.files.has(name)) return damaged(name)
    if (ENDING.test(name)) reading.waiting.push(name)
    return { ok: true, value: null }
  }
  const segment = readSegment(opened.content)
  if (segment.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: segment.needs })
  if (segment.kind === 'unsound' || !takeLines(segment.lines, segment.head.n, index)) return damaged(name)
  reading.hashes.add(hash)
  reading.files.set(name, bytes.length)
  reading.heads.push({ ...segment.head, hash })
  return { ok: true, value: null }
}

function takeLines(lines: Buffer, count: number, index: RecordIndex): boolean {
  let taken = 0
  for (const line of linesOf(lines)) {
    const revision = readRevision(line)
    if (!revision) return false
    index.add(revision)
    taken += 1
  }
  return taken === count
}

function damaged(file: string): Result<null> {
  return refuse({ code: 'vault/damaged', file, record: null })
}
