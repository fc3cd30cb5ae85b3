import type { CopyReason } from '../../core/contact/draft-kinds.ts'
import type { FriendshipRefusal, SummaryRefusal } from '../../core/kernel/errors.ts'
import { COPY_REASON_WORDS } from './contact.ts'
import { instantInWords } from './dates.ts'
import { FRIENDSHIP_REASON_WORDS } from './friendship.ts'
import type { AskReason, PictureReason } from '../../core/memories/activity-kinds.ts'
import { ASK_REASON_WORDS, PICTURE_REASON_WORDS } from './memories.ts'
import type { TalkRefusal } from '../../core/kernel/errors.ts'
import { TALK_REFUSAL_WORDS } from './conversation.ts'

const SUMMARY_REFUSAL_WORDS: Readonly<Record<SummaryRefusal, string>> = {
  closed:
    'Contact is not open, so there is no document for the other person now. What you wrote is safe, and you can make one for yourself.',
  not_agreed:
    'They have not asked for it or agreed to it yet, so nothing was written. Ask first, then tick that they agreed.',
}

/** Each: what happened, what is safe, what to do. */
export const errorWords = {
  plain: {
    'vault/locked': {
      title: 'Your journal is locked',
      text: 'Your journal is locked. Nothing was changed. Unlock it and try again.',
    },
    'vault/none-here': {
      title: 'There is no journal here',
      text: 'There is no journal in this folder, or its files have not arrived yet. Nothing was changed. If the folder is synced, wait until it is complete and try again.',
    },
    'vault/exists': {
      title: 'There is a journal here already',
      text: 'This folder holds a journal already. It was left as it is. Unlock it, or choose another folder.',
    },
    'vault/wrong-passphrase': {
      title: 'That is not the passphrase',
      text: 'That is not the passphrase of this journal. The journal itself is fine. Try again.',
    },
    'vault/wrong-recovery-key': {
      title: 'This key is for another journal',
      text: 'The key is typed correctly, but it does not open this journal. It may belong to another journal, or have been replaced. The journal itself is fine.',
    },
    'vault/mistyped-recovery-key': {
      title: 'There is a typing mistake in the key',
      text: 'There is a typing mistake in the key. The journal itself is fine. Check each group against your paper and try again.',
    },
    'vault/no-recovery-key': {
      title: 'This journal has no recovery key',
      text: 'This journal was made without a recovery key, so only the passphrase opens it. The journal itself is fine.',
    },
    'vault/weak-passphrase': {
      title: 'This passphrase is too easy to guess',
      text: 'This passphrase is too easy to guess. Nothing was changed. A few random words make a good one.',
    },
    'vault/folder-gone': {
      title: 'The journal folder is not there',
      text: 'The folder of your journal cannot be reached. What was saved stays in it. If it lies on a stick or a synced drive, connect that and try again.',
    },
    'vault/nothing-readable': {
      title: 'Nothing could be read',
      text: 'Every file was read, and nothing you wrote could be read in them. Nothing was deleted, and no empty journal was put in its place. Bring the files of the journal back from a backup or another computer, or put another copy into its folder “copies”, and try again.',
    },
    'vault/cancelled': {
      title: 'Stopped',
      text: 'This was stopped before it was done. Your journal is as it was before.',
    },
    'disk/full': {
      title: 'The disk is full',
      text: 'This could not be saved, because the disk is full. What you wrote is still on screen, and everything saved before is safe. Make some room; the next save tries again.',
    },
    'input/unknown-call': {
      title: 'This part of the program is missing',
      text: 'This part of the program is missing, perhaps after an update. Nothing was changed. Close Stillwater and open it again.',
    },
    'record/not-found': {
      title: 'This is no longer here',
      text: 'This is no longer here; it may have been deleted. Nothing else was changed.',
    },
    'record/in-trash': {
      title: 'This is in the trash',
      text: 'This entry is in the trash. Nothing was changed. Restore it first, then go on.',
    },
    'journal/undo-gone': {
      title: 'Too late to undo',
      text: 'This can’t be taken back in one go any more. Nothing was changed now, and every entry is still here.',
    },
    'growth/three-active': {
      title: 'Three goals are active',
      text: 'Three goals are active already, and three is plenty. Pause, keep or let go of one first. Your new goal is still on screen.',
    },
    'boundaries/no-stands': {
      title: 'Their no stands',
      text: 'Their no stands, and time alone does not change it. Nothing was changed. If they contacted you and said that contact is welcome, note the day and their words.',
    },
    'boundaries/order-stands': {
      title: 'The order stands',
      text: 'An order is noted as in place. Nothing was changed. It ends here once it has really ended and you have checked this with a professional.',
    },
    'boundaries/information-first': {
      title: 'A page about safety comes first',
      text: 'Nothing was changed yet. Read the lines about safety first; after that the choice is yours.',
    },
    'outcome/sealed': {
      title: 'This is sealed',
      text: 'You sealed this until a day that has not come. Nothing was changed. You can open it before that, on purpose.',
    },
    'outcome/archived': {
      title: 'This step is archived',
      text: 'You archived this step, so it can be read and not written in. Nothing was changed. Reopen it to go on.',
    },
    'outcome/hidden': {
      title: 'This is not shown now',
      text: 'Your safety comes first, so this is not shown as contact stands now. Nothing you wrote was changed.',
    },
    'outcome/note-first': {
      title: 'A short note comes first',
      text: 'There is a short note to read before agreements. Nothing was changed yet.',
    },
    'boundaries/guess-loosens': {
      title: 'A guess can’t loosen their line',
      text: 'A guess can’t loosen what they asked for. Nothing was changed. If they said or wrote it, choose that as where it comes from.',
    },
    'boundaries/theirs-stands': {
      title: 'Their line stands',
      text: 'A line of theirs leaves when they lift it. Nothing was changed. If they did, note their words; if they never said it, say that it was noted by mistake.',
    },
    'boundaries/waiting-full': {
      title: 'The list is full',
      text: 'A hundred things fill the waiting already. Nothing was lost: take one off the list, then try again.',
    },
    'support/emergency-stays': {
      title: 'The emergency number stays on the list',
      text: 'You can change it, and it stays in sight. Nothing was taken off.',
    },
    'support/list-full': {
      title: 'The list is full',
      text: 'The list is full. Nothing was added. Take something off it first.',
    },
    'contact/not-copied': {
      title: 'The clipboard did not take it',
      text: 'The clipboard did not take it. Your draft is safe. Try again, or leave it for today.',
    },
    'memories/no-dialog': {
      title: 'There is no window to choose a file with',
      text: 'This computer has no window to choose a file with. Nothing was changed. With zenity or kdialog installed, or in the packaged program, there is one.',
    },
    'export/nothing-chosen': {
      title: 'Nothing to write yet',
      text: 'Nothing is chosen for this document, or what is chosen holds nothing yet. No file was written.',
    },
    'export/pdf-failed': {
      title: 'The PDF could not be made',
      text: 'The PDF could not be made. Your journal is fine. Try again, or save it as HTML or Markdown.',
    },
  },
  damaged: (file: string, record: number | null) => ({
    title: 'A file of your journal is damaged',
    text: `The file ${file} is damaged${record === null ? '' : ` at record ${record + 1}`}. Your passphrase is not the problem. Nothing was changed or deleted. Keep the folder as it is, and bring back that file from a backup or another computer.`,
  }),
  olderKeys: (file: string | null, copyAt: string) => ({
    title: `The key file of your journal is ${file === null ? 'missing' : 'damaged'}`,
    text: `${file === null ? 'The key file of your journal is missing from its folder “keys”' : `The key file ${file} is damaged`}, so it cannot be told whether this is your passphrase now. An encrypted copy from ${instantInWords(copyAt)} holds a key file too. It opens with the passphrase that held then: if you have changed it since, type the one from before. What you wrote after the change needs the key file itself, from a backup or another computer. Nothing was changed.`,
  }),
  damagedEnvelope: (file: string | null) => ({
    title: `The key file of your journal is ${file === null ? 'missing' : 'damaged'}`,
    text: `${file === null ? 'The key file of your journal is missing from its folder “keys”' : `The key file ${file} is damaged`}, so no passphrase can be tried. Your passphrase is not the problem. Nothing was changed. Bring back that file from a backup or another computer; the rest of the folder stays as it is.`,
  }),
  copiesOnly: (copyAt: string) => ({
    title: 'A copy of your journal is here',
    text: `This folder has an encrypted copy of a journal, from ${instantInWords(copyAt)}, and not the key file of the journal itself. Nothing was changed. If a sync program still brings the folder, wait and try again. If not, what the copy holds can be brought back. To begin a new journal instead, first move the folder “copies” to another place.`,
  }),
  copyUnreadable: (file: string) => ({
    title: 'This copy cannot be read',
    text: `The copy ${file} is damaged, or belongs to another journal. Your journal itself was not changed. Choose another copy.`,
  }),
  openedElsewhere: (host: string, since: string, isSure: boolean) => ({
    title: isSure ? 'Your journal is open elsewhere' : 'Your journal may be open elsewhere',
    text: isSure
      ? `This journal is open in another window on ${host} since ${since.slice(0, 16).replace('T', ', ')}. Nothing was changed. Close it there first. If you cannot find that window, restarting the computer closes it.`
      : `This journal was opened ${host === '' ? 'by another program' : `on ${host}, ${since.slice(0, 16).replace('T', ', ')}`}, and it cannot be told from here whether it was closed. Nothing was changed. If it is still open there, close it there first.`,
  }),
  newerFormat: (needs: string) => ({
    title: 'This journal needs a newer Stillwater',
    text: `This journal was written by a newer version and needs at least ${needs}. Nothing was changed. Update Stillwater on this computer.`,
  }),
  cryptoUnfit: (probe: string) => ({
    title: 'Encryption does not work on this computer',
    text: `A self-test of the encryption failed here (${probe}), so the journal was not opened. Nothing was changed. Install Stillwater again, or use another computer.`,
  }),
  diskRefused: (reason: string) => ({
    title: 'The disk did not take it',
    text: `The disk did not take it (${reason}). What you wrote is still on screen, and everything saved before is safe. Check that the folder can be written to; the next save tries again.`,
  }),
  invalid: (fields: readonly string[]) => ({
    title: 'Something does not fit',
    text: `Something does not fit${fields.length === 0 ? '' : `: ${fields.join(', ')}`}. Nothing was saved. Change it and try again.`,
  }),
  notNow: (reason: CopyReason) => ({
    title: 'Not now',
    text: `${COPY_REASON_WORDS[reason]} Your words are safe.`,
  }),
  friendshipNotNow: (reason: FriendshipRefusal) => ({
    title: 'Not now',
    text: `${FRIENDSHIP_REASON_WORDS[reason]} Nothing was changed.`,
  }),
  notAsked: (reason: AskReason) => ({
    title: 'Not now',
    text: `${ASK_REASON_WORDS[reason]} What you wrote is safe.`,
  }),
  pictureRefused: (reason: PictureReason) => PICTURE_REASON_WORDS[reason],
  talkNotNow: (reason: TalkRefusal) => ({
    title: 'Not now',
    text: `${TALK_REFUSAL_WORDS[reason]} What you wrote is kept.`,
  }),
  summaryNotNow: (reason: SummaryRefusal) => ({
    title: 'Not now',
    text: SUMMARY_REFUSAL_WORDS[reason],
  }),
  internal: (ref: string) => ({
    title: 'Something went wrong in the program',
    text: `Something went wrong in the program, and it is not your fault. What was saved is safe. Try again; if it happens again, the note ${ref} in the local log helps to find it.`,
  }),
} as const
