import type { Output } from '../../core/contract.ts'

type Strength = Output<'vault.judgePassphrase'>

const LATER = 'Writing the rest anew under the new keys is not done yet; it follows by itself.'

/** First run, unlocking, passphrase and recovery key. */
export const vaultWords = {
  brand: 'Stillwater',
  stepOf: (step: number) => `Screen ${step} of 4`,
  next: 'Continue',
  back: 'Back',
  about: {
    title: 'A quiet place to think',
    limits:
      'A private notebook with some tools. Not therapy, not an emergency service, and no promise about the other person.',
    isTitle: 'What it does',
    is: [
      'It keeps a journal and ten steps for the time after a breakup, at your pace. You can stop anywhere.',
      'It never goes online. There is no account, and nobody counts what you do.',
      'Everything you write is encrypted. Locked or closed, the files show only that a journal is there, how old it is, and about how much and when you wrote.',
    ],
    notTitle: 'What it cannot do',
    isNot: [
      'It cannot protect you from an administrator of this computer, a keylogger, stalkerware or a remote-control tool. If someone else administers this computer, use another one.',
      'It cannot protect you from being made to unlock it, from someone who knows the passphrase, or from a camera on the screen.',
      'It cannot bring back a forgotten passphrase. Nobody can, by e-mail, cloud or phone.',
    ],
    disk: 'Also turn on disk encryption on this computer: while the journal is open, the system may put parts of memory on the disk.',
    adults: 'For adults, 18 and over.',
    start: 'Make my journal',
  },
  passphrase: {
    title: 'Choose a passphrase',
    lead: 'It opens your journal. Four or more random words are strong and easy to type; a password manager is welcome. Pasting works.',
    label: 'Passphrase',
    newLabel: 'New passphrase',
    again: 'The same once more',
    different: 'The two are not the same yet.',
    show: 'Show what I type',
    hide: 'Hide what I type',
    caps: 'Caps Lock is on.',
    lost: 'If you forget it and have no recovery key, what you wrote is gone for good.',
  },
  strength: {
    refused: {
      too_short: 'Too short: at least 8 characters, better 15 or more.',
      common: 'This is among the first ones that are tried. Choose another.',
      easy_to_guess: 'Too easy to guess for someone who has copied the files. A few more random words help.',
      fine: 'Too easy to guess. A few more random words help.',
    },
    weak: 'It would hold for a while. If somebody might copy the files and try hard, add a word or two.',
    good: 'Guessing it would take many years.',
    strong: 'Guessing it is out of reach.',
    say: (judged: Strength): string =>
      judged.verdict === 'refused'
        ? vaultWords.strength.refused[judged.reason]
        : vaultWords.strength[judged.verdict],
    names: { refused: 'Too weak', weak: 'Weak', good: 'Good', strong: 'Strong' },
  },
  recovery: {
    title: 'A recovery key, if you want one',
    lead: 'If you ever forget the passphrase, this key opens the journal and lets you set a new one. It is shown only now.',
    keyLabel: 'Your recovery key',
    masked: 'Hidden. Choose Show to read it.',
    show: 'Show',
    hide: 'Hide',
    print: 'Print',
    save: 'Save as a file',
    saved: (fileName: string) =>
      `Saved as ${fileName}. If it is on this computer, move it off and delete it here.`,
    keep: 'Keep it on paper where only you go. Not with the computer, and not where a person you are afraid of could find it.',
    proveTitle: 'Type two groups back',
    prove: 'So that you know your copy is right.',
    group: (number: number) => `Group ${number}`,
    wrongGroup: 'Not quite. Look at your copy again.',
    yes: 'I want a recovery key',
    yesHint: 'For most people this is the safer choice.',
    no: 'No recovery key',
    noHint: 'When a key on paper could be found by someone it should not reach.',
    noConfirm: 'I understand: if I forget the passphrase, what I wrote is gone.',
    choice: 'Do you want a recovery key?',
    make: 'Make the journal',
    making: 'Making your journal. This takes a few seconds.',
  },
  ready: {
    title: 'Your journal is ready',
    lines: [
      'It locks by itself after five minutes without a sign of you. You can change that in Settings.',
      'Hide now, top left or the key F9, blanks the page at once and locks. It does not protect from spyware, screen recording, or someone who knows the passphrase.',
      'Nothing is due here. Write when you want to.',
    ],
    enter: 'Open it',
  },
  unlock: {
    title: 'Welcome back',
    button: 'Unlock',
    opening: 'Opening your journal',
    demo: 'This is the demo journal, a throw-away. Its passphrase is written in the terminal you started it from.',
    forgot: 'I forgot my passphrase',
    helpTitle: 'Three tries did not fit',
    help: 'Check Caps Lock and the keyboard layout: choose Show and see what is really typed. The journal itself is fine, and you can try as often as you like.',
    noKey: 'This journal was made without a recovery key, so only the passphrase opens it.',
    withKey: 'Use the recovery key',
    safe: 'Nothing was changed or deleted.',
    notQuit:
      'Stillwater was not closed, so that nothing is lost. Closed once more, it ends without what was not saved.',
  },
  recover: {
    title: 'Open with the recovery key',
    lead: 'Type the key from your paper. Capitals and spaces do not matter. Then choose a new passphrase. The key holds for one time: you can make a new one in Settings afterwards.',
    label: 'Recovery key',
    button: 'Set the passphrase and open',
    opening: 'Opening your journal and setting the new passphrase',
  },
  settings: {
    title: 'Passphrase and recovery',
    change: 'Change passphrase',
    changeTitle: 'Change the passphrase',
    changeLead:
      'New keys are made, and everything in the journal folder is written anew under them, so the old passphrase no longer opens it. That can take a while.',
    changeLeadShared: `New keys are made, and what this computer wrote is written anew under them. That can take a while. ${othersKeep('old passphrase')}`,
    changeOlder:
      'Copies made before, also those in the folder “copies”, in backups or in the history of a cloud, still open with the old passphrase and show what they held then. If somebody may know the old one, delete them where you can, and make a new copy.',
    current: 'Current passphrase',
    changed: 'The passphrase is changed.',
    later: LATER,
    wrong: 'That is not the current passphrase.',
    hasKey: 'There is a recovery key for this journal.',
    hasNoKey: 'There is no recovery key for this journal.',
    replace: 'Replace recovery key',
    make: 'Make a recovery key',
    remove: 'Remove recovery key',
    removeTitle: 'Remove the recovery key?',
    removeText:
      'Then only the passphrase opens the journal: new keys are made, and everything in its folder is written anew under them. Copies made before, also those in the folder “copies”, in backups or a cloud, still open with the old key and show what they held then.',
    shared: othersKeep('old recovery key'),
    replaceTitle: 'A new recovery key',
    replaceText:
      'The old key ends: new keys are made, and everything in the journal folder is written anew under them. Copies made before, also those in the folder “copies”, in backups or a cloud, still open with the old key and show what they held then.',
    replaced: 'The new recovery key holds from now on.',
    removed: 'The recovery key is removed.',
    keep: 'Keep it',
    confirmKey: 'Use this key from now on',
    working: 'Making new keys and writing everything anew under them',
  },
  deleteAll: {
    title: 'Delete everything',
    lead: 'The whole journal, with its copies and pictures, from its folder and from this computer.',
    open: 'Delete everything',
    firstTitle: 'Delete everything?',
    first: [
      'This can’t be undone: no trash, no recovery key and no copy in the folder “copies” brings anything back.',
      'What lies elsewhere stays: copies and files you put in other places, other computers and clouds that hold this folder, and their own backups. Files in the folder that are not Stillwater’s stay too.',
      'If you may want it one day, keep a copy somewhere else first.',
    ],
    goOn: 'Go on',
    keep: 'Keep the journal',
    lastTitle: 'Delete everything? This can’t be undone.',
    last: 'Your passphrase, so that nobody else can do this.',
    confirm: 'Delete everything',
  },
  work: {
    stop: 'Stop',
    stopping: 'Stopping',
  },
  files: {
    title: 'Your journal’s files',
    lead: 'A look at every file tells whether all you wrote can be read, and puts back what this computer still holds of anything damaged or missing.',
    check: 'Check the journal',
    checking: 'Reading every file of the journal',
    soundTitle: 'Everything is sound',
    sound: (files: number) =>
      files === 1
        ? 'The one file of your journal is sound. Everything in it can be read.'
        : `All ${numberOf(files)} files of your journal are sound. Everything in them can be read.`,
    foundTitle: 'Not every file was sound',
    found: (damaged: number, missing: number) =>
      `${[damaged > 0 ? `${filesOf(damaged)} damaged` : '', missing > 0 ? `${filesOf(missing)} missing` : '']
        .filter((part) => part !== '')
        .join(', and ')}.`,
    aside: 'Damaged files are set aside on this computer, not deleted.',
    healed: (pieces: number) =>
      `What this computer still held of them was put back: ${pieces === 1 ? '1 piece' : `${numberOf(pieces)} pieces`}. You need do nothing. If it happens again, make a copy and keep it on another disk.`,
    behindTitle: 'Not everything is in the folder yet',
    behind: {
      full: 'What you saved last is kept on this computer alone, because the disk of the journal folder is full. It is written there by itself once there is room.',
      refuses:
        'What you saved last is kept on this computer alone, because the journal folder takes nothing at the moment. It is written there by itself once it does.',
    },
    keyless: (files: number) =>
      files === 1
        ? '1 file is here and cannot be opened: the key file it needs is damaged or not here. It stays as it is.'
        : `${numberOf(files)} files are here and cannot be opened: the key file they need is damaged or not here. They stay as they are.`,
    unreadable: (files: number) =>
      `When the journal was opened, ${files === 1 ? '1 damaged file was' : `${numberOf(files)} damaged files were`} set aside in which nothing could be read. What was only there is missing.`,
    notHealed: (hasCopies: boolean) =>
      `What you can open in the journal is safe. If something you wrote is not there, bring the file back from a backup or another computer${hasCopies ? ', or use a copy below' : ''}.`,
  },
  copies: {
    title: 'Copies',
    lead: 'Each copy is one encrypted file with everything in it, in the folder “copies” of your journal. A copy on the same disk is lost with the disk: keep one elsewhere too.',
    none: 'There is no copy yet.',
    make: 'Make a copy now',
    making: 'Making a copy and reading it back',
    made: 'The copy is made, and was read back to prove it.',
    list: 'Copies, newest first',
    failed: 'The copies could not be listed',
    bringBack: 'Bring back…',
    bringBackOf: (when: string) => `Bring back… from the copy of ${when}`,
    confirmTitle: 'Bring back from this copy?',
    confirm: (when: string) => `What the copy of ${when} has, and the journal has lost since, comes back.`,
    confirmSafe:
      'Nothing is replaced or deleted: newer words stay in front of older ones, and what you erased for ever stays erased.',
    confirmYes: 'Bring back',
    confirmNo: 'Not now',
    bringing: 'Bringing back from the copy',
    broughtBack: (pieces: number) =>
      pieces === 0
        ? 'Nothing was missing: apart from what you erased for ever, the journal has everything that this copy has.'
        : `${pieces === 1 ? '1 piece' : `${numberOf(pieces)} pieces`} came back: entries, issues, goals and what belongs to them. Nothing was replaced.`,
  },
  salvage: {
    way: 'Open with what can be read',
    again: 'Try again',
    title: 'Open with what can be read',
    lead: 'Every file of the journal is read, and all that can be read opens. Damaged files are set aside on this computer, not deleted, in case somebody can mend them later.',
    first:
      'If you have a backup, or this journal on another computer, bring the damaged file back from there first: then nothing is missing.',
    button: 'Open what can be read',
    opening: 'Reading every file of the journal',
    evenEmpty: 'Open it empty all the same',
    copyWay: 'Bring back from the copy',
    copyLead:
      'All that the newest whole copy holds becomes your journal again. The copy itself stays as it is. It opens with the passphrase that held when it was made.',
    copyFirst:
      'What you wrote after the copy was made is not in it. If you have the journal’s own files in a backup or on another computer, bring those back first: then nothing is missing.',
    copyButton: 'Bring it back',
    copyOpening: 'Reading the copy',
  },
  takeOver: { button: 'It is closed there. Open it here' },
  notices: {
    'recovery-key-ended': () =>
      'You opened the journal with the recovery key, and that key has ended. If you want a new one, you can make it in Settings.',
    'rewrite-due': () => `The new passphrase holds. ${LATER}`,
    'torn-tail': (count: number) =>
      `The last time ended suddenly, and ${count === 1 ? 'the save' : `${count} saves`} under way then could not be finished. The remains are set aside, not deleted. Everything saved before is here.`,
    'waiting-for-files': (count: number) =>
      `${count === 1 ? 'One file' : `${count} files`} of your journal, perhaps from another computer, ${count === 1 ? 'has' : 'have'} not arrived yet. What is missing appears when the folder is complete.`,
    keyless: (count: number) =>
      `${count === 1 ? 'One file' : `${count} files`} of your journal ${count === 1 ? 'is' : 'are'} here and cannot be opened, because the key file ${count === 1 ? 'it needs' : 'they need'} is damaged, missing or has not arrived yet. ${count === 1 ? 'It stays' : 'They stay'} as ${count === 1 ? 'it is' : 'they are'}. When that key file is in the folder “keys” again, from a backup or another computer, everything in ${count === 1 ? 'it' : 'them'} is here again.`,
    'log-missing': () =>
      'The last saves kept on this computer were taken away by another program. What was written since the journal was last put away may be missing.',
    'log-changed': () =>
      'Another program changed the file of the last saves while the journal was open. Everything was saved again from memory.',
    'seen-changed': () =>
      'A note that this computer keeps about the last saves was not as it had been written. A new one was begun; please look whether the last things you wrote are here.',
    'kept-words': (count: number) =>
      count === 1
        ? 'What could not be saved before the last lock was kept, and is saved now.'
        : `${count} pieces of writing that could not be saved before the last lock were kept, and are saved now.`,
    'kept-words-unread': (count: number) =>
      `${count === 1 ? 'A piece of writing' : `${count} pieces of writing`} that could not be saved before the last lock ${count === 1 ? 'is' : 'are'} still kept, but the key to ${count === 1 ? 'it' : 'them'} is in a file that is not here. ${count === 1 ? 'It is' : 'They are'} tried again each time you unlock, until Stillwater is closed.`,
    'words-in-memory': (count: number) =>
      count === 1
        ? 'A piece of writing could not be saved before the lock. Only the memory of this program has it. Unlock to save it: if Stillwater or the computer is shut down before that, it is lost.'
        : `${count} pieces of writing could not be saved before the lock. Only the memory of this program has them. Unlock to save them: if Stillwater or the computer is shut down before that, they are lost.`,
    healed: (count: number) =>
      `${count === 1 ? 'One file' : `${count} files`} of your journal had gone missing or been spoilt. What this computer holds of ${count === 1 ? 'it' : 'them'} was put back.`,
    'many-missing': (count: number) =>
      `${count === 1 ? 'One file' : `${count} files`} of your journal ${count === 1 ? 'is' : 'are'} missing from its folder. Everything shown here is kept on this computer. If the folder is still being brought by a sync program, wait; if not, Settings can check the journal and put back what is missing.`,
    rebuilt: () =>
      'What this computer keeps for a fast start could not be read, so it was made anew from the journal folder. The folder was not changed by that.',
    'clock-ahead': () =>
      'The clock of another computer that writes to this journal is more than a day ahead. Nothing is lost; please look at its date.',
    salvaged: (count: number) =>
      `${count === 1 ? 'One damaged file was' : `${count} damaged files were`} set aside, not deleted. Everything in ${count === 1 ? 'it' : 'them'} that could be read is here.`,
    'perhaps-older': (count: number) =>
      `${count === 0 ? 'Not all that was set aside could be read' : `In ${count === 1 ? 'one file that was' : `${count} files that were`} set aside nothing could be read`}, and it cannot be told what it was. Something you wrote may be shown in an older version, or be missing.`,
    'copy-at-hand': () =>
      'If something is missing, Settings can bring back what an encrypted copy has of it.',
    'from-copy': () =>
      'What the folder of your journal had lost was brought back from an encrypted copy. What you wrote after the copy was made may be missing. The copy stays as it is.',
    'empty-beside-copies': () =>
      'Nothing that was written in this journal is in its folder any more, and an encrypted copy is. Settings can bring back what the copy holds.',
    'folder-full': () =>
      'The disk of your journal folder is full, so what you saved last is not in the folder yet. Nothing is lost: it is kept on this computer, encrypted. Make some room on that disk; while the journal is open, the rest is then written there by itself.',
    'folder-refuses': () =>
      'Your journal folder takes nothing at the moment, so what you saved last is not in it yet. Nothing is lost: it is kept on this computer, encrypted. See that the folder is there and can be written to; while the journal is open, the rest is then written there by itself.',
    'copy-failed': () =>
      'The daily encrypted copy of your journal could not be made. The journal itself is safe. Settings says more.',
  },
} as const

/** Where others write to it, files that this computer replaced wait until they have seen the new ones. */
function othersKeep(opener: string): string {
  return `Another computer writes to this journal too, so files under the old keys can stay in the folder for up to 30 days, and those it wrote until it is opened next; whoever kept the old key file can open them with the ${opener}.`
}

function numberOf(count: number): string {
  return count.toLocaleString('en-GB')
}

function filesOf(count: number): string {
  return count === 1 ? '1 file was' : `${numberOf(count)} files were`
}

/** "1.4 MB", as file managers say it. */
export function sizeInWords(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`
  return `${(bytes / 1_000_000).toLocaleString('en-GB', { maximumFractionDigits: 1 })} MB`
}
