import type { Handlers, LockReason } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import type { VAULT_NOTICES, vaultContract } from '../../core/vault/vault.contract.ts'
import { recoverySheet } from '../../core/vault/recovery-sheet.ts'
import type { Dialogs } from '../ports.ts'
import type { FolderState, OpenVault } from '../vault/vault.ts'
import { judgePassphrase } from './vault-strength.ts'

/** What is known of an open journal beyond its records. */
export interface OpenFacts {
  readonly vault: OpenVault
  readonly lastOpened: string | null
  /** Pieces of writing that waited in memory over the last lock, and are saved now. */
  readonly keptWords: number
  /** Opened with the recovery key, which ended with that. */
  readonly byRecovery: boolean
}

/** The way into the journal and out of it. */
export interface Session {
  folder(): Result<FolderState>
  /** null while locked. */
  facts(): OpenFacts | null
  create(passphrase: string, recoveryKey: string | null): Promise<Result<null>>
  unlock(passphrase: string): Promise<Result<null>>
  recover(recoveryKey: string, newPassphrase: string): Promise<Result<null>>
  lock(reason: LockReason): Promise<void>
  /** The page has answered `vault.locking`. */
  flushed(saved: boolean): void
  stillHere(): void
}

export interface VaultSurroundings {
  readonly session: Session
  readonly dialogs: Dialogs
  readonly newRecoveryKey: () => string
  readonly folderName: string
  readonly isDemo: boolean
}

export function vault(around: VaultSurroundings): Handlers<typeof vaultContract> {
  const { session } = around
  return {
    'vault.status': async () => status(around),
    'vault.judgePassphrase': async ({ passphrase }) => ok(await judgePassphrase(passphrase)),
    'vault.newRecoveryKey': async () => ok({ key: around.newRecoveryKey() }),
    'vault.saveRecoveryKey': ({ key }) => saveRecoveryKey(around.dialogs, key),
    'vault.create': ({ passphrase, recoveryKey }) =>
      ifStrong(passphrase, () => session.create(passphrase, recoveryKey)),
    'vault.unlock': ({ passphrase }) => session.unlock(passphrase),
    'vault.recover': ({ recoveryKey, newPassphrase }) =>
      ifStrong(newPassphrase, () => session.recover(recoveryKey, newPassphrase)),
    'vault.lock': async ({ reason }) => {
      await session.lock(reason)
      return ok(null)
    },
    'vault.flushed': async ({ saved }) => {
      session.flushed(saved)
      return ok(null)
    },
    'vault.stillHere': async () => {
      session.stillHere()
      return ok(null)
    },
    'vault.changePassphrase': ({ current, next }) =>
      ifStrong(next, () => withOpen(session, (open) => open.changePassphrase(current, next))),
    'vault.replaceRecoveryKey': ({ passphrase, recoveryKey }) =>
      withOpen(session, (open) => open.replaceRecoveryKey(passphrase, recoveryKey)),
  }
}

type Status = ReturnType<Handlers<typeof vaultContract>['vault.status']>

async function status({ session, folderName, isDemo }: VaultSurroundings): Promise<Awaited<Status>> {
  const open = session.facts()
  if (open) {
    const hasRecoveryKey = open.vault.hasRecoveryKey()
    const { lastOpened } = open
    return ok({ state: 'open', hasRecoveryKey, folderName, notices: noticesOf(open), lastOpened, isDemo })
  }
  const folder = session.folder()
  if (!folder.ok) return folder
  const hasRecoveryKey = folder.value.kind === 'locked' && folder.value.hasRecoveryKey
  const { kind } = folder.value
  return ok({ state: kind, hasRecoveryKey, folderName, notices: [], lastOpened: null, isDemo })
}

interface Notice {
  readonly kind: (typeof VAULT_NOTICES)[number]
  readonly count: number
}

/** The vault's own, without names of files, and ours. */
function noticesOf({ vault: opened, keptWords, byRecovery }: OpenFacts): Notice[] {
  const told = opened.notices.map((notice): Notice => {
    if (notice.kind === 'waiting') return { kind: 'waiting-for-files', count: notice.files.length }
    return { kind: notice.kind, count: 'files' in notice ? notice.files.length : 1 }
  })
  if (keptWords > 0) told.push({ kind: 'kept-words', count: keptWords })
  if (byRecovery && !opened.hasRecoveryKey()) told.push({ kind: 'recovery-key-ended', count: 1 })
  return told
}

async function ifStrong<T>(passphrase: string, act: () => Promise<Result<T>>): Promise<Result<T>> {
  const { verdict } = await judgePassphrase(passphrase)
  return verdict === 'refused' ? refuse({ code: 'vault/weak-passphrase' }) : act()
}

async function withOpen<T>(
  session: Session,
  act: (vault: OpenVault) => Promise<Result<T>>,
): Promise<Result<T>> {
  const open = session.facts()
  return open ? act(open.vault) : refuse({ code: 'vault/locked' })
}

async function saveRecoveryKey(dialogs: Dialogs, key: string): Promise<Result<{ saved: boolean }>> {
  const bytes = new TextEncoder().encode(recoverySheet(key))
  const outcome = await dialogs.save({ suggestedName: 'recovery-key', extension: 'txt', bytes })
  bytes.fill(0)
  if (outcome.kind === 'refused') return refuse({ code: 'disk/refused', reason: outcome.reason })
  return ok({ saved: outcome.kind === 'saved' })
}
