import { closeSync, fdatasyncSync, openSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { randomBytes } from 'node:crypto'

const MOST_BYTES = 8 * 1024 * 1024

/** The floor under every durable save: the same number of bytes appended to a bare file and synced. */
export class RawAppend {
  private readonly handle: number
  private readonly bytes = randomBytes(MOST_BYTES)

  /** On the file system that holds `folder`. */
  constructor(folder: string) {
    this.handle = openSync(join(folder, 'raw'), 'a')
  }

  /** Milliseconds it took. */
  append(length: number): number {
    const bytes = this.bytes.subarray(0, length)
    const begun = performance.now()
    writeSync(this.handle, bytes)
    fdatasyncSync(this.handle)
    return performance.now() - begun
  }

  /**
   * To be called before either side of a comparison: the file system has just been synced, so that neither pays
   * for what others had left in its journal.
   */
  clear(): void {
    this.append(512)
  }

  close(): void {
    closeSync(this.handle)
  }
}
