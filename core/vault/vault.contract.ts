import { z } from 'zod'
import type { ContractShape } from '../kernel/define-call.ts'
import { instant, text } from '../kernel/schema-kit.schema.ts'

const passphrase = z.string().min(1).max(1024)
const recoveryKey = text(200)

/** How hard a passphrase is to guess offline: `refused` below 10^10 guesses, `weak` below 10^12, then `good`, `strong` from 10^16. */
const strength = z.strictObject({
  verdict: z.enum(['refused', 'weak', 'good', 'strong']),
  reason: z.enum(['too_short', 'common', 'easy_to_guess', 'fine']),
  /** log10 of the guesses an attacker needs, rounded to one digit. */
  guessesLog10: z.number(),
})

export const LOCK_REASONS = ['asked', 'hidden', 'idle', 'suspend', 'screen', 'quit'] as const

/**
 * `log-missing`, `log-changed`, `seen-changed`: what this computer keeps of the last saves was taken away or
 * changed by another program. `kept-words`: words that could not be saved before the last lock, and are saved now.
 * `kept-words-unread`: such words that this opening has no key for; they wait in memory for the next one.
 * `words-in-memory`: while it is locked, such words that only this program's memory has.
 * `keyless`: files that are here, under keys that are not. `perhaps-older` counts the files that gave nothing, which may be
 * none. `copy-at-hand`: after a salvage, that a copy is there.
 * `folder-full`, `folder-refuses`: the journal folder did not take what was saved last, which this computer has; told too
 * while it is locked, where locking was when it was tried.
 * `recovery-key-ended`: it was opened with the key from paper, which holds for one time.
 * `rewrite-due`: after that, not all is written anew under the new keys yet.
 */
export const VAULT_NOTICES = [
  'torn-tail',
  'waiting-for-files',
  'keyless',
  'log-missing',
  'log-changed',
  'seen-changed',
  'kept-words',
  'kept-words-unread',
  'words-in-memory',
  'recovery-key-ended',
  'rewrite-due',
  'healed',
  'many-missing',
  'rebuilt',
  'clock-ahead',
  'salvaged',
  'perhaps-older',
  'copy-at-hand',
  'from-copy',
  'empty-beside-copies',
  'folder-full',
  'folder-refuses',
  'copy-failed',
] as const

/** Calls that may take long: they tell `work.progressed`, and `vault.cancelWork` stops them. */
export const LONG_CALLS = [
  'vault.unlock',
  'vault.recover',
  'vault.salvage',
  'vault.changePassphrase',
  'vault.replaceRecoveryKey',
  'vault.verify',
  'vault.makeCopy',
  'vault.restoreCopy',
] as const
export type LongCall = (typeof LONG_CALLS)[number]

/** `isAllRewritten`: nothing is left under the keys before; else it is written anew later, by itself. */
const keysChanged = z.strictObject({ isAllRewritten: z.boolean() })
const count = z.int().nonnegative()
const copyName = z.string().min(1).max(200)
const copy = z.strictObject({ name: copyName, at: instant, bytes: count })

