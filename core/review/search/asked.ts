import type { EntryFilter } from '../../journal/journal.contract.ts'
import type { EntryMode } from '../../journal/entry.schema.ts'
import { addDays, type Day } from '../../kernel/time.ts'
import { readDays, readKind, readMood, readStep, slug } from './filter-values.ts'
import { isFilterName, piecesOf, type FilterName, type Piece } from './pieces.ts'
import type { SearchKind } from '../../search/search-kinds.ts'

/** How a filter was wrong; what was typed stands beside it. */
export type WrongFilter =
  /** No filter has that name; it is looked for as words. */
  | { readonly why: 'unknown'; readonly text: string }
  /** That filter has no such value; it is left out. */
  | { readonly why: 'value'; readonly name: FilterName; readonly text: string }
  /** Only a tag can be left out by a minus. */
  | { readonly why: 'minus'; readonly text: string }
  /** A second one of a filter that can have one value; the last counts. */
  | { readonly why: 'twice'; readonly name: FilterName; readonly text: string }
  /** Together the days, or the moods, leave nothing. */
  | { readonly why: 'nothing-between'; readonly name: 'from' | 'mood'; readonly text: string }

export interface AskedFilter {
  /** All of them; folded as words are, so that no capital is missed. */
  readonly tags: readonly string[]
  readonly notTags: readonly string[]
  readonly step: EntryFilter['step'] | null
  readonly least: number | null
  readonly most: number | null
  /** First and last day, both included. */
  readonly from: Day | null
  readonly to: Day | null
  readonly isStarred: boolean
  readonly mode: EntryMode | null
  readonly kind: SearchKind | null
}

export interface AskedText {
  /** What is left for the index to find. */
  readonly words: string
  readonly filter: AskedFilter
  readonly wrong: readonly WrongFilter[]
}

/** In words of the page; the program's own names are taken too. */
const MODES: Readonly<Record<string, EntryMode>> = {
  'plain-day': 'plain_day',
  question: 'one_prompt',
  'one-prompt': 'one_prompt',
  distance: 'from_a_distance',
  'from-a-distance': 'from_a_distance',
  deep: 'deep_write',
  'deep-write': 'deep_write',
  letter: 'unsent_letter',
  'unsent-letter': 'unsent_letter',
}
export const MODE_WORDS: Readonly<Record<EntryMode, string>> = {
  plain_day: 'plain-day',
  one_prompt: 'one-prompt',
  from_a_distance: 'from-a-distance',
  deep_write: 'deep-write',
  unsent_letter: 'unsent-letter',
}

type Draft = { -readonly [Name in keyof AskedFilter]: AskedFilter[Name] }

const NOTHING: AskedFilter = {
  tags: [],
  notTags: [],
  step: null,
  least: null,
  most: null,
  from: null,
  to: null,
  isStarred: false,
  mode: null,
  kind: null,
}

/**
 * Takes the filters out of what was typed: `tag: step: mood: before: after: from: until: is: mode: kind:`.
 * `before` and `after` leave out the day, month or year they name, `from` and `until` take it in. A wrong
 * filter narrows nothing, and is told; one that is still being typed is let be.
 */
export function readAsked(typed: string): AskedText {
  const filter: Draft = { ...NOTHING }
  const wrong: WrongFilter[] = []
  const words: string[] = []
  const seen = new Set<FilterName>()
  for (const piece of piecesOf(typed)) {
    if (piece.kind === 'words') words.push(piece.text)
    else if (!isFilterName(piece.name)) {
      words.push(piece.text)
      if (piece.value !== '') wrong.push({ why: 'unknown', text: piece.text })
    } else wrong.push(...take(piece, piece.name, filter, seen))
  }
  return { words: words.join(' ').trim(), filter, wrong: [...wrong, ...contradictions(filter)] }
}

export function isNarrowed(filter: AskedFilter): boolean {
  const { tags, notTags, isStarred, ...others } = filter
  return (
    tags.length > 0 || notTags.length > 0 || isStarred || Object.values(others).some((one) => one !== null)
  )
}

/** True for what only an entry can be. */
export function isOfEntries({ tags, least, most, isStarred, mode }: AskedFilter): boolean {
  return tags.length > 0 || least !== null || most !== null || isStarred || mode !== null
}

type Filter = Extract<Piece, { kind: 'filter' }>
const SINGLE: ReadonlySet<FilterName> = new Set(['step', 'mode', 'kind'])

function take(piece: Filter, name: FilterName, filter: Draft, seen: Set<FilterName>): WrongFilter[] {
  const { value, text, isNot, isLast } = piece
  if (value === '') return isLast ? [] : [{ why: 'value', name, text }]
  if (isNot && name !== 'tag') return [{ why: 'minus', text }]
  const was = { ...filter }
  if (!read(name, value, isNot, filter))
    return isLast && mayGoOn(name, value) ? [] : [{ why: 'value', name, text }]
  const isSecond = SINGLE.has(name) && seen.has(name) && JSON.stringify(was) !== JSON.stringify(filter)
  seen.add(name)
  return isSecond ? [{ why: 'twice', name, text }] : []
}

/** A day or a mood half typed is not wrong yet. */
function mayGoOn(name: FilterName, value: string): boolean {
  if (name === 'mood') return /^[<>]=?$|^\d-$/.test(value)
  return DATES.has(name) && /^\d{1,4}(-\d{0,2}(-\d?)?)?$/.test(value) && value.length < 10
}
const DATES: ReadonlySet<FilterName> = new Set(['before', 'after', 'from', 'until'])

/** False where the value is none of that filter. */
function read(name: FilterName, value: string, isNot: boolean, filter: Draft): boolean {
  switch (name) {
    case 'tag':
      if (isNot) filter.notTags = [...filter.notTags, slug(value)]
      else filter.tags = [...filter.tags, slug(value)]
      return true
    case 'is':
      filter.isStarred ||= slug(value) === 'starred'
      return slug(value) === 'starred'
    case 'mood': {
      const range = readMood(value)
      if (!range) return false
      filter.least = Math.max(filter.least ?? 1, range.least)
      filter.most = Math.min(filter.most ?? 5, range.most)
      return true
    }
    case 'step':
      return found(readStep(value), (step) => (filter.step = step))
    case 'mode':
      return found(MODES[slug(value)] ?? null, (mode) => (filter.mode = mode))
    case 'kind':
      return found(readKind(value), (kind) => (filter.kind = kind))
    case 'before':
    case 'until':
    case 'after':
    case 'from':
      return found(readDays(value), ([first, last]) => {
        if (name === 'before') filter.to = earlier(filter.to, addDays(first, -1))
        if (name === 'until') filter.to = earlier(filter.to, last)
        if (name === 'after') filter.from = later(filter.from, addDays(last, 1))
        if (name === 'from') filter.from = later(filter.from, first)
      })
  }
}

function found<T>(value: T | null, keep: (value: T) => void): boolean {
  if (value === null) return false
  keep(value)
  return true
}

function earlier(one: Day | null, other: Day): Day {
  return one === null || other < one ? other : one
}

function later(one: Day | null, other: Day): Day {
  return one === null || other > one ? other : one
}

function contradictions({ from, to, least, most }: AskedFilter): WrongFilter[] {
  return [
    ...(from !== null && to !== null && from > to
      ? [{ why: 'nothing-between', name: 'from', text: `${from} ${to}` } as const]
      : []),
    ...(least !== null && most !== null && least > most
      ? [{ why: 'nothing-between', name: 'mood', text: `${least} ${most}` } as const]
      : []),
  ]
}
