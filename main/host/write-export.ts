import { basename } from 'node:path'
import type { SaveOutcome } from '../ports.ts'
import { writeFileWhole } from './write-file-whole.ts'

/** Writes a file where the person chose, and says how it went without naming the folder. */
export async function writeExport(path: string, bytes: Uint8Array): Promise<SaveOutcome> {
  try {
    await writeFileWhole(path, bytes)
    return { kind: 'saved', fileName: basename(path) }
  } catch (error) {
    return { kind: 'refused', reason: errnoOf(error) }
  }
}

export function errnoOf(error: unknown): string {
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : 'unknown'
}