export const vaultContract = {
  'vault.status': {
    input: z.undefined(),
    output: z.strictObject({
      state: z.enum(['none', 'locked', 'open']),
      hasRecoveryKey: z.boolean(),
      folderName: z.string(),
      /** What opening found and mended, such as a save cut off by a power loss; until the next lock. */
      notices: z.array(z.strictObject({ kind: z.enum(VAULT_NOTICES), count: z.int() })),
      /** When it was opened the time before this one; null at first or while locked. */
      lastOpened: instant.nullable(),
      isDemo: z.boolean(),
      /** Another computer writes to it too; false while locked. */
      hasOtherComputers: z.boolean(),
    }),
    whileLocked: true,
  },
  'vault.judgePassphrase': {
    input: z.strictObject({ passphrase: text(1024) }),
    output: strength,
    whileLocked: true,
  },
  /** A fresh key for paper, 8 groups of 4. Nothing is kept until `vault.create` brings it back. */
  'vault.newRecoveryKey': {
    input: z.undefined(),
    output: z.strictObject({ key: z.string() }),
    whileLocked: true,
  },
  /** Asks where, and writes the key with a plain explanation as a text file. Answers its name, null where it was not saved. */
  'vault.saveRecoveryKey': {
    input: z.strictObject({ key: recoveryKey }),
    output: z.strictObject({ fileName: z.string().nullable() }),
    whileLocked: true,
  },
  'vault.create': {
    input: z.strictObject({ passphrase, recoveryKey: recoveryKey.nullable() }),
    output: z.null(),
    whileLocked: true,
  },
  'vault.unlock': { input: z.strictObject({ passphrase }), output: z.null(), whileLocked: true },
  'vault.recover': {
    input: z.strictObject({ recoveryKey, newPassphrase: passphrase }),
    output: z.null(),
    whileLocked: true,
  },
  /** After `vault/opened-elsewhere` that is not sure: the person says that it is closed there. Opening is then tried again. */
  'vault.takeOver': { input: z.undefined(), output: z.null(), whileLocked: true },
  'vault.lock': { input: z.strictObject({ reason: z.enum(['asked', 'hidden']) }), output: z.null() },
  /** Removes the journal from this computer and its folder, and locks. There is no way back. */
  'vault.deleteAll': { input: z.strictObject({ passphrase }), output: z.null() },
  /** The page's answer to `vault.locking`: its drafts are saved, or could not be. */
  'vault.flushed': { input: z.strictObject({ saved: z.boolean() }), output: z.null() },
  /** A sign of life, so that it does not lock while someone reads. */
  'vault.stillHere': { input: z.undefined(), output: z.null() },
  'vault.changePassphrase': {
    input: z.strictObject({ current: passphrase, next: passphrase }),
    output: keysChanged,
  },
  /** null takes the recovery key away. */
  'vault.replaceRecoveryKey': {
    input: z.strictObject({ passphrase, recoveryKey: recoveryKey.nullable() }),
    output: keysChanged,
  },
  /**
   * Opens a damaged journal with all that can be read, or what a copy holds of one that is gone; what is damaged is set
   * aside, never deleted. `evenEmpty`: after `vault/nothing-readable`, where the person wants it opened all the same.
   */
  'vault.salvage': {
    input: z.strictObject({ passphrase, evenEmpty: z.boolean() }),
    output: z.null(),
    whileLocked: true,
  },
  /** Reads and proves every file, and puts back what this computer holds of those damaged or gone. */
  'vault.verify': {
    input: z.undefined(),
    output: z.strictObject({
      files: count,
      records: count,
      damaged: count,
      missing: count,
      /** Here, under keys that are not. */
      keyless: count,
      /** Set aside when the journal was opened with what could be read, and nothing in them could be. */
      unreadable: count,
      /** Revisions put back. */
      healed: count,
      /** Where it has not all: why it did not take what was saved last, which this computer keeps. */
      folder: z.enum(['has-all', 'full', 'refuses']),
    }),
  },
  /** Encrypted copies of the journal, newest first. */
  'vault.copies': { input: z.undefined(), output: z.array(copy) },
  'vault.makeCopy': { input: z.undefined(), output: copy },
  /** Adds what the copy has on top of what stands; nothing is replaced. `records`: how many it brought back. */
  'vault.restoreCopy': {
    input: z.strictObject({ name: copyName }),
    output: z.strictObject({ records: count }),
  },
  /** Stops long calls of that name, which then answer `vault/cancelled`; none under way is no fault. */
  'vault.cancelWork': {
    input: z.strictObject({ call: z.enum(LONG_CALLS) }),
    output: z.null(),
    whileLocked: true,
  },
} as const satisfies ContractShape
