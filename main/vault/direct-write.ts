import { closeSync, constants, fstatSync, openSync, readSync, writeSync } from 'node:fs'
import { platform } from 'node:process'
import { errnoOf } from './disk-errors.ts'
import { isOwnDisk } from './file-times.ts'

/** Only Linux has both: past the system's cache, and on the disk when the call returns (open(2), O_DSYNC). */
const HOW =
  platform === 'linux'
    ? constants.O_WRONLY | constants.O_DIRECT | constants.O_DSYNC | constants.O_NOFOLLOW
    : null
/** What is written past the cache begins and ends at a multiple of this, in the file and in memory. */
const SECTOR = 512
/** How file systems say that they know no such thing, or want larger sectors. */
const UNKNOWN_HERE: readonly string[] = ['EINVAL', 'EOPNOTSUPP', 'ENOTSUP']

declare const WebAssembly: {
  readonly Memory: new (about: { readonly initial: number }) => { readonly buffer: ArrayBuffer }
}
/** The one memory of JavaScript that begins at a page of the system: 64 KiB, for all, since no two calls overlap. */
let room: Uint8Array | null = null

/**
 * Writes over bytes that a file has already, past the system's cache: one request to the disk where a write and a sync
 * are two. Not every file system knows it; where one does not, nothing is written and the answer says so.
 */
export class DirectWrite {
  /** As the system counts files open for it. */
  private readonly handle: number
  private readonly plain: number
  private size: number
  /** Where the last one ended, and the begun sector before it. */
  private end = -1
  private readonly tail = new Uint8Array(SECTOR)
  private isRefused = false

  private constructor(handle: number, plain: number, size: number) {
    this.handle = handle
    this.plain = plain
    this.size = size
  }

  /** Over the file that `plain` is a handle of; null where it cannot be done, or where another file is there by now. */
  static into(path: string, plain: number): DirectWrite | null {
    if (HOW === null) return null
    try {
      // Others take the wish to be on the disk for a hint: there a sync says more.
      if (!isOwnDisk(fstatSync(plain).dev, path)) return null
      room ??= new Uint8Array(new WebAssembly.Memory({ initial: 1 }).buffer)
      const handle = openSync(path, HOW)
      const [one, other] = [fstatSync(handle), fstatSync(plain)]
      if (one.ino === other.ino && one.dev === other.dev) return new DirectWrite(handle, plain, one.size)
      closeSync(handle)
    } catch {
      // As said: it is written the usual way.
    }
    return null
  }

  /**
   * All of it, over zeros, durable when it returns. Answers how many bytes went to the disk, begun sectors and all; null
   * where it was not done, or not wholly. Throws as the disk does.
   */
  write(bytes: Uint8Array, at: number): number | null {
    const into = at % SECTOR
    const length = Math.ceil((into + bytes.length) / SECTOR) * SECTOR
    if (this.isRefused || room === null || length > room.length || !this.isInside(at - into + length))
      return null
    if (!this.begins(room, at)) return null
    room.set(bytes, into)
    room.fill(0, into + bytes.length, length)
    if (!this.sent(room, length, at - into)) return null
    this.end = at + bytes.length
    const left = this.end % SECTOR
    this.tail.set(room.subarray(length - SECTOR, length - SECTOR + left))
    return length
  }

  close(): void {
    closeSync(this.handle)
  }

  /** A file never grows by it: what would lie behind its end are not its bytes. */
  private isInside(end: number): boolean {
    if (end > this.size) this.size = fstatSync(this.plain).size
    return end <= this.size
  }

  /** The sector's bytes before `at`, as they lie there. */
  private begins(into: Uint8Array, at: number): boolean {
    const before = at % SECTOR
    if (at === this.end) {
      into.set(this.tail.subarray(0, before))
      return true
    }
    return readSync(this.plain, into, 0, before, at - before) === before
  }

  private sent(from: Uint8Array, length: number, at: number): boolean {
    try {
      return writeSync(this.handle, from, 0, length, at) === length
    } catch (error) {
      if (!UNKNOWN_HERE.includes(errnoOf(error) ?? '')) throw error
      this.isRefused = true
      return false
    }
  }
}
