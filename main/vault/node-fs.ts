import {
  closeSync,
  constants,
  fstatSync,
  fdatasyncSync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  readSync,
  renameSync,
  statSync,
  unlinkSync,
  writeSync,
  type Stats,
} from 'node:fs'
import { platform } from 'node:process'
import { DirectWrite } from './direct-write.ts'
import { writeAll } from './durable-file.ts'
import { changeTime } from './file-times.ts'
import type { FileFacts, VaultFile, VaultFs } from './vault-fs.ts'

/** Absent on Windows, where a link cannot be made without rights of its own. */
const NO_FOLLOW = platform === 'win32' ? 0 : constants.O_NOFOLLOW
const CREATE = constants.O_CREAT | constants.O_EXCL | constants.O_RDWR | NO_FOLLOW
const READ = constants.O_RDONLY | NO_FOLLOW
/** Virus scanners hold a new file for moments on Windows; restic and others retry the rename likewise. */
const RENAME_TRIES = 10
const BUSY: readonly string[] = ['EPERM', 'EBUSY', 'EACCES']

/** The real disk. It and the two files it is made of are the only place in the vault that knows one. */
export const nodeFs: VaultFs = {
  open: (path, how) => opened(path, openSync(path, how === 'create' ? CREATE : READ, 0o600)),
  readFile(path) {
    const handle = openSync(path, READ)
    try {
      return readFileSync(handle)
    } finally {
      closeSync(handle)
    }
  },
  list: (folder) => readdirSync(folder),
  stat(path) {
    const found = lstatSync(path, { throwIfNoEntry: false })
    if (!found) return null
    // A person may keep the journal folder elsewhere and link to it; a link to a file is never taken for one.
    const target = found.isSymbolicLink() ? statSync(path, { throwIfNoEntry: false }) : undefined
    return factsOf(target?.isDirectory() ? target : found, path)
  },
  makeFolder(path) {
    mkdirSync(path, { recursive: true, mode: 0o700 })
  },
  rename: platform === 'win32' ? patientRename : renameSync,
  link: linkSync,
  remove: unlinkSync,
  syncFolder: platform === 'win32' ? () => undefined : syncFolder,
}

function opened(path: string, handle: number): VaultFile {
  let synced = false
  let direct: DirectWrite | null | undefined
  const file: VaultFile = {
    write: (bytes, at) => writeSync(handle, bytes, 0, bytes.length, at ?? null),
    read: (at, length, into = Buffer.allocUnsafe(length)) => readAt(handle, at, into.subarray(0, length)),
    // The first sync carries the new file's own facts too; later ones need its bytes and size alone.
    sync() {
      if (synced) fdatasyncSync(handle)
      else fsyncSync(handle)
      synced = true
    },
    overwrite(bytes, at) {
      if (direct === undefined) direct = DirectWrite.into(path, handle)
      const sent = direct?.write(bytes, at) ?? null
      if (sent !== null) return sent
      writeAll(file, bytes, at)
      file.sync()
      return bytes.length
    },
    facts: () => factsOf(fstatSync(handle), path),
    close() {
      try {
        direct?.close()
      } finally {
        closeSync(handle)
      }
    },
  }
  return file
}

function readAt(handle: number, at: number, bytes: Uint8Array): Uint8Array {
  const { length } = bytes
  let got = 0
  while (got < length) {
    const count = readSync(handle, bytes, got, length - got, at + got)
    if (count === 0) break
    got += count
  }
  return bytes.subarray(0, got)
}

function syncFolder(folder: string): void {
  const handle = openSync(folder, constants.O_RDONLY | constants.O_DIRECTORY)
  try {
    fsyncSync(handle)
  } finally {
    closeSync(handle)
  }
}

function patientRename(from: string, to: string): void {
  for (let tries = 1; ; tries += 1) {
    try {
      renameSync(from, to)
      return
    } catch (error) {
      const code = error instanceof Error && 'code' in error ? String(error.code) : ''
      if (tries === RENAME_TRIES || !BUSY.includes(code)) throw error
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20 * tries)
    }
  }
}

function factsOf(stats: Stats, path: string): FileFacts {
  const { size, dev, ino, nlink: links } = stats
  const changed = changeTime(stats, path)
  return { size, inode: `${dev}:${ino}`, links, changed, isFolder: stats.isDirectory() }
}
