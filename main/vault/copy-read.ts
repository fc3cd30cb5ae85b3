import { refuse, type Refusal, type Result } from '../../core/kernel/result.ts'
import { readHead, readTail, type CopyHead, type CopyTail } from './copy-format.ts'
import { linesInCopy, openCopyFile, type CopyPlace } from './copy-lines.ts'
import type { DeriveKey } from './derive-key.ts'
import { attemptInFolder } from './disk-errors.ts'
import type { Keyring } from './keyring.ts'
import { keyringByPassphrase, keyringByRecoveryKey } from './open-keyring.ts'
import { isTrueToName, readRevision, type Revision } from './revision.ts'
import { Pace } from './stoppable.ts'
import { keyOf } from './unsealed.ts'

export interface ProvedCopy {
  readonly head: CopyHead
  readonly tail: CopyTail
}

/** Calls back with each revision of the copy, in order. */
export type TakeRevision = (revision: Revision) => void

/**
 * Reads a copy from its first byte to its last: every chunk, every line's name, and the counts. Only when it
 * answers is what `take` was given proved whole.
 */
export function* proveCopy(
  place: CopyPlace,
  keyring: Keyring,
  take: TakeRevision = () => undefined,
): Generator<void, Result<ProvedCopy>> {
  const opened = openCopyFile(place)
  if (opened.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: opened.needs })
  if (opened.kind === 'unsound') return unreadable(place)
  const { prefix, file } = opened
  try {
    if (!keyring.has(prefix.header.epoch)) return unreadable(place)
    return yield* proveLines(place, linesInCopy(keyring, prefix, file), keyring.vaultId, take)
  } finally {
    file.close()
  }
}

function* proveLines(
  place: CopyPlace,
  lines: Iterable<Buffer | null>,
  vaultId: string,
  take: TakeRevision,
): Generator<void, Result<ProvedCopy>> {
  const records = new Set<string>()
  let head: CopyHead | null = null
  let last: Buffer | null = null
  const pace = new Pace()
  let n = 0
  for (const line of lines) {
    if (!line) return unreadable(place)
    if (pace.isStepDone(line)) yield
    if (!head) {
      const first = readHead(line)
      if (first.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: first.needs })
      if (first.kind === 'unsound' || first.head.vaultId !== vaultId) return unreadable(place)
      head = first.head
      continue
    }
    // The last line is no revision, and which is the last is known only when no other follows.
    if (last) {
      const revision = readRevision(last)
      if (!revision || !isTrueToName(revision)) return unreadable(place)
      records.add(keyOf(revision))
      take(revision)
      n += 1
    }
    last = line
  }
  const tail = last && readTail(last)
  if (!head || !tail || tail.n !== n || tail.records !== records.size) return unreadable(place)
  return { ok: true, value: { head, tail } }
}

export type CopySecret = { readonly passphrase: string } | { readonly recoveryKey: string }

/**
 * The keys of a copy with nothing else at hand: by the passphrase, or the recovery key, that held on the day it
 * was made.
 */
export async function openCopyWith(
  deriveKey: DeriveKey,
  place: CopyPlace,
  secret: CopySecret,
): Promise<Result<Keyring>> {
  const read = attemptInFolder(() => {
    const opened = openCopyFile(place)
    if (opened.kind === 'sound') opened.file.close()
    return opened
  })
  if (!read.ok) return read
  const opened = read.value
  if (opened.kind === 'newer') return refuse({ code: 'vault/newer-format', needs: opened.needs })
  if (opened.kind === 'unsound') return unreadable(place)
  const { envelope } = opened.prefix
  const locked = { vaultId: envelope.vaultId, envelope, file: place.name }
  if ('recoveryKey' in secret) return keyringByRecoveryKey(locked, secret.recoveryKey)
  return keyringByPassphrase(deriveKey, locked, secret.passphrase)
}

function unreadable({ name }: CopyPlace): Refusal {
  return refuse({ code: 'vault/copy-unreadable', file: name })
}
