import type { AppError } from '../../core/kernel/errors.ts'
import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'

const FULL: readonly string[] = ['ENOSPC', 'EDQUOT']

/** Runs work on the disk and turns what the disk refuses into a value. Anything else that throws is a bug. */
export function attempt<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return refuse(asDiskError(error))
  }
}

/** The same for the journal folder, which may be on a stick that was pulled out. */
export function attemptInFolder<T>(work: () => T): Result<T> {
  try {
    return { ok: true, value: work() }
  } catch (error) {
    return refusalInFolder(error)
  }
}

/** What the disk threw while the journal folder was being read, as a refusal. Anything else is thrown on. */
export function refusalInFolder(error: unknown): Refusal {
  const refused = asDiskError(error)
  const isGone = refused.code === 'disk/refused' && ['ENOENT', 'ENOTDIR'].includes(refused.reason)
  return refuse(isGone ? { code: 'vault/folder-gone' } : refused)
}

/** The errno name of an error a disk threw; null when it is none. Windows has refusals without one: UNKNOWN. */
export function errnoOf(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || typeof error.code !== 'string') return null
  return /^(?:E[A-Z0-9]+|UNKNOWN)$/.test(error.code) ? error.code : null
}

/** True of what a disk throws that has no room left. */
export function isFull(error: unknown): boolean {
  return FULL.includes(errnoOf(error) ?? '')
}

/** What a disk threw, as the reason a person is told; null for anything else, which is a bug. */
export function diskErrorOf(error: unknown): AppError | null {
  const code = errnoOf(error)
  if (code === null) return null
  return FULL.includes(code) ? { code: 'disk/full' } : { code: 'disk/refused', reason: code }
}

function asDiskError(error: unknown): AppError {
  const refused = diskErrorOf(error)
  if (refused === null) throw error
  return refused
}
