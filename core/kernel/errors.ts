/**
 * Every reason the program can give for not doing something, as one union.
 * Facts beside the code hold names and numbers only, never words a person wrote.
 */
export type AppError = VaultError | DiskError | InputError | RecordError | OtherError

export type VaultError =
  | { readonly code: 'vault/locked' }
  | { readonly code: 'vault/none-here' }
  | { readonly code: 'vault/exists' }
  | { readonly code: 'vault/wrong-passphrase' }
  | { readonly code: 'vault/wrong-recovery-key' }
  | { readonly code: 'vault/mistyped-recovery-key' }
  | { readonly code: 'vault/no-recovery-key' }
  | { readonly code: 'vault/weak-passphrase' }
  /** The key file is there, and its bytes are not what was written; null where none is there. */
  | { readonly code: 'vault/damaged-envelope'; readonly file: string | null }
  /**
   * The same, and what was typed does not open the key file in the newest copy: it may well be right, and the passphrase
   * have been another when that copy was made.
   */
  | { readonly code: 'vault/older-keys'; readonly file: string | null; readonly copyAt: string }
  /** `record` counts from 0; null when the whole file is meant. */
  | { readonly code: 'vault/damaged'; readonly file: string; readonly record: number | null }
  /**
   * `isSure`: a program of this computer that runs. Else it cannot be asked, and a person may say that it is closed.
   * `host` and `since` are empty where its lock does not say.
   */
  | {
      readonly code: 'vault/opened-elsewhere'
      readonly host: string
      readonly since: string
      readonly isSure: boolean
    }
  | { readonly code: 'vault/newer-format'; readonly needs: string }
  | { readonly code: 'vault/folder-gone' }
  | { readonly code: 'vault/crypto-unfit'; readonly probe: string }
  /** Of a journal only encrypted copies are here, or its key file is in them alone. `copyAt`: when the newest was made. */
  | { readonly code: 'vault/copies-only'; readonly copyAt: string }
  /** A salvage read everything and found no word: nothing was opened, and nothing changed. */
  | { readonly code: 'vault/nothing-readable' }
  /** An encrypted copy that is not whole, or belongs to another journal. */
  | { readonly code: 'vault/copy-unreadable'; readonly file: string }
  /** Long work was stopped by the person; what was there before stands. */
  | { readonly code: 'vault/cancelled' }

export type DiskError =
  | { readonly code: 'disk/full' }
  /** `reason` is the errno name, such as EACCES. */
  | { readonly code: 'disk/refused'; readonly reason: string }

export type InputError =
  | { readonly code: 'input/unknown-call' }
  /** `fields` are paths into the input, such as "draft.title". */
  | { readonly code: 'input/invalid'; readonly fields: readonly string[] }

export type RecordError =
  | { readonly code: 'record/not-found' }
  | { readonly code: 'record/in-trash' }
  /** An action that is no longer remembered: there were many since, or the journal was locked. */
  | { readonly code: 'journal/undo-gone' }
  | { readonly code: 'growth/three-active' }
  /** They said no, or the like; only their own dated word that contact is welcome changes it. */
  | { readonly code: 'boundaries/no-stands' }
  /** An order stands until it has ended and a professional has looked at it. */
  | { readonly code: 'boundaries/order-stands' }
  /** The page about safety comes before this change. */
  | { readonly code: 'boundaries/information-first' }
  /** A guess may not make a line of theirs looser. */
  | { readonly code: 'boundaries/guess-loosens' }
  /** A line of theirs leaves by their word, or as one that was noted by mistake. */
  | { readonly code: 'boundaries/theirs-stands' }
  /** What fills the waiting: as many as the list takes. */
  | { readonly code: 'boundaries/waiting-full' }
  /** Shut until its day; it can be opened before that on purpose. */
  | { readonly code: 'outcome/sealed' }
  /** Put away to read; it can be reopened. */
  | { readonly code: 'outcome/archived' }
  /** About being together again, which is not shown where safety comes first. */
  | { readonly code: 'outcome/hidden' }
  /** The note about parting and coming back comes before agreements. */
  | { readonly code: 'outcome/note-first' }
  /** A bring list of fifty, or twenty things to try. */
  | { readonly code: 'support/list-full' }
  /** The emergency number is not taken off the list. */
  | { readonly code: 'support/emergency-stays' }

export type OtherError =
  | { readonly code: 'friendship/not-now'; readonly reason: FriendshipRefusal }
  | { readonly code: 'contact/not-now'; readonly reason: CopyRefusal }
  /** Something about a planned talk; `core/conversation` says when. */
  | { readonly code: 'conversation/not-now'; readonly reason: TalkRefusal }
  /** The clipboard did not take it. */
  | { readonly code: 'contact/not-copied' }
  | { readonly code: 'memories/not-now'; readonly reason: AskRefusal }
  | { readonly code: 'memories/picture-refused'; readonly reason: PictureRefusal }
  /** This computer has no dialog to choose a file with. */
  | { readonly code: 'memories/no-dialog' }
  | { readonly code: 'summary/not-now'; readonly reason: SummaryRefusal }
  /** A bug. `ref` finds the line in the local log. */
  | { readonly code: 'internal'; readonly ref: string }
  | { readonly code: 'export/nothing-chosen' }
  | { readonly code: 'export/pdf-failed' }

/** Why a draft is not to be copied or cooled now; `core/contact` says when. */
export type CopyRefusal =
  | 'closed'
  | 'time_asked'
  | 'time_apart'
  | 'their_answer'
  | 'practical_only'
  | 'way_ruled_out'
  | 'resting'
  | 'two_unanswered'
  | 'one_then_wait'
  | 'not_answered'
  | 'better_not'
  | 'cooling'
  | 'reread'
  | 'night'

/** Why nothing is added to the log of step 4 now: they asked for time, or contact is closed. */
export type FriendshipRefusal = 'read_only' | 'closed'
/** Why nobody is to be asked, or an idea does not change that way; `core/memories` says when. */
export type AskRefusal = 'closed' | 'ideas_only' | 'said_no' | 'not_an_idea' | 'one_open'

export type PictureRefusal =
  | 'heic'
  | 'avif'
  | 'other_kind'
  | 'too_large'
  | 'too_many_pixels'
  | 'damaged'
  | 'too_many'
/** Why something about a planned talk is not to be done now. */
export type TalkRefusal =
  | 'closed'
  | 'time_asked'
  | 'reflection'
  | 'accountability'
  | 'declined'
  | 'over'
  | 'no_yes'
  | 'afraid_or_hurt'

/** Why nothing is written for the other person: contact is not open, or they did not agree to it. */
export type SummaryRefusal = 'closed' | 'not_agreed'

export type ErrorCode = AppError['code']
