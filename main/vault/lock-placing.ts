import { join } from 'node:path'
import { errnoOf } from './disk-errors.ts'
import { closeQuietly, removeIfThere, writeAll } from './durable-file.ts'
import { readHolder, type Holder } from './lock-holder.ts'
import type { VaultDeps } from './vault-deps.ts'

export const LOCK_NAME = 'lock'

/** Names a lock: a second one, over it, is called after this. */
export function markOf(holder: Holder | 'cut off' | null): string | null {
  return holder === 'cut off' ? 'unreadable' : (holder?.nonce ?? null)
}

/** `in sight` where a lock may be there for a moment without a word. */
export type Found = 'mine' | 'theirs' | 'in sight'

/** Given to the file when all of it is written, so that nobody finds a lock that does not say whose it is. */
export function placed(deps: VaultDeps, path: string, mine: Holder): Found {
  const unnamed = join(deps.localFolder, `${LOCK_NAME}.${mine.nonce}`)
  let isWritten = false
  try {
    written(deps, unnamed, mine)
    isWritten = true
    deps.disk.link(unnamed, path)
  } catch (error) {
    const code = errnoOf(error)
    if (code === null) throw error
    return isWritten && code === 'EEXIST' ? 'theirs' : placedInSight(deps, path, mine)
  } finally {
    removeIfThere(deps.disk, unnamed)
  }
  return markOf(readHolder(deps, path)) === mine.nonce ? 'mine' : 'theirs'
}

/** Where a file can have one name only: for a moment it is there and says nothing. */
function placedInSight(deps: VaultDeps, path: string, mine: Holder): Found {
  try {
    written(deps, path, mine)
  } catch (error) {
    if (errnoOf(error) === 'EEXIST') return 'in sight'
    removeIfThere(deps.disk, path)
    throw error
  }
  return markOf(readHolder(deps, path)) === mine.nonce ? 'mine' : 'theirs'
}

/** Not synced: what a power cut leaves of it belongs to no running program. */
function written({ disk }: VaultDeps, path: string, mine: Holder): void {
  const file = disk.open(path, 'create')
  try {
    writeAll(file, Buffer.from(`${JSON.stringify(mine)}\n`))
  } finally {
    closeQuietly(file)
  }
}
