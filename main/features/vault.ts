import type { Handlers, LockReason } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { instantOf } from '../../core/kernel/time.ts'
import type { LongCall, VAULT_NOTICES, vaultContract } from '../../core/vault/vault.contract.ts'
import { recoverySheet } from '../../core/vault/recovery-sheet.ts'
import type { Dialogs } from '../ports.ts'
import type { CopyFacts, FolderState, OpenVault, SalvageAsked } from '../vault/vault.ts'
import { judgePassphrase } from './vault-strength.ts'
import type { LongCalls, WatchedWork } from './vault-work.ts'

/** What is known of an open journal beyond its records. */
export interface OpenFacts {
  readonly vault: OpenVault
  readonly lastOpened: string | null
  /** Pieces of writing that waited in memory over the last lock, and are saved now. */
  readonly keptWords: number
  /** Those that still wait there, because this opening has no key that opens them. */
  readonly unreadWords: number
  /** Opened with the recovery key, which ended with that. */
  readonly byRecovery: boolean
}

export type FolderBehind = 'folder-full' | 'folder-refuses'

/** The way into the journal and out of it. */
export interface Session {
  folder(): Result<FolderState>
  /** null while locked. */
  facts(): OpenFacts | null
  create(passphrase: string, recoveryKey: string | null): Promise<Result<null>>
  unlock(passphrase: string, work: WatchedWork): Promise<Result<null>>
  recover(recoveryKey: string, newPassphrase: string, work: WatchedWork): Promise<Result<null>>
  salvage(asked: SalvageAsked, work: WatchedWork): Promise<Result<null>>
  /** The lock of a program that cannot be asked goes, as the person says it may. */
  takeOver(): Promise<Result<null>>
  /** Everything, for good; the page is not asked for what it still holds. */
  deleteAll(passphrase: string): Promise<Result<null>>
  /** Does what brings more into the vault than the open journal has read, and reads it. */
  rereadAfter<T>(act: () => Promise<T>): Promise<T>
  /** Pieces of writing that no disk has: they wait for the next opening. */
  wordsInMemory(): number
  /** While locked: why the journal folder did not take what the last lock was to write into it; null where it did. */
  folderBehind(): FolderBehind | null
  lock(reason: LockReason): Promise<void>
  /** The page has answered `vault.locking`. */
  flushed(saved: boolean): void
  stillHere(): void
}

export interface VaultSurroundings {
  readonly session: Session
  readonly long: LongCalls
  readonly dialogs: Dialogs
  readonly newRecoveryKey: () => string
  readonly folderName: string
  readonly isDemo: boolean
}

export function vault(around: VaultSurroundings): Handlers<typeof vaultContract> {
  const { session, long } = around
  return {
    'vault.status': async () => status(around),
    'vault.judgePassphrase': async ({ passphrase }) => ok(await judgePassphrase(passphrase)),
    'vault.newRecoveryKey': async () => ok({ key: around.newRecoveryKey() }),
    'vault.saveRecoveryKey': ({ key }) => saveRecoveryKey(around.dialogs, key),
    ...waysIn(around),
    'vault.takeOver': () => session.takeOver(),
    'vault.deleteAll': ({ passphrase }) => session.deleteAll(passphrase),
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
    ...workOnOpen(around),
    'vault.copies': () => withOpen(session, (open) => copiesOf(open)),
    'vault.cancelWork': async ({ call }) => {
      long.cancel(call)
      return ok(null)
    },
  }
}

type WaysIn = 'vault.create' | 'vault.unlock' | 'vault.recover' | 'vault.salvage'

function waysIn({ session, long }: VaultSurroundings): Pick<Handlers<typeof vaultContract>, WaysIn> {
  return {
    'vault.create': ({ passphrase, recoveryKey }) =>
      ifStrong(passphrase, () => session.create(passphrase, recoveryKey)),
    'vault.unlock': ({ passphrase }) => long.run('vault.unlock', (work) => session.unlock(passphrase, work)),
    'vault.recover': ({ recoveryKey, newPassphrase }) =>
      ifStrong(newPassphrase, () =>
        long.run('vault.recover', (work) => session.recover(recoveryKey, newPassphrase, work)),
      ),
    'vault.salvage': (asked) => long.run('vault.salvage', (work) => session.salvage(asked, work)),
  }
}

type WorkOnOpen = Exclude<LongCall, WaysIn>

