import type { EntryDraft, EntryRow } from '../journal/entry.schema.ts'
import { dayOf, type LocalTime } from '../kernel/time.ts'
import type { Period } from './periods.ts'
import { type PeriodKind, REVIEW_TAGS } from './review-kinds.ts'

export interface Answered {
  readonly question: string
  readonly answer: string
}

/** One answer is enough. */
export function canKeepReview(answers: readonly Answered[]): boolean {
  return answers.some(({ answer }) => answer.trim() !== '')
}

/**
 * The entry of a review: a heading for each question that has an answer. It lies inside the period it is about, on its
 * last day where that is gone, so that the calendar and the timeline show it there.
 */
export function reviewDraft(
  kind: PeriodKind,
  period: Period,
  title: string,
  answers: readonly Answered[],
  local: LocalTime,
): EntryDraft {
  const day = dayOf(local) <= period.to ? dayOf(local) : period.to
  return {
    title,
    text: reviewText(answers),
    at: `${day}${local.slice(10)}`,
    mode: 'looking_back',
    prompt: null,
    moodBefore: null,
    moodAfter: null,
    feelings: [],
    tags: [REVIEW_TAGS[kind]],
    step: null,
    links: [],
    starred: false,
    keepPrivate: true,
    noCard: false,
  }
}

/** A heading for each question that has an answer, and the answer below. */
export function reviewText(answers: readonly Answered[]): string {
  return answers
    .filter(({ answer }) => answer.trim() !== '')
    .map(({ question, answer }) => `${headingOf(question)}${answer.trim()}`)
    .join('\n\n')
}

/**
 * The answers in the text of a review, one for each question, so that it can be gone on with where it was asked; null
 * where something else stands in the text, or would not come back as it is.
 */
export function answersIn(text: string, questions: readonly string[]): string[] | null {
  const starts = questions.map((question) => text.indexOf(headingOf(question)))
  const answers = questions.map((question, at) => {
    const start = starts[at]!
    if (start === -1) return ''
    const next = starts.slice(at + 1).find((other) => other > start)
    return text.slice(start + headingOf(question).length, next).trim()
  })
  const asked = questions.map((question, at) => ({ question, answer: answers[at]! }))
  return reviewText(asked) === text ? answers : null
}

function headingOf(question: string): string {
  return `## ${question}\n\n`
}

/** True for the review of that week or month, as long as its tag is left on it. */
export function isReviewOf(row: EntryRow, kind: PeriodKind, { from, to }: Period): boolean {
  const day = dayOf(row.at)
  const isOfKind = row.mode === 'looking_back' && row.tags.includes(REVIEW_TAGS[kind])
  return isOfKind && row.trashedAt === null && day >= from && day <= to
}
