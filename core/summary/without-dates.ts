import { MONTHS } from '../kernel/day-in-full.ts'
import { mapText, textsOf } from '../print/map-text.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import { datesIn, dayOfTyped, type TypedDate } from './dates-in-text.ts'
import type { FoundDate, SummaryChoices } from './summary.contract.ts'
import { when } from './when.ts'

type Shown = Pick<SummaryChoices, 'dates' | 'from' | 'to'>

/** Dates that were typed into a text, where the reader shall see months or numbers of weeks; none where days may be seen. */
export function findDates(document: PrintDocument, choices: Shown): FoundDate[] {
  if (choices.dates === 'exact') return []
  const found = new Map<string, FoundDate>()
  for (const text of textsOf(document)) {
    for (const date of datesIn(text, choices.dates === 'week_number')) {
      const times = (found.get(date.text)?.times ?? 0) + 1
      found.set(date.text, { text: date.text, times, as: asChosen(date, choices) })
    }
  }
  return [...found.values()].toSorted((one, other) => Number(one.as !== null) - Number(other.as !== null))
}

/** Each of them in the chosen form, where it is sure which day was meant; the others stay, and are told. */
export function withoutDates(document: PrintDocument, choices: Shown): PrintDocument {
  if (choices.dates === 'exact') return document
  return mapText(document, (text) => {
    let written = ''
    let from = 0
    for (const date of datesIn(text, choices.dates === 'week_number')) {
      const as = asChosen(date, choices)
      if (as === null) continue
      written += text.slice(from, date.at) + (isFirst(text, date.at) ? capital(as) : as)
      from = date.at + date.text.length
    }
    return written + text.slice(from)
  })
}

function asChosen(date: TypedDate, choices: Shown): string | null {
  if (date.month === null || date.days.length === 0) return null
  const form = choices.dates === 'month' ? monthForm(date, date.month) : weekForm(date, date.month, choices)
  return form === null || date.on === '' ? form : `in ${form}`
}

function monthForm({ year, days }: TypedDate, month: number): string | null {
  // A leap year, for a day that some years have is one that may be meant.
  if (days.some((day) => dayOfTyped(year ?? 2024, month, day) === null)) return null
  return `${MONTHS[month - 1]}${year === null ? '' : ` ${year}`}`
}

/** Without a year it is the one day of the period with that name; where there are two or none, nobody knows. */
function weekForm({ year, days }: TypedDate, month: number, choices: Shown): string | null {
  const first = Number(choices.from.slice(0, 4))
  const years =
    year === null
      ? Array.from({ length: Number(choices.to.slice(0, 4)) - first + 1 }, (_, at) => first + at)
      : [year]
  const forms = years.flatMap((each) => {
    const here = days.map((day) => dayOfTyped(each, month, day))
    if (year === null && here.some((day) => day === null || day < choices.from || day > choices.to)) return []
    return [new Set(here.map((day) => (day === null ? null : when(day, choices))))]
  })
  const [only, ...others] = forms
  if (only === undefined || others.length > 0 || only.size !== 1) return null
  return [...only][0] ?? null
}

function isFirst(text: string, at: number): boolean {
  return /(?:^|[.!?…]\s|\n)$/.test(text.slice(Math.max(0, at - 2), at))
}

function capital(text: string): string {
  return text.slice(0, 1).toUpperCase() + text.slice(1)
}
