import type { Log } from '../ports.ts'
import { diskErrorOf } from './disk-errors.ts'

/**
 * Does what must not keep the rest from being done: whatever it throws, a refusal or a bug, is noted and goes no
 * further. True when it was done.
 */
export function anyway(log: Log, what: string, act: () => void): boolean {
  try {
    act()
    return true
  } catch (error) {
    log.note(kindOf(error), what)
    return false
  }
}

/** What may be written down of a thrown thing: never its words. */
export function kindOf(error: unknown): string {
  return diskErrorOf(error)?.code ?? (error instanceof Error ? error.constructor.name : typeof error)
}
