import type { EntryDraft, EntryRow } from '../../../core/journal/entry.schema.ts'
import type { AppError } from '../../../core/kernel/errors.ts'
import { sameValue } from '../../../core/journal/write.ts'
import { followRow, isBlank, sameDraft } from './drafts-of-entries.ts'

/** Milliseconds of quiet before a save; with the write itself it stays well below one second. */
export const PAUSE_MS = 400
/** Who types without a pause is saved this often all the same. */
export const LONGEST_MS = 4_000

/** Everything autosave knows about the entry on screen. Times are milliseconds of the driver's clock. */
export interface Saving {
  /** null until the first save of a new entry is answered. */
  readonly id: string | null
  /** The revisions that `saved` stands on. */
  readonly shown: readonly string[]
  /** What the journal holds for sure. */
  readonly saved: EntryDraft
  /** What stands on the screen. */
  readonly draft: EntryDraft
  /** What is being written right now. One at a time, so that a new entry is made once. */
  readonly sent: EntryDraft | null
  /** When the next save is to start. */
  readonly dueAt: number | null
  readonly unsavedSince: number | null
  /** When the last save was answered. */
  readonly savedAt: number | null
  /** Why the last save was refused. The words stay in `draft`. */
  readonly trouble: AppError | null
}

export function startSaving(id: string | null, shown: readonly string[], draft: EntryDraft): Saving {
  return {
    id,
    shown,
    saved: draft,
    draft,
    sent: null,
    dueAt: null,
    unsavedSince: null,
    savedAt: null,
    trouble: null,
  }
}

/** True while something on the screen is not in the journal yet. A new entry without a word has nothing to save. */
export function isUnsaved(state: Saving): boolean {
  if (state.id === null && state.sent === null && isBlank(state.draft)) return false
  return !sameDraft(state.draft, state.saved)
}

export function changed(state: Saving, draft: EntryDraft, now: number): Saving {
  const next = { ...state, draft }
  if (!isUnsaved(next)) return { ...next, dueAt: null, unsavedSince: null }
  const unsavedSince = state.unsavedSince ?? now
  return { ...next, unsavedSince, dueAt: Math.min(now + PAUSE_MS, unsavedSince + LONGEST_MS) }
}

/** Save now: on blur, lock, quit, leaving, or because the person asked again. */
export function hurried(state: Saving, now: number): Saving {
  return isUnsaved(state) ? { ...state, dueAt: now } : state
}

/** True when a save should leave now. */
export function isDue(state: Saving, now: number): boolean {
  return state.sent === null && state.dueAt !== null && state.dueAt <= now && isUnsaved(state)
}

export function sent(state: Saving): Saving {
  return { ...state, sent: state.draft, dueAt: null, unsavedSince: null }
}

export function answered(
  state: Saving,
  answer: { readonly row: EntryRow; readonly shown: readonly string[] },
  now: number,
): Saving {
  if (state.sent === null) return state
  const next: Saving = {
    ...state,
    id: answer.row.id,
    shown: answer.shown,
    saved: followRow(state.sent, state.sent, answer.row),
    draft: followRow(state.draft, state.sent, answer.row),
    sent: null,
    savedAt: now,
    trouble: null,
  }
  // What was taken back while the save was on its way was no change then, and is one now.
  return next.dueAt === null && isUnsaved(next) ? { ...next, unsavedSince: now, dueAt: now + PAUSE_MS } : next
}

/**
 * Tags and star were changed in the journal by something that was done with many entries: what the person has not
 * touched in the pane follows, and is no change of theirs, which would be written again over whatever comes next. The
 * same state where more than those moved meanwhile, or while a save is on its way: the next save joins them in main.
 */
export function marked(state: Saving, shown: readonly string[], standing: EntryDraft): Saving {
  const { saved, draft } = state
  const { tags, starred } = standing
  if (state.sent !== null || !sameDraft({ ...saved, tags, starred }, standing)) return state
  return {
    ...state,
    shown,
    saved: standing,
    draft: {
      ...draft,
      tags: sameValue(draft.tags, saved.tags) ? tags : draft.tags,
      starred: draft.starred === saved.starred ? starred : draft.starred,
    },
  }
}

/** The words stay; the next change or the person's own "try again" saves. */
export function refused(state: Saving, trouble: AppError): Saving {
  return { ...state, sent: null, trouble }
}
