import type { LockReason } from '../../core/contract.ts'

/** Where a fresh window begins: after hiding at the page that shows none of it, else at the front door. */
export function pageAddress(origin: string, lockedBy: LockReason | null): string {
  return lockedBy === 'hidden' ? `${origin}/#/notes` : `${origin}/`
}
