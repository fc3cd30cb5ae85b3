/**
 * The disk as the vault sees it, so that tests can cut it at any call. All calls
 * are synchronous: a durable append of one record costs less this way than through a thread pool. Calls throw with a `code` (errno name) as Node's do.
 */
export interface VaultFs {
  /** `create` is exclusive (`wx`), with mode 0600, open for writing and reading; neither follows a link. */
  open(path: string, how: 'read' | 'create'): VaultFile
  readFile(path: string): Uint8Array
  list(folder: string): readonly string[]
  stat(path: string): FileFacts | null
  makeFolder(path: string): void
  rename(from: string, to: string): void
  /** A second name for a file, taken by nobody: EEXIST where it is. Refused where the file system knows no such thing. */
  link(path: string, name: string): void
  remove(path: string): void
  /** Makes names created, renamed or removed in the folder durable. No-op where the system has none. */
  syncFolder(folder: string): void
}

export interface VaultFile {
  /**
   * At that place, or behind what the last such call wrote: a file is written with places or without, never in turns.
   * Answers how many bytes were written, which may be fewer than given.
   */
  write(bytes: Uint8Array, at?: number): number
  /** Bytes from `at` on, fewer only where the file ends; in `into`, which holds so many, where that is given. */
  read(at: number, length: number, into?: Uint8Array): Uint8Array
  sync(): void
  /**
   * All of the bytes over zeros that lie there, and durable when it returns: as `write` and `sync` would, and quicker where
   * the system can. Answers how many bytes went to the disk, begun sectors and all.
   */
  overwrite(bytes: Uint8Array, at: number): number
  facts(): FileFacts
  close(): void
}

export interface FileFacts {
  readonly size: number
  readonly inode: string
  /** How many names it has: none once it was removed, as its handle tells it. */
  readonly links: number
  /** Another number after each change, by whomever; null where the file system cannot be relied on to tell at once. */
  readonly changed: number | null
  readonly isFolder: boolean
}

/** False as well where it cannot be told. */
export function isUnchanged(before: FileFacts, now: FileFacts | null): boolean {
  return (
    now !== null &&
    before.changed !== null &&
    now.changed === before.changed &&
    now.links === before.links &&
    now.inode === before.inode &&
    now.size === before.size
  )
}
