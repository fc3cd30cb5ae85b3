import { stepGate } from '../boundaries/gated-steps.ts'
import { ENDED } from '../issues/issue-kinds.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { moodOf } from '../journal/filter.ts'
import { type Day, dayOf, localDayOf, type Stamp, weekOf } from '../kernel/time.ts'
import { isPutAway } from '../review/coming-back.ts'
import type { TimelineKind } from '../review/review-kinds.ts'
import type { TimelineRow, TimelineWeek } from '../review/review.contract.ts'
import type { Book } from './book.ts'
import { outcomeSealedAt } from './coming-back.ts'
import { gateOf } from './gate-of.ts'
import { hardEvidence } from './hard-entries.ts'
import { hasClosedIssue } from './talks.ts'

interface TimelinePage {
  readonly weeks: TimelineWeek[]
  /** Older weeks hold something too. */
  readonly hasMore: boolean
}

/**
 * Weeks that hold something, newest first, from the one before `before` on; null begins with the newest. `entries` are
 * those that stand, newest first. Left out: days ahead, letters and all else of step 10, entries of that step while it
 * is sealed, talks while the contact status hides them or where a card of fear or hurt is in them, such cards, and the
 * evidence that came of them.
 */
export function timelinePage(
  book: Book,
  entries: readonly EntryRow[],
  now: Pick<Stamp, 'now' | 'local'>,
  { before, limit }: { readonly before: Day | null; readonly limit: number },
): TimelinePage {
  const today = dayOf(now.local)
  const end = before ?? '9999-12-31'
  const others = otherRows(book, now).filter((row) => row.day <= today && row.day < end)
  const weeksOfOthers = [...others.map((row) => weekOf(row.day)), ...digestWeeks(book, end)]
  const own = newestEntries(entries, { sealedAt: outcomeSealedAt(book, today) }, { end, today, limit })
  const found = [...new Set([...weeksOfOthers, ...own.keys()])].toSorted().toReversed()
  const byWeek = Map.groupBy(others, (row) => weekOf(row.day))
  const weeks = found.slice(0, limit).map((monday) => ({
    monday,
    digest: book.digests.get(monday)?.text ?? null,
    rows: [...(own.get(monday) ?? []), ...(byWeek.get(monday) ?? [])].toSorted(newestFirst),
  }))
  return { weeks, hasMore: found.length > limit }
}

interface Span {
  readonly end: Day
  readonly today: Day
  readonly limit: number
}

/** Entries of the newest weeks that hold any, one week more than asked for, so that more to come can be told. */
function newestEntries(
  entries: readonly EntryRow[],
  seal: Parameters<typeof isPutAway>[1],
  { end, today, limit }: Span,
): ReadonlyMap<Day, TimelineRow[]> {
  const weeks = new Map<Day, TimelineRow[]>()
  let [lastDay, monday] = ['', '']
  for (const row of entries) {
    const day = dayOf(row.at)
    if (day >= end || day > today || isPutAway(row, seal)) continue
    if (day !== lastDay) [lastDay, monday] = [day, weekOf(day)]
    const rows = weeks.get(monday)
    if (rows) rows.push(entryRow(row))
    else if (weeks.size > limit) break
    else weeks.set(monday, [entryRow(row)])
  }
  return weeks
}

function entryRow(row: EntryRow): TimelineRow {
  const { id, title, excerpt, step } = row
  const words = title.trim() === '' ? [excerpt, ''] : [title, excerpt]
  const [said, more] = [words[0]!, words[1]!]
  const when = { day: dayOf(row.at), time: row.at.slice(11) }
  return { kind: 'entry', id, ...when, title: said, detail: more, step, mood: moodOf(row) }
}

function otherRows(book: Book, now: Pick<Stamp, 'now' | 'local'>): TimelineRow[] {
  return [
    ...evidenceRows(book),
    ...cardRows(book, now),
    ...talkRows(book, dayOf(now.local)),
    ...sessionRows(book),
    ...lineRows(book),
  ]
}

function evidenceRows(book: Book): TimelineRow[] {
  const isHard = hardEvidence(book)
  return [...book.evidence.values()]
    .filter((piece) => !isHard(piece))
    .map(({ id, day, thisTimeI, situation }) => other('evidence', id, day, thisTimeI, situation))
}

/** A card settled before its day was kept stands where it was changed last. */
function cardRows(book: Book, now: Pick<Stamp, 'now' | 'local'>): TimelineRow[] {
  return [...book.issues.values()]
    .filter(({ status, wasAfraidOrHurt }) => ENDED.includes(status) && !wasAfraidOrHurt)
    .map(({ id, title, status, settledOn, changedAt, learned }) => {
      const kind = status === 'settled' ? 'issue_settled' : 'issue_accepted'
      return other(kind, id, settledOn ?? localDayOf(changedAt, now), title, learned.slice(0, MOST_DETAIL))
    })
}

function talkRows(book: Book, today: Day): TimelineRow[] {
  if (stepGate(gateOf(book, today), 'conversation') === 'hidden') return []
  return [...book.plans.values()]
    .filter((plan) => !hasClosedIssue(book, plan))
    .flatMap(({ id, talkedOn, aim, agreed }) =>
      talkedOn === null ? [] : [other('talk', id, talkedOn, aim, agreed)],
    )
}

function sessionRows(book: Book): TimelineRow[] {
  return [...book.sessions.values()].map(({ id, day, personId, withWhom, tookAway }) =>
    other('session', id, day, book.people.get(personId ?? '')?.name ?? withWhom, tookAway),
  )
}

function lineRows(book: Book): TimelineRow[] {
  return [...book.boundaries.values()].flatMap(({ id, whose, text, since, liftedOn, liftedWords }) => [
    other(whose === 'theirs' ? 'boundary_theirs' : 'boundary_mine', id, since, text, ''),
    ...(liftedOn === null ? [] : [other('boundary_lifted', id, liftedOn, text, liftedWords)]),
  ])
}

function digestWeeks(book: Book, end: Day): Day[] {
  return [...book.digests.values()].map(({ week }) => week).filter((week) => week < end)
}

const MOST_DETAIL = 300

function other(kind: TimelineKind, id: string, day: Day, title: string, detail: string): TimelineRow {
  return { kind, id, day, time: null, title, detail: detail.slice(0, MOST_DETAIL), step: null, mood: null }
}

/** What has no hour comes after what has one on the same day. */
function newestFirst(a: TimelineRow, b: TimelineRow): number {
  const [one, two] = [a, b].map(({ day, time, kind, id }) => `${day} ${time ?? ''} ${kind} ${id}`)
  return one! < two! ? 1 : one! > two! ? -1 : 0
}
