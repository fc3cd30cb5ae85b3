import type { VaultState } from './state.ts'
import { folderOf } from './tell-folder.ts'
import type { Tidied } from './tidy.ts'
import type { Verified } from './vault.ts'

type Known = Pick<VaultState, 'awaited' | 'notices'>
type Found = Pick<Tidied, 'files' | 'records' | 'unread' | 'keyless' | 'lost'>

/** What reading every file found, together with what this computer knows of files that are not there to be read. */
export function verified({ awaited, notices }: Known, found: Found, healed: number): Verified {
  const { files, records, unread, keyless, lost } = found
  const waiting = notices.flatMap((notice) => (notice.kind === 'waiting' ? notice.files : []))
  const unreadable = notices.flatMap((notice) => (notice.kind === 'perhaps-older' ? notice.files : []))
  const known = [...new Set([...awaited, ...waiting, ...lost])]
  // One told by its number alone begins the name of one that is told by it.
  const isToldWhole = (name: string): boolean =>
    known.some((other) => other !== name && other.startsWith(`${name}-`))
  return {
    files,
    records,
    damaged: unread.filter((name) => !keyless.includes(name)),
    missing: known.filter((name) => !unread.includes(name) && !isToldWhole(name)),
    keyless,
    unreadable,
    healed,
    folder: folderOf({ notices }),
  }
}
