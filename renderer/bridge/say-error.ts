import type { AppError } from '../../core/kernel/errors.ts'
import { errorWords as words } from '../words/errors.ts'

/** A reason in plain words: what happened, what is safe, what to do. */
export interface SaidError {
  readonly title: string
  /** Whole sentences; reads well without the title. */
  readonly text: string
}

// oxlint-disable consistent-return -- the compiler proves that the switch is whole
/** One case for each code: a new code does not compile until it has its sentence. */
export function sayError(error: AppError): SaidError {
  switch (error.code) {
    case 'vault/damaged':
      return words.damaged(error.file, error.record)
    case 'vault/damaged-envelope':
      return words.damagedEnvelope(error.file)
    case 'vault/older-keys':
      return words.olderKeys(error.file, error.copyAt)
    case 'vault/opened-elsewhere':
      return words.openedElsewhere(error.host, error.since, error.isSure)
    case 'vault/newer-format':
      return words.newerFormat(error.needs)
    case 'vault/crypto-unfit':
      return words.cryptoUnfit(error.probe)
    case 'vault/copy-unreadable':
      return words.copyUnreadable(error.file)
    case 'vault/copies-only':
      return words.copiesOnly(error.copyAt)
    case 'disk/refused':
      return words.diskRefused(error.reason)
    case 'contact/not-now':
      return words.notNow(error.reason)
    case 'friendship/not-now':
      return words.friendshipNotNow(error.reason)
    case 'memories/not-now':
      return words.notAsked(error.reason)
    case 'memories/picture-refused':
      return words.pictureRefused(error.reason)
    case 'conversation/not-now':
      return words.talkNotNow(error.reason)
    case 'summary/not-now':
      return words.summaryNotNow(error.reason)
    case 'internal':
      return words.internal(error.ref)
    case 'input/invalid':
      return words.invalid(error.fields)
    case 'vault/locked':
    case 'vault/none-here':
    case 'vault/exists':
    case 'vault/wrong-passphrase':
    case 'vault/wrong-recovery-key':
    case 'vault/mistyped-recovery-key':
    case 'vault/no-recovery-key':
    case 'vault/weak-passphrase':
    case 'vault/folder-gone':
    case 'vault/nothing-readable':
    case 'vault/cancelled':
    case 'disk/full':
    case 'input/unknown-call':
    case 'record/not-found':
    case 'record/in-trash':
    case 'journal/undo-gone':
    case 'growth/three-active':
    case 'boundaries/no-stands':
    case 'boundaries/order-stands':
    case 'boundaries/information-first':
    case 'boundaries/guess-loosens':
    case 'boundaries/theirs-stands':
    case 'boundaries/waiting-full':
    case 'outcome/sealed':
    case 'outcome/archived':
    case 'outcome/hidden':
    case 'outcome/note-first':
    case 'support/list-full':
    case 'support/emergency-stays':
    case 'contact/not-copied':
    case 'memories/no-dialog':
    case 'export/nothing-chosen':
    case 'export/pdf-failed':
      return words.plain[error.code]
  }
}
