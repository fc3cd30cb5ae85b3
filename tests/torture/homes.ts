import { join } from 'node:path'
import type { DiskImage, MemoryDisk } from '../support/memory-disk.ts'
import { namesIn } from '../../main/vault/durable-file.ts'
import { placesOf } from '../../main/vault/places.ts'
import { isLogName } from '../../main/vault/write-ahead-log.ts'
import type { Wanted, World } from './ledger.ts'
import { PLACES } from './session.ts'

/** What one file, or a part of one, is the only place for. Noted as it was written, and not by reading the file. */
interface Home {
  readonly path: string
  /** Of a log the bytes of one save; of a sealed file all of it. */
  readonly from: number
  readonly to: number
  readonly bytes: Buffer
  readonly changes: Wanted
}

/** A log's salt: without it nothing in it can be read. */
const SALT = { from: 18, to: 50 }
/** A record begins with zeros, which nothing tells from the room before it was written. */
const ZEROS = 16

/** Where each change lies, in the order in which they were made. */
export class Homes {
  private sealed: Home[] = []
  private logged: Home[] = []
  private readonly known = new Set<string>()
  private log: { readonly path: string; readonly bytes: Buffer } | null = null

  /** After each act, with what it changed. */
  note(disk: MemoryDisk, changes: Wanted): void {
    const { data, local } = placesOf(PLACES)
    if (changes.size > 0) this.noteLog(disk, join(local, namesIn(disk, local).find(isLogName) ?? ''), changes)
    for (const name of namesIn(disk, data)) {
      const path = join(data, name)
      if (this.known.has(path)) continue
      this.known.add(path)
      const bytes = Buffer.from(disk.readFile(path))
      const all = this.logged.flatMap((home) => [...home.changes])
      this.sealed.push({ path, from: 0, to: bytes.length, bytes, changes: new Map(all) })
      this.logged = []
    }
  }

  private noteLog(disk: MemoryDisk, path: string, changes: Wanted): void {
    if (!disk.stat(path)) {
      // Sealed at once: it lies in the file that is met next.
      this.logged.push({ path, from: 0, to: 0, bytes: Buffer.alloc(0), changes })
      return
    }
    const bytes = Buffer.from(disk.readFile(path))
    const before = this.log?.path === path ? this.log.bytes : Buffer.alloc(0)
    const isNew = (byte: number, at: number): boolean => byte !== (before[at] ?? 0)
    const [from, to] = [bytes.findIndex(isNew), bytes.findLastIndex(isNew) + 1]
    this.logged.push({ path, from: Math.max(0, from - ZEROS), to, bytes: bytes.subarray(0, to), changes })
    this.log = { path, bytes }
  }

  /**
   * The records that must come out of that disk with just these words (null: that must not), because the last change of
   * each lies where no byte is another. Of a file that lies there twice, as `spare` keeps them, one is enough.
   */
  untouched({ files }: DiskImage): Wanted {
    const must = new Map<string, string | null>()
    for (const home of [...this.sealed, ...this.logged]) {
      const is = isWhole(home, files.get(home.path))
      for (const [id, text] of home.changes) {
        if (is) must.set(id, text)
        else must.delete(id)
      }
    }
    return must
  }
}

function isWhole({ path, from, to, bytes }: Home, found: Buffer | undefined): boolean {
  if (!found || found.length < to) return false
  const isSame = (start: number, end: number): boolean =>
    found.subarray(start, end).equals(bytes.subarray(start, end))
  if (!isLogName(path.slice(path.lastIndexOf('/') + 1))) return found.length === to && isSame(from, to)
  return isSame(SALT.from, SALT.to) && isSame(from, to)
}

export function changesBetween(one: World, other: World): Wanted {
  const ids = new Set([...one.keys(), ...other.keys()])
  const changed = [...ids].filter((id) => one.get(id) !== other.get(id))
  return new Map(changed.map((id) => [id, other.get(id) ?? null]))
}
