import { open } from 'node:fs/promises'
import type { PickOutcome } from '../ports.ts'
import { errnoOf } from './write-export.ts'

/** Reads a file that the person chose. Its name and folder go nowhere. */
export async function readPicked(path: string, most: number): Promise<PickOutcome> {
  try {
    const file = await open(path, 'r')
    try {
      const facts = await file.stat()
      if (!facts.isFile()) return { kind: 'refused', reason: 'EISDIR' }
      if (facts.size > most) return { kind: 'too-large' }
      // What grows while it is read is cut there, and then is no whole picture.
      const bytes = new Uint8Array(facts.size)
      const { bytesRead } = await file.read(bytes, 0, bytes.length, 0)
      return { kind: 'picked', bytes: bytes.subarray(0, bytesRead) }
    } finally {
      await file.close()
    }
  } catch (error) {
    return { kind: 'refused', reason: errnoOf(error) }
  }
}
