import { unlink } from 'node:fs/promises'

/**
 * Removes a file in one of Node's own threads: for one of a hundred megabytes a disk takes far longer than a frame,
 * and for that long a synchronous call would hold up the window.
 */
export function removeAside(path: string): Promise<void> {
  return unlink(path)
}
