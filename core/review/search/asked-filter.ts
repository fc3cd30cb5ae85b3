import type { EntryMode } from '../../journal/entry.schema.ts'
import type { EntryFilter } from '../../journal/journal.contract.ts'
import { addDays, type Day } from '../../kernel/time.ts'
import type { SearchKind } from '../../search/search-kinds.ts'
import { readDays, readKind, readMood, readStep, slug } from './filter-values.ts'
import type { FilterName } from './pieces.ts'

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

export type FilterDraft = { -readonly [Name in keyof AskedFilter]: AskedFilter[Name] }

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
  'looking-back': 'looking_back',
}
export const MODE_WORDS: Readonly<Record<EntryMode, string>> = {
  plain_day: 'plain-day',
  one_prompt: 'one-prompt',
  from_a_distance: 'from-a-distance',
  deep_write: 'deep-write',
  unsent_letter: 'unsent-letter',
  looking_back: 'looking-back',
}

/** Takes one value into the filter; false where it is none of that name. */
type Reader = (value: string, filter: FilterDraft, isNot: boolean) => boolean

export const READERS: Readonly<Record<FilterName, Reader>> = {
  tag: (value, filter, isNot) => {
    if (isNot) filter.notTags = [...filter.notTags, slug(value)]
    else filter.tags = [...filter.tags, slug(value)]
    return true
  },
  is: (value, filter) => {
    const isStar = slug(value) === 'starred'
    filter.isStarred ||= isStar
    return isStar
  },
  mood: (value, filter) =>
    found(readMood(value), ({ least, most }) => {
      filter.least = Math.max(filter.least ?? 1, least)
      filter.most = Math.min(filter.most ?? 5, most)
    }),
  step: (value, filter) => found(readStep(value), (step) => (filter.step = step)),
  mode: (value, filter) => found(MODES[slug(value)] ?? null, (mode) => (filter.mode = mode)),
  kind: (value, filter) => found(readKind(value), (kind) => (filter.kind = kind)),
  before: (value, filter) => found(readDays(value), ([first]) => endAt(filter, addDays(first, -1))),
  until: (value, filter) => found(readDays(value), ([, last]) => endAt(filter, last)),
  after: (value, filter) => found(readDays(value), ([, last]) => beginAt(filter, addDays(last, 1))),
  from: (value, filter) => found(readDays(value), ([first]) => beginAt(filter, first)),
}

function found<T>(value: T | null, keep: (value: T) => void): boolean {
  if (value === null) return false
  keep(value)
  return true
}

function endAt(filter: FilterDraft, day: Day): void {
  if (filter.to === null || day < filter.to) filter.to = day
}

function beginAt(filter: FilterDraft, day: Day): void {
  if (filter.from === null || day > filter.from) filter.from = day
}
