import type { Day } from '../kernel/time.ts'

/** A date as a person types it into a sentence. */
export interface TypedDate {
  readonly at: number
  readonly text: string
  /** "on" before it, which becomes "in". */
  readonly on: string
  readonly year: number | null
  /** From 1; null where it is not sure which number is the month. */
  readonly month: number | null
  /** First and last; empty where there is none or it is not sure. */
  readonly days: readonly number[]
}

/** In words, as far as a month has days. */
const ORDINALS = [
  ...'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth'.split(
    ' ',
  ),
  ...'fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth'.split(' '),
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' ').map((day) => `twenty-${day}`),
  'thirtieth',
  'thirty-first',
]
const MONTH_NAMES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?!\\s+(?:be|have|not|come|go|seem|help|well|also|take|need|say|feel|still|never|look|find|want|get|make|do)\\b)|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=,?\\s+\\d))?'
const WEEKDAY = '(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\\b[.,]*\\s+)?'
const ON = '(?:(?<on>[Oo]n)\\s+)?'
const FROM = '(?<![\\p{L}\\p{N}/.,-])'
const number = (name: string): string => `(?<${name}>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`
const IN_WORDS = `(?:${ORDINALS.toSorted((a, b) => b.length - a.length).join('|')})`
const TO = '\\s*(?:-|–|to|and|or|until)\\s*'
const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?'

/** "We march 3 km" is no day of March. */
const UNIT = '(?:km|k|m|miles?|hours?|minutes?|days?|weeks?|times)\\b'

/** Days, by how sure they are: what an earlier one takes is not looked at again. Notes are written small: all in any case. */
const FORMS: readonly RegExp[] = [
  `${FROM}${ON}(?<last>3[01]|[12]\\d|0?[1-9])(?<mark>[-/])${MONTH}\\k<mark>(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `${FROM}${ON}${WEEKDAY}(?:the\\s+)?(?:${number('first')}${TO})?(?:the\\s+)?${number('last')}\\.?\\s+(?:of\\s+)?${MONTH}${YEAR}`,
  `${FROM}${ON}${WEEKDAY}(?:the\\s+)?(?<worded>${IN_WORDS})\\s+(?:of\\s+)?${MONTH}${YEAR}`,
  `${FROM}${ON}${WEEKDAY}${MONTH}\\s+(?:the\\s+)?${number('first')}(?!\\d|[:.]\\d|\\s*${UNIT})(?:${TO}${number('last')}(?!\\d|[:.]\\d))?${YEAR}`,
  `${FROM}${ON}${WEEKDAY}${MONTH}\\s+the\\s+(?<worded>${IN_WORDS})(?![\\p{L}-])${YEAR}`,
  `${FROM}${ON}(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<numbered>1[0-2]|0?[1-9])\\k<mark>${number('first')}(?!\\d)`,
  `${FROM}${ON}(?<year>(?:19|20)\\d\\d)(?<numbered>0[1-9]|1[0-2])(?<first>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${FROM}${ON}(?<one>\\d{1,2})(?<mark>[./-])(?<other>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![\\d/-]|\\.\\d)`,
  `${FROM}${ON}(?<one>0?[1-9]|[12]\\d|3[01])(?:/(?<other>0?[1-9]|[12]\\d|3[01])|\\.(?:0?[1-9]|1[0-2])\\.)(?![\\d/])`,
  // A time of the day looks the same.
  `${FROM}${ON}(?:0[1-9]|[12]\\d|3[01])[.-](?:0[1-9]|1[0-2])(?![\\d.,/-]\\d|\\d|[.]?\\s*(?:am|pm|h|km|m|kg|%|€|o['’]clock)(?!\\p{L}))`,
  `${FROM}(?:(?:on|since|until|by)\\s+)?the\\s+(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)(?!\\p{L}|\\s+(?:time|one|session|draft|try|attempt|floor|week|month|year|person|row|page)\\b)`,
].map((form) => new RegExp(form, 'giu'))

/** Months and years on their own: they tell something only where weeks are numbered. */
const WIDER: readonly RegExp[] = [
  `${FROM}(?:[Ii]n|[Ss]ince|[Uu]ntil|[Bb]y|[Ff]rom|[Ll]ast|[Tt]his|[Nn]ext|[Ee]arly|[Ll]ate|[Oo]f|[Bb]efore|[Aa]fter|[Dd]uring|[Aa]ll)\\s+${MONTH}${YEAR}`,
  `${FROM}${MONTH}\\s+(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `${FROM}(?<year>(?:19|20)\\d\\d)(?![\\d.,]\\d|\\d)`,
].map((form) => new RegExp(form, 'gu'))

/** In the order of the text. `withMonths`: months and years without a day as well. Weekdays alone tell no date. */
export function datesIn(text: string, withMonths: boolean): TypedDate[] {
  if (!withMonths && !/\d|(?:st|nd|rd|th)\b/i.test(text)) return []
  const found: TypedDate[] = []
  let rest = text
  for (const form of withMonths ? [...FORMS, ...WIDER] : FORMS) {
    const here = [...rest.matchAll(form)].map(typed)
    found.push(...here)
    for (const { at, text: taken } of here) {
      rest = rest.slice(0, at) + '\n'.repeat(taken.length) + rest.slice(at + taken.length)
    }
  }
  return found.toSorted((one, other) => one.at - other.at)
}

function typed({ 0: text, index, groups = {} }: RegExpExecArray): TypedDate {
  const named = groups['month']?.slice(0, 3).toLowerCase()
  const base = { at: index, text, on: groups['on'] ?? '', year: yearOf(groups['year']) }
  const one = Number(groups['one'] ?? 0)
  const other = Number(groups['other'] ?? 0)
  if (one > 0 && other > 0 && base.year !== null) {
    // With points the day stands first; with strokes either may, unless one of them can be no month.
    if (groups['mark'] === '.' || one > 12 || one === other) return { ...base, ...sure(other, one) }
    if (other > 12) return { ...base, ...sure(one, other) }
  }
  const month = named === undefined ? Number(groups['numbered'] ?? 0) : MONTH_NAMES.indexOf(named) + 1
  const worded = ORDINALS.indexOf(groups['worded']?.toLowerCase() ?? '') + 1
  const numbers = [groups['first'], groups['last']].flatMap((day) => (day === undefined ? [] : [Number(day)]))
  const days = worded === 0 ? numbers : [worded]
  return month === 0 ? { ...base, month: null, days: [] } : { ...base, month, days }
}

function sure(month: number, day: number): Pick<TypedDate, 'month' | 'days'> {
  return month <= 12 && day <= 31 ? { month, days: [day] } : { month: null, days: [] }
}

function yearOf(year: string | undefined): number | null {
  if (year === undefined) return null
  return year.length === 2 ? 2000 + Number(year) : Number(year)
}

/** As a day of the calendar; null where there is no such day. */
export function dayOfTyped(year: number, month: number, day: number): Day | null {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0
  const most = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0
  if (day < 1 || day > most) return null
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
