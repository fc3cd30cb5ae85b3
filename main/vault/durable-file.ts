import { dirname, join } from 'node:path'
import { errnoOf } from './disk-errors.ts'
import type { VaultFile, VaultFs } from './vault-fs.ts'

/** Names that Syncthing never carries; our own end in 8 more hex digits, so its files are told from ours. */
const TEMPORARY = /^\.syncthing\..+\.[0-9a-f]{8}\.tmp$/

export interface NewFile {
  readonly folder: string
  readonly name: string
  readonly bytes: Uint8Array
  /** Told just before it gets its name: from then on it may be there, whatever is thrown. */
  readonly naming?: ((path: string) => void) | undefined
}

type Random = (bytes: number) => Uint8Array

/** Writes all of it, however few bytes the disk takes at once. `place`: where in the file, or behind the last write. */
export function writeAll(file: VaultFile, bytes: Uint8Array, place?: number): void {
  for (let at = 0; at < bytes.length;) {
    const left = at === 0 ? bytes : bytes.subarray(at)
    const count = place === undefined ? file.write(left) : file.write(left, place + at)
    if (count <= 0) throw Object.assign(new Error('the disk takes no more bytes'), { code: 'EIO' })
    at += count
  }
}

/** Nothing more is asked of it: whatever closing says, the handle is gone. */
export function closeQuietly(file: VaultFile): void {
  try {
    file.close()
  } catch {
    // Said above.
  }
}

/** A new file, durable but for its name. */
export function writeNew(fs: VaultFs, path: string, bytes: Uint8Array): void {
  const file = fs.open(path, 'create')
  try {
    writeAll(file, bytes)
    file.sync()
  } finally {
    file.close()
  }
}

/**
 * A file that is there whole or not at all: temporary name, sync, rename, sync of the folder, and read
 * back. Replaces a file of that name. Throws as the disk does.
 */
export function writeWhole(fs: VaultFs, random: Random, { folder, name, bytes, naming }: NewFile): void {
  const mark = Buffer.from(random(4)).toString('hex')
  const temporary = join(folder, `.syncthing.${name}.${mark}.tmp`)
  const path = join(folder, name)
  try {
    writeNew(fs, temporary, bytes)
    naming?.(path)
    fs.rename(temporary, path)
  } catch (error) {
    removeIfThere(fs, temporary)
    throw error
  }
  fs.syncFolder(folder)
  if (!Buffer.from(fs.readFile(path)).equals(bytes)) {
    throw Object.assign(new Error('the disk gave back other bytes'), { code: 'EIO' })
  }
}

export function isOurTemporary(name: string): boolean {
  return TEMPORARY.test(name)
}

/** Level by level, so that each new name is made durable in the folder above it. */
export function ensureFolder(fs: VaultFs, folder: string): void {
  if (fs.stat(folder)?.isFolder) return
  const above = dirname(folder)
  if (above !== folder) ensureFolder(fs, above)
  fs.makeFolder(folder)
  try {
    fs.syncFolder(above)
  } catch {
    // Not ours to read, such as /home: the system will keep the new name in its own time.
  }
}

/** Names in a folder; none when it is not there, or is no folder. */
export function namesIn(fs: VaultFs, folder: string): readonly string[] {
  try {
    return fs.list(folder)
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return []
    // A file of that name; or one in place of a folder above, and then the look is refused in the same way.
    if (errnoOf(error) === 'ENOTDIR' && fs.stat(folder)) return []
    throw error
  }
}

export function readIfThere(fs: VaultFs, path: string): Buffer | null {
  try {
    return Buffer.from(fs.readFile(path))
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return null
    throw error
  }
}

export function removeIfThere(fs: VaultFs, path: string): void {
  try {
    if (fs.stat(path)) fs.remove(path)
  } catch {
    // Left behind; the next opening removes it.
  }
}
