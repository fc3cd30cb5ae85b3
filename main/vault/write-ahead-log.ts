import { join } from 'node:path'
import { anyway } from './anyway.ts'
import { isFull } from './disk-errors.ts'
import { closeQuietly, writeAll } from './durable-file.ts'
import { composeHeader, KIND } from './file-header.ts'
import { sha256 } from './hash.ts'
import type { Keyring } from './keyring.ts'
import { FrameMaker } from './frame-maker.ts'
import { FRAME_TYPE, type FrameType } from './log-frame.ts'
import { logKey, type LogKey } from './log-key.ts'
import type { VaultDeps } from './vault-deps.ts'
import { isUnchanged, type FileFacts, type VaultFile, type VaultFs } from './vault-fs.ts'

/** A record of the log holds at most this much; a larger transaction goes on in the next record. */
export const MOST_RECORD_BYTES = 8 * 1024 * 1024
/** Record 0 has one length whatever it says, so that a header cut short is told from data cut short. */
export const HEADER_CONTENT_BYTES = 1024

/**
 * Zeros a log has ahead of what is written, laid down with the first save: a sync of bytes written over them need not
 * make a new size of the file durable, which costs the disk as much again as the bytes.
 */
export const LOG_AHEAD_BYTES = 128 * 1024

const FEED = Buffer.from('\n')
/** A record ends with its tag. */
const TAIL_BYTES = 16

/** What record 0 says. */
export interface LogHead {
  readonly run: number
  /** Earlier logs still there, and how many of their records count. */
  readonly after: { readonly [name: string]: number }
}

interface Place {
  readonly fs: VaultFs
  readonly log: VaultDeps['log']
  readonly path: string
  readonly name: string
  readonly ahead: number
}

/** A log that is to begin. `ahead`: bytes of zeros it has ahead; 0 for none. */
export interface NewLog {
  readonly name: string
  readonly head: LogHead
  readonly ahead: number
}

/**
 * The log of saves: append-only, one key, one writer, never appended to by another run. After an error it is
 * never written or synced again: Linux tells of a failed sync once and forgets the bytes.
 */
export class WriteAheadLog {
  readonly name: string
  private readonly fs: VaultFs
  private readonly log: VaultDeps['log']
  private readonly path: string
  private readonly file: VaultFile
  private readonly frames: FrameMaker
  private readonly inode: string
  private ahead: number
  /** Where the next record goes, and where the file ends. */
  private end = 0
  private size = 0
  /** As the file was found with the last record in it; null where that was not, or not yet, seen. */
  private left: FileFacts | null = null
  /** What was written last: an older copy of the log has something else there, or zeros. */
  private readonly tail = Buffer.alloc(TAIL_BYTES)
  private isClosed = false

  private constructor({ fs, log, path, name, ahead }: Place, file: VaultFile, key: LogKey) {
    this.name = name
    this.fs = fs
    this.log = log
    this.path = path
    this.ahead = ahead
    this.file = file
    this.frames = new FrameMaker(key)
    this.inode = file.facts().inode
  }

  /** Header and name are durable when it returns. Throws as the disk does. */
  static create(deps: VaultDeps, keyring: Keyring, { name, head, ahead }: NewLog): WriteAheadLog {
    const salt = Buffer.from(deps.random(32))
    const epoch = keyring.newest
    const header = composeHeader({ kind: KIND.log, epoch, length: 0, salt })
    const key = logKey(keyring, epoch, salt, sha256(header))
    const path = join(deps.localFolder, name)
    const file = deps.disk.open(path, 'create')
    try {
      const log = new WriteAheadLog({ fs: deps.disk, log: deps.log, path, name, ahead }, file, key)
      log.write(header, false)
      log.write(log.frames.make({ type: FRAME_TYPE.header, more: false }, [contentOf(head)]), false)
      file.sync()
      deps.disk.syncFolder(deps.localFolder)
      return log
    } catch (error) {
      closeQuietly(file)
      throw error
    }
  }

  /** Records durable so far, record 0 among them. */
  get records(): number {
    return this.frames.count
  }

