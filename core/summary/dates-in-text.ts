import type { Day } from '../kernel/time.ts'
import {
  BEHIND_MAY,
  type Beside,
  COUNTED,
  MONTHS_THAT_ARE_WORDS,
  NUMBERED,
  UNITS,
} from './dates-in-text.data.ts'

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
const oneOf = (rows: readonly Beside[]): string => `(?:${rows.map(({ word }) => word).join('|')})`
const MONTH = `(?<month>Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May(?!\\s+${oneOf(BEHIND_MAY)}\\b)|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?)\\b(?:\\.(?=,?\\s+\\d))?`
const DAY_NAME = '(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)(?:day|sday|nesday|rsday|urday)?\\b[.,]*'
const WEEKDAY = `(?:${DAY_NAME}\\s+)?`
const ON = '(?:(?<on>[Oo]n)\\s+)?'
const FROM = '(?<![\\p{L}\\p{N}/.,-])'
const number = (name: string): string => `(?<${name}>3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)?`
const IN_WORDS = `(?:${ORDINALS.toSorted((a, b) => b.length - a.length).join('|')})`
const TH = '(?:3[01]|[12]\\d|[1-9])(?:st|nd|rd|th)'
const TO = '\\s*(?:-|–|to|and|or|until)\\s*'
const YEAR = '(?:,?\\s+(?<year>(?:19|20)\\d\\d)(?!\\d))?'

/** Before numbers that may be anything: people eat 3/4 of it, and sleep 10-12 hours. */
const SAYS_WHEN = `(?:(?<on>on)\\s+${WEEKDAY}|(?<=(?<!\\p{L})(?:since|until|till|by|${DAY_NAME})\\s+))`
const NOT_NUMBERED = `(?<!(?<!\\p{L})${oneOf(NUMBERED)}\\s)`
/** "The 2nd was bad", and not "the 2nd glass". */
const NO_THING =
  '(?=\\s*(?:[^\\s\\p{L}]|$)|\\s+(?:was|were|is|i|we|you|he|she|they|it|at|in|and|or|to|when|then|until|after|before)\\b)'

/** Days, by how sure they are: what an earlier one takes is not looked at again. Notes are written small: all in any case. */
const FORMS: readonly RegExp[] = [
  `${FROM}${ON}(?<last>3[01]|[12]\\d|0?[1-9])(?<mark>[-/])${MONTH}\\k<mark>(?<year>(?:19|20)\\d\\d)(?!\\d)`,
  `${FROM}${ON}${WEEKDAY}(?:the\\s+)?(?:${number('first')}${TO})?(?:the\\s+)?${number('last')}\\.?\\s+(?:of\\s+)?${MONTH}${YEAR}`,
  `${FROM}${ON}${WEEKDAY}(?:the\\s+)?(?<worded>${IN_WORDS})\\s+(?:of\\s+)?${MONTH}${YEAR}`,
  `${FROM}${ON}${WEEKDAY}${MONTH}\\s+(?:the\\s+)?${number('first')}(?!\\d|[:.]\\d|\\s*${oneOf(UNITS)}\\b)(?:${TO}${number('last')}(?!\\d|[:.]\\d))?${YEAR}`,
  `${FROM}${ON}${WEEKDAY}${MONTH}\\s+the\\s+(?<worded>${IN_WORDS})(?![\\p{L}-])${YEAR}`,
  `${FROM}${ON}(?<year>(?:19|20)\\d\\d)(?<mark>[-/.])(?<numbered>1[0-2]|0?[1-9])\\k<mark>${number('first')}(?!\\d)`,
  `${FROM}${ON}(?<year>(?:19|20)\\d\\d)(?<numbered>0[1-9]|1[0-2])(?<first>0[1-9]|[12]\\d|3[01])(?!\\d)`,
  `${FROM}${NOT_NUMBERED}${ON}(?<one>\\d{1,2})(?<mark>[./-])(?<other>\\d{1,2})\\k<mark>(?<year>\\d{4}|\\d\\d)(?![\\d/-]|\\.\\d)`,
  `${FROM}${SAYS_WHEN}(?<one>0?[1-9]|[12]\\d|3[01])(?:/(?<other>0?[1-9]|[12]\\d|3[01])|\\.(?:0?[1-9]|1[0-2])\\.)(?![\\d/])`,
  // A time of the day looks the same.
  `${FROM}${SAYS_WHEN}(?:0[1-9]|[12]\\d|3[01])[.-](?:0[1-9]|1[0-2])(?![\\d.,/-]\\d|\\d|[.]?\\s*(?:am|pm|h|km|m|kg|%|€|o['’]clock)(?!\\p{L}))`,
  `${FROM}(?:on|since|until|till|by)\\s+the\\s+${TH}(?!\\p{L}|\\s+${oneOf(COUNTED)}\\b)`,
  `${FROM}the\\s+${TH}(?!\\p{L})${NO_THING}`,
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

function typed({ 0: text, index, groups = {}, input }: RegExpExecArray): TypedDate {
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
  const isVerb = base.year === null && isFaint(groups['month'] ?? '', text, input.slice(0, index))
  return month === 0 || isVerb ? { ...base, month: null, days: [] } : { ...base, month, days }
}

const WORDS = new Set(MONTHS_THAT_ARE_WORDS.map(({ word }) => word))
const IS_A_DAY = new RegExp(`^on\\s|^${DAY_NAME}\\s|\\d(?:st|nd|rd|th)|\\sof\\s`, 'iu')
const BEFORE_A_DAY = /(?<!\p{L})(?:since|until|till|by|from|before|after)\s+(?:the\s+)?$/iu

/** "The first may hurt": typed small, the month is a word, and nothing says that it is a day. */
function isFaint(month: string, text: string, before: string): boolean {
  return WORDS.has(month) && !IS_A_DAY.test(text) && !BEFORE_A_DAY.test(before.slice(-20))
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