/** Long work on an open journal. */
function workOnOpen({ session, long }: VaultSurroundings): Pick<Handlers<typeof vaultContract>, WorkOnOpen> {
  const watched = <T>(
    call: WorkOnOpen,
    act: (vault: OpenVault, work: WatchedWork) => Promise<Result<T>>,
  ): Promise<Result<T>> => withOpen(session, (open) => long.run(call, (work) => act(open, work)))
  return {
    'vault.changePassphrase': ({ current, next }) =>
      ifStrong(next, () =>
        watched('vault.changePassphrase', async (open, work) =>
          keysChanged(open, await open.changePassphrase(current, next, work)),
        ),
      ),
    'vault.replaceRecoveryKey': ({ passphrase, recoveryKey }) =>
      watched('vault.replaceRecoveryKey', async (open, work) =>
        keysChanged(open, await open.replaceRecoveryKey(passphrase, recoveryKey, work)),
      ),
    'vault.verify': () => watched('vault.verify', verify),
    'vault.makeCopy': () =>
      watched('vault.makeCopy', async (open, work) => {
        const made = await open.makeCopy(work)
        return made.ok ? ok(shownCopy(made.value)) : made
      }),
    'vault.restoreCopy': ({ name }) =>
      watched('vault.restoreCopy', async (open, work) => {
        // One that was stopped may have brought back a part, which is whole in itself.
        const restored = await session.rereadAfter(() => open.restoreCopy(name, work))
        return restored.ok ? ok({ records: restored.value.records }) : restored
      }),
  }
}

/** Stopped once the keys had changed, they are changed, and writing the rest anew is what was stopped. */
function keysChanged(open: OpenVault, changed: Result<null>): Result<{ isAllRewritten: boolean }> {
  return changed.ok ? ok({ isAllRewritten: !open.isRewriteDue() }) : changed
}

/** Numbers only: what a file is called tells a person nothing. */
async function verify(
  open: OpenVault,
  work: WatchedWork,
): ReturnType<Handlers<typeof vaultContract>['vault.verify']> {
  const proved = await open.verify(work)
  if (!proved.ok) return proved
  const { damaged, missing, keyless, unreadable, ...rest } = proved.value
  const counts = { damaged: damaged.length, missing: missing.length }
  return ok({ ...rest, ...counts, keyless: keyless.length, unreadable: unreadable.length })
}

interface Copy {
  readonly name: string
  readonly at: string
  readonly bytes: number
}

async function copiesOf(open: OpenVault): Promise<Result<Copy[]>> {
  const copies = await open.copies()
  return copies.ok ? ok(copies.value.map(shownCopy)) : copies
}

function shownCopy({ name, at, bytes }: CopyFacts): Copy {
  return { name, at: instantOf(at), bytes }
}

type Status = ReturnType<Handlers<typeof vaultContract>['vault.status']>

async function status({ session, folderName, isDemo }: VaultSurroundings): Promise<Awaited<Status>> {
  const open = session.facts()
  if (open) {
    const hasRecoveryKey = open.vault.hasRecoveryKey()
    const hasOtherComputers = open.vault.hasOtherComputers()
    const { lastOpened } = open
    const facts = { hasRecoveryKey, folderName, lastOpened, isDemo, hasOtherComputers }
    return ok({ state: 'open', notices: noticesOf(open), ...facts })
  }
  const folder = session.folder()
  if (!folder.ok) return folder
  const hasRecoveryKey = folder.value.kind === 'locked' && folder.value.hasRecoveryKey
  const { kind } = folder.value
  const count = session.wordsInMemory()
  const notices: Notice[] = count > 0 ? [{ kind: 'words-in-memory', count }] : []
  const behind = session.folderBehind()
  if (behind !== null && kind === 'locked') notices.push({ kind: behind, count: 1 })
  const facts = { folderName, lastOpened: null, isDemo, hasOtherComputers: false }
  return ok({ state: kind, hasRecoveryKey, notices, ...facts })
}

interface Notice {
  readonly kind: (typeof VAULT_NOTICES)[number]
  readonly count: number
}

/** The vault's own, without names of files, and ours. */
function noticesOf({ vault: opened, keptWords, unreadWords, byRecovery }: OpenFacts): Notice[] {
  const told = opened.notices.map((notice): Notice => {
    if (notice.kind === 'waiting') return { kind: 'waiting-for-files', count: notice.files.length }
    return { kind: notice.kind, count: 'files' in notice ? notice.files.length : 1 }
  })
  if (keptWords > 0) told.push({ kind: 'kept-words', count: keptWords })
  if (unreadWords > 0) told.push({ kind: 'kept-words-unread', count: unreadWords })
  if (byRecovery && opened.isRewriteDue()) told.push({ kind: 'rewrite-due', count: 1 })
  if (byRecovery && !opened.hasRecoveryKey()) told.push({ kind: 'recovery-key-ended', count: 1 })
  return summed(told)
}

/** What happened twice is told once, with all its files. */
function summed(told: readonly Notice[]): Notice[] {
  const counts = new Map<Notice['kind'], number>()
  for (const { kind, count } of told) counts.set(kind, (counts.get(kind) ?? 0) + count)
  return [...counts].map(([kind, count]) => ({ kind, count }))
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

async function saveRecoveryKey(dialogs: Dialogs, key: string): Promise<Result<{ fileName: string | null }>> {
  const bytes = new TextEncoder().encode(recoverySheet(key))
  const outcome = await dialogs.save({ suggestedName: 'recovery-key', extension: 'txt', bytes })
  bytes.fill(0)
  if (outcome.kind === 'refused') return refuse({ code: 'disk/refused', reason: outcome.reason })
  return ok({ fileName: outcome.kind === 'saved' ? outcome.fileName : null })
}
