import { dayInFull, MONTHS } from '../kernel/day-in-full.ts'
import { type Day, daysBetween, weekOf } from '../kernel/time.ts'
import { documentWords } from './document-words.ts'
import type { SummaryChoices } from './summary.contract.ts'
import type { SummaryReader } from './summary-kinds.ts'

type Period = Pick<SummaryChoices, 'dates' | 'from' | 'to'>

/** A day as the reader shall see it: "4 May 2026", "May 2026", or "week 5" of the period. */
export function when(day: Day, { dates, from }: Period): string {
  if (dates === 'exact') return dayInFull(day)
  if (dates === 'month') return `${monthOf(day)} ${day.slice(0, 4)}`
  const week = weekNumber(day, from)
  return week < 1 ? 'before week 1' : `week ${week}`
}

/** Week 1 is the one that holds the first day of the period. */
export function weekNumber(day: Day, from: Day): number {
  return daysBetween(weekOf(from), weekOf(day)) / 7 + 1
}

export function periodOf({ dates, from, to }: Period): string {
  if (dates === 'week_number') {
    const weeks = weekNumber(to, from)
    return weeks === 1 ? '1 week' : `${weeks} weeks`
  }
  if (dates === 'month')
    return span(`${monthOf(from)} ${from.slice(0, 4)}`, `${monthOf(to)} ${to.slice(0, 4)}`)
  return span(dayInFull(from), dayInFull(to))
}

/** Neutral: it says which months, where dates may be seen at all, and not what of. */
export function titleOf({ dates, from, to }: Period): string {
  if (dates === 'week_number') return documentWords.title
  const isOneYear = from.slice(0, 4) === to.slice(0, 4)
  const first = isOneYear ? monthOf(from) : `${monthOf(from)} ${from.slice(0, 4)}`
  const last = isOneYear ? monthOf(to) : `${monthOf(to)} ${to.slice(0, 4)}`
  return `${documentWords.title}, ${span(first, last)}`
}

/** Another word for each reader, so that one file does not take the place of another; none says who it is for. */
const FILE_WORDS: Readonly<Record<SummaryReader, string>> = {
  self: 'review',
  therapist: 'overview',
  ex: 'summary',
}

/** Without the extension. */
export function fileNameOf({ reader, dates, to }: Period & Pick<SummaryChoices, 'reader'>): string {
  const word = FILE_WORDS[reader]
  return dates === 'week_number' ? word : `${word}-${to.slice(0, 7)}`
}

function span(first: string, last: string): string {
  if (first === last) return first
  const year = first.slice(-5)
  const isSameYear = /^ \d{4}$/.test(year) && last.endsWith(year)
  return `${isSameYear ? first.slice(0, -5) : first} to ${last}`
}

function monthOf(day: Day): string {
  return MONTHS[Number(day.slice(5, 7)) - 1]!
}
