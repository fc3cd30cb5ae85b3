import type { ContactStatus, StatusWish } from '../../../core/boundaries/boundaries.schema.ts'
import { neededFor } from '../../../core/boundaries/contact-status.ts'
import { UNDER_A_NO } from '../../../core/boundaries/contact-gate.ts'
import type { ContactSource, ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Day } from '../../../core/kernel/time.ts'

/** What the form holds; it becomes a wish when it is whole. */
export interface StatusDraft {
  readonly value: ContactValue
  readonly since: Day
  readonly source: ContactSource | null
  readonly theirWords: string
  readonly reviewNote: string
  readonly until: Day | null
  readonly statementDay: Day
  readonly welcomeWords: string
  readonly isOrderChecked: boolean
}

export function draftOfStatus(status: ContactStatus | null, value: ContactValue, today: Day): StatusDraft {
  return {
    value,
    since: status?.since ?? today,
    source: status?.source ?? null,
    theirWords: status?.theirWords ?? '',
    reviewNote: status?.reviewNote ?? '',
    until: status?.until ?? null,
    statementDay: today,
    welcomeWords: '',
    isOrderChecked: false,
  }
}

/** Another status begins today, and their words of the one before do not belong to it; those just typed stay. */
export function withValue(
  draft: StatusDraft,
  start: StatusDraft,
  value: ContactValue,
  today: Day,
): StatusDraft {
  const isTyped = draft.theirWords !== start.theirWords && draft.theirWords !== ''
  const { reviewNote, welcomeWords } = draft
  if (value === start.value) {
    return { ...start, reviewNote, welcomeWords, theirWords: isTyped ? draft.theirWords : start.theirWords }
  }
  return {
    ...draft,
    value,
    since: today,
    source: null,
    theirWords: isTyped ? draft.theirWords : '',
    until: null,
  }
}

export function isWhole(status: ContactStatus | null, draft: StatusDraft): boolean {
  const needed = neededFor(status, draft.value)
  const words = draft.welcomeWords.trim()
  const hasWelcome = words !== '' && words.length <= 280
  return (!needed.welcome || hasWelcome) && (!needed.orderEnded || draft.isOrderChecked)
}

/** True where noting it closes something that is open now. */
export function isClosing(start: StatusDraft, draft: StatusDraft): boolean {
  return UNDER_A_NO.includes(draft.value) && draft.value !== start.value
}

export function wishOf(status: ContactStatus | null, draft: StatusDraft): StatusWish {
  const needed = neededFor(status, draft.value)
  const { value, since, source, theirWords, reviewNote, until, statementDay } = draft
  return {
    value,
    since,
    source,
    theirWords,
    reviewNote,
    until: value === 'needs_time' ? until : null,
    welcome: needed.welcome ? { day: statementDay, words: draft.welcomeWords.trim() } : null,
    orderEnded: needed.orderEnded ? { day: statementDay, isChecked: true } : null,
    isInformed: needed.informed,
  }
}
