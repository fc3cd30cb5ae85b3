import { addDays, addMonths, isDay, type Day } from '../../kernel/time.ts'
import { fold } from '../../search/fold.ts'
import { STEPS, type StepNoun } from '../../steps/steps.ts'
import { SEARCH_KINDS, type SearchKind } from '../../search/search-kinds.ts'

/** Least and most mood, 1 low to 5 high. */
export interface MoodRange {
  readonly least: number
  readonly most: number
}

/** `3`, `2-4`, `<3`, `>=4`; null where no mood from 1 to 5 is meant. */
export function readMood(value: string): MoodRange | null {
  const found = /^(<=?|>=?)?(\d)(?:-(\d))?$/.exec(value)
  if (!found) return null
  const [, sign, first, last] = found
  const one = Number(first)
  if (last !== undefined) return sign === undefined ? rangeOf(one, Number(last)) : null
  if (one < 1 || one > 5) return null
  if (sign === '<') return rangeOf(1, one - 1)
  if (sign === '<=') return rangeOf(1, one)
  if (sign === '>') return rangeOf(one + 1, 5)
  return sign === '>=' ? rangeOf(one, 5) : rangeOf(one, one)
}

function rangeOf(least: number, most: number): MoodRange | null {
  return least >= 1 && most <= 5 && least <= most ? { least, most } : null
}

export function sayMood({ least, most }: MoodRange): string {
  if (least === most) return String(least)
  if (least === 1) return `<${most + 1}`
  return most === 5 ? `>${least - 1}` : `${least}-${most}`
}

/** The first and the last day of a year, a month or a day: `2026`, `2026-05`, `2026-05-01`. */
export function readDays(value: string): readonly [Day, Day] | null {
  if (/^\d{4}$/.test(value)) return readDays(`${value}-01`) && [`${value}-01-01`, `${value}-12-31`]
  if (/^\d{4}-\d{2}$/.test(value)) {
    const first = `${value}-01`
    return isDay(first) ? [first, addDays(addMonths(first, 1), -1)] : null
  }
  return isDay(value) ? [value, value] : null
}

/** By its number, its noun, or the beginning of its title, with a minus between words. */
export function readStep(value: string): StepNoun | null {
  const said = slug(value)
  if (said === '') return null
  const step =
    STEPS.find(({ noun, number }) => said === noun || said === String(number)) ??
    STEPS.find(({ title }) => slug(title).startsWith(said))
  return step?.noun ?? null
}

export function readKind(value: string): SearchKind | null {
  const said = slug(value)
  return SEARCH_KINDS.find(({ kind, word }) => said === word || said === slug(kind))?.kind ?? null
}

export function sayKind(kind: SearchKind): string {
  return SEARCH_KINDS.find((each) => each.kind === kind)!.word
}

/** As values are compared: without capitals and accents, a minus for each space. */
export function slug(value: string): string {
  return fold(value.replaceAll('"', '').trim()).replace(/[\s_]+/g, '-')
}
