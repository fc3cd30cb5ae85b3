import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import { dirname } from 'node:path'
import type { Clock, Log } from '../ports.ts'

/** Bytes after which the log starts anew; the one before it is kept beside. */
const FULL = 256 * 1024
/** A code or a reference is a short word; anything else is not for the log. */
const WORD = /^[\w./:-]{1,80}$/

/** Codes and references of what went wrong, one line each. Fails silently: a log must not stop a save. */
export function logFile(path: string, clock: Pick<Clock, 'now'>): Log {
  return {
    note(code, ref) {
      const line = `${new Date(clock.now()).toISOString()} ${word(code)} ${word(ref)}\n`
      try {
        mkdirSync(dirname(path), { recursive: true, mode: 0o700 })
        if (sizeOf(path) > FULL) renameSync(path, `${path}.old`)
        appendFileSync(path, line, { mode: 0o600 })
      } catch {
        // Nowhere left to say it.
      }
    },
  }
}

function word(text: string): string {
  return WORD.test(text) ? text : '-'
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0
}
