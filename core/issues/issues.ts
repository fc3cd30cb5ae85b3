import { type Day, type LocalTime, type Stamp, dayOf } from '../kernel/time.ts'
import { topRank } from './board.ts'
import type { Issue, IssueDraft } from './issue.schema.ts'

const MOST_KEPT = 500

/** A title in a hurry; everything else can wait. It lands on top of the first column. */
export function captureIssue(
  issues: Iterable<Issue>,
  capture: { readonly title: string; readonly seen: string; readonly entryId: string | null },
  stamp: Stamp,
): Issue {
  return {
    ...EMPTY_DRAFT,
    title: capture.title,
    seen: capture.seen,
    id: stamp.id,
    createdAt: stamp.now,
    changedAt: stamp.now,
    status: 'noticed',
    settledOn: null,
    rank: topRank(issues, 'noticed'),
    progress: [],
    entryIds: capture.entryId === null ? [] : [capture.entryId],
    lookedCloserAt: [],
  }
}

/** Looking at one card twice on a day is one close look. */
export function editIssue(issue: Issue, draft: IssueDraft, lookedCloser: boolean, stamp: Stamp): Issue {
  const isNewLook = lookedCloser && !issue.lookedCloserAt.some((at) => dayOf(at) === dayOf(stamp.local))
  return {
    ...issue,
    ...draft,
    changedAt: stamp.now,
    lookedCloserAt: isNewLook
      ? [...issue.lookedCloserAt, stamp.local].slice(-MOST_KEPT)
      : issue.lookedCloserAt,
  }
}

/** One rating a day: a second one that day replaces the first. */
export function rateIssue(issue: Issue, rating: number, day: Day, now: string): Issue {
  const others = issue.progress.filter((mark) => mark.day !== day)
  const progress = [...others, { day, rating }].toSorted((a, b) => (a.day < b.day ? -1 : 1))
  // The first rating stays for ever: "then and now" is measured from it.
  if (progress.length > MOST_KEPT) progress.splice(1, 1)
  return { ...issue, progress, changedAt: now }
}

/** After three close looks a day the page says "Enough digging for today", with a way past it. */
export const CLOSE_LOOKS_A_DAY = 3

export function closeLooksToday(issues: Iterable<Issue>, local: LocalTime): number {
  const today = dayOf(local)
  let looks = 0
  for (const issue of issues) looks += issue.lookedCloserAt.filter((at) => dayOf(at) === today).length
  return looks
}

export function canCapture(title: string): boolean {
  const length = title.trim().length
  return length > 0 && length <= 80
}

export function draftOf(issue: Issue): IssueDraft {
  const { id, createdAt, changedAt, status, settledOn, rank, ...more } = issue
  const { progress, entryIds, lookedCloserAt, ...draft } = more
  void [id, createdAt, changedAt, status, settledOn, rank, progress, entryIds, lookedCloserAt]
  return draft
}

export const EMPTY_DRAFT: IssueDraft = {
  title: '',
  category: null,
  seen: '',
  pattern: null,
  myPart: '',
  myPartKinds: [],
  theirPart: '',
  circumstance: '',
  impactOnThem: '',
  impactOnMe: '',
  needBehind: '',
  learned: '',
  willDo: '',
  weight: null,
  myInfluence: null,
  sure: null,
  wasAfraidOrHurt: false,
  shareable: false,
}
