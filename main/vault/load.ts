import { join } from 'node:path'
import { refuse, type Result } from '../../core/kernel/result.ts'
import { removeBreadcrumb } from './breadcrumb.ts'
import { newDevice, readDevice } from './device.ts'
import { attempt, attemptInFolder } from './disk-errors.ts'
import { isOurTemporary, namesIn, removeIfThere } from './durable-file.ts'
import { contiguous, gaps } from './gaps.ts'
import type { Keyring } from './keyring.ts'
import type { Lock } from './lock-file.ts'
import type { VaultNotice } from './notices.ts'
import { placesOf } from './places.ts'
import { readFolder, type FolderRead } from './read-folder.ts'
import { RecordIndex } from './record-index.ts'
import { replayLogs } from './replay-logs.ts'
import { sealNow } from './seal.ts'
import { NOTHING_SEEN, readSeen, type Seen } from './seen.ts'
import type { VaultState } from './state.ts'
import type { Journal as FoundJournal } from './survey.ts'
import type { VaultDeps } from './vault-deps.ts'

/** Everything the two folders hold, into memory. Writes nothing before all of it has been judged. */
export function load(deps: VaultDeps, lock: Lock, found: FoundJournal, keyring: Keyring): Result<VaultState> {
  const read = attemptInFolder(() => readAll(deps, lock, found, keyring))
  if (!read.ok) return read
  if (read.value.ok) tidy(read.value.value)
  return read.value
}

function readAll(deps: VaultDeps, lock: Lock, found: FoundJournal, keyring: Keyring): Result<VaultState> {
  const read = readSeen(deps, keyring)
  const known: Seen = typeof read === 'string' ? NOTHING_SEEN : read
  if (read === 'newer-keys' || found.envelope.gen < known.gen)
    return refuse({ code: 'vault/damaged-envelope', file: found.file })
  const index = new RecordIndex()
  const folder = readFolder(deps, keyring, known, index)
  if (!folder.ok) return folder
  const logs = replayLogs(deps, keyring, known, index)
  if (!logs.ok) return logs
  const device = readDevice(deps) ?? newDevice(deps, found.vaultId)
  const notices: VaultNotice[] = [...logs.value.notices, ...waitingNotice(folder.value, known)]
  if (read === 'changed') notices.push({ kind: 'seen-changed' })
  const { earlier, envelope, file } = found
  const state: VaultState = {
    deps,
    vaultId: found.vaultId,
    device,
    lock,
    index,
    unsealed: logs.value.unsealed,
    notices,
    others: Object.fromEntries([...contiguous(folder.value.heads)].filter(([id]) => id !== device.device)),
    keyring,
    found: { envelope, file, earlier },
    log: null,
    spent: [...logs.value.spent],
    seen: {
      ...known,
      gen: envelope.gen,
      run: logs.value.run,
      own: ownNewest(folder.value, known, device.device),
      files: new Map([...known.files, ...folder.value.files]),
    },
    last: index.lastOf(device.device),
    tick: 0,
    mustSeal: false,
  }
  return { ok: true, value: state }
}

/** After all is known to be sound: what a crash left is sealed, and what is of no more use goes. */
function tidy(state: VaultState): void {
  const { deps, found, device } = state
  const { keys, data, local } = placesOf(deps)
  if (state.spent.length > 0) {
    const sealed = sealNow(state)
    if (!sealed.ok) deps.log.note(sealed.error.code, 'seal-after-crash')
  }
  for (const earlier of found.earlier) removeIfThere(deps.disk, join(keys, earlier))
  removeBreadcrumb(deps)
  const swept = attempt(() => {
    const mine = `.syncthing.${device.device}-`
    const left = namesIn(deps.disk, data).filter((name) => isOurTemporary(name) && name.startsWith(mine))
    for (const name of left) removeIfThere(deps.disk, join(data, name))
    for (const name of namesIn(deps.disk, local).filter(isOurTemporary)) {
      removeIfThere(deps.disk, join(local, name))
    }
  })
  if (!swept.ok) deps.log.note(swept.error.code, 'sweep')
}

function waitingNotice(folder: FolderRead, known: Seen): readonly VaultNotice[] {
  const named = folder.waiting
  // A gap already told by a name that this computer knew is told once.
  const unnamed = gaps(folder.heads).filter((gap) => !named.some((name) => name.startsWith(gap)))
  const lost = known.own.seq > 0 && folder.heads.length === 0 && named.length === 0 ? ['data'] : []
  const files = [...named, ...unnamed, ...lost]
  return files.length > 0 ? [{ kind: 'waiting', files }] : []
}

function ownNewest(folder: FolderRead, known: Seen, device: string): Seen['own'] {
  const own = folder.heads.filter(({ dev }) => dev === device)
  return own.reduce<Seen['own']>(
    (newest, { seq, hash }) => (seq > newest.seq ? { seq, hash } : newest),
    known.own,
  )
}