  /** One transaction: all of the lines or, after a crash, none. Durable when it returns; throws as the disk does. */
  append(lines: readonly Buffer[]): void {
    this.left = null
    // Asked for before it is written: behind the wait for the disk it would cost more.
    setImmediate(this.afterwards)
    const parts = inRecords(lines)
    parts.forEach((part, at) => {
      // Each durable before the next, so that none is there without those before it: that would be damage and not a torn end.
      this.record(FRAME_TYPE.data, at < parts.length - 1, part)
    })
  }

  /** The last record: no torn tail can follow it. */
  seal(): void {
    this.record(FRAME_TYPE.sealed, false, [Buffer.from(JSON.stringify({ records: this.records }))])
  }

  /** False when another program has changed, replaced or removed the file, or put an older copy of it in its place. */
  isUntouched(): boolean {
    // By its handle, which is quicker: whoever removes a file or gives it another name changes its facts too. That its
    // folder was moved away is for the lock to find, which lies in it and is asked by its name.
    if (this.left && isUnchanged(this.left, this.file.facts())) return true
    const facts = this.fs.stat(this.path)
    return facts?.inode === this.inode && facts.size === this.size && this.hasTail()
  }

  /** False where what lies at its end is not what was written last. It may cost a wait for the disk. */
  hasTail(): boolean {
    const { tail } = this
    return tail.equals(this.file.read(this.end - tail.length, tail.length))
  }

  close(): void {
    this.isClosed = true
    this.frames.rest()
    closeQuietly(this.file)
  }

  /** What the next save would have to do first; most often who waited for this one has had the answer by then. */
  private readonly afterwards = (): void => {
    if (this.isClosed) return
    // Nobody waits for it, so nobody is told: the next save does by itself what could not be done here.
    anyway(this.log, 'after-save', () => {
      this.frames.makeReady()
      // In this order, so that what changed in between has other facts the next time.
      const facts = this.fs.stat(this.path)
      const isOurs = facts?.inode === this.inode && facts.size === this.size
      if (isOurs && facts.changed !== null && this.hasTail()) this.left = facts
    })
  }

  private record(type: FrameType, more: boolean, parts: readonly Buffer[]): void {
    const bytes = this.frames.make({ type, more }, parts)
    if (this.end + bytes.length <= this.size) {
      this.file.overwrite(bytes, this.end)
      this.wrote(bytes)
    } else {
      this.write(bytes, type === FRAME_TYPE.data)
      this.file.sync()
    }
  }

  private write(bytes: Buffer, laysAhead: boolean): void {
    writeAll(this.file, bytes, this.end)
    this.wrote(bytes)
    if (this.end <= this.size) return
    this.size = this.end
    if (laysAhead && this.ahead > 0) this.layAhead()
  }

  private wrote(bytes: Buffer): void {
    this.end += bytes.length
    this.tail.set(bytes.subarray(-TAIL_BYTES))
  }

  /** A disk with no room for them keeps what it took: words are written there next, and the log goes on without more. */
  private layAhead(): void {
    const zeros = Buffer.alloc(Math.ceil(this.end / this.ahead) * this.ahead - this.end)
    try {
      for (let at = 0; at < zeros.length;) {
        const count = this.file.write(zeros.subarray(at), this.size)
        if (count <= 0) return
        at += count
        this.size += count
      }
    } catch (error) {
      if (!isFull(error)) throw error
      this.ahead = 0
    }
  }
}

/** `mark`: 4 random bytes, so that a name never comes twice. */
export function logName(run: number, mark: Uint8Array): string {
  return `wal-${String(run).padStart(8, '0')}-${Buffer.from(mark).toString('hex')}.log`
}

export function isLogName(name: string): boolean {
  return /^wal-\d{8}-[0-9a-f]{8}\.log$/.test(name)
}

function contentOf(head: LogHead): Buffer {
  const content = Buffer.from(JSON.stringify(head))
  return content.length >= HEADER_CONTENT_BYTES
    ? content
    : Buffer.concat([content, Buffer.alloc(HEADER_CONTENT_BYTES - content.length)])
}

/** Lines with their line feeds, in groups that fit a record each. */
function inRecords(lines: readonly Buffer[]): readonly (readonly Buffer[])[] {
  const groups: Buffer[][] = [[]]
  let size = 0
  for (const line of lines) {
    if (size > 0 && size + line.length + 1 > MOST_RECORD_BYTES) {
      groups.push([])
      size = 0
    }
    groups.at(-1)!.push(line, FEED)
    size += line.length + 1
  }
  return groups
}
