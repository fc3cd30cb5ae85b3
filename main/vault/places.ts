import { join } from 'node:path'

/** Names inside the two folders. */
export const KEYS = 'keys'
export const DATA = 'data'
export const QUARANTINE = 'quarantine'
export const ATTACHMENTS = 'att'
export const COPIES = 'copies'
export const SPARE = 'spare'

export interface Places {
  readonly journal: string
  readonly keys: string
  readonly data: string
  readonly attachments: string
  readonly copies: string
  readonly local: string
  readonly quarantine: string
  readonly spare: string
}

/** As they were asked for last: one journal is open at a time, and an opening asks many times. */
let latest: Places | null = null

export function placesOf(deps: { readonly journalFolder: string; readonly localFolder: string }): Places {
  const { journalFolder, localFolder } = deps
  if (latest?.journal === journalFolder && latest.local === localFolder) return latest
  latest = {
    journal: journalFolder,
    keys: join(journalFolder, KEYS),
    data: join(journalFolder, DATA),
    attachments: join(journalFolder, ATTACHMENTS),
    copies: join(journalFolder, COPIES),
    local: localFolder,
    quarantine: join(localFolder, QUARANTINE),
    spare: join(localFolder, SPARE),
  }
  return latest
}
