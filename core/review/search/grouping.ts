import type { Book } from '../../book/book.ts'
import { outcomeSealedAt } from '../../book/coming-back.ts'
import type { EntryRow } from '../../journal/entry.schema.ts'
import type { EntryFilter } from '../../journal/journal.contract.ts'
import type { Day, Instant } from '../../kernel/time.ts'
import { SEARCH_KINDS } from '../../search/search-kinds.ts'
import { isPutAway } from '../coming-back.ts'
import type { RowsBySlot } from '../rows-by-slot.ts'
import { groupOfKind, type ThingsBySlot } from '../things-by-slot.ts'
import type { AskedFilter } from './asked-filter.ts'
import { isOfEntries } from './asked.ts'
import { slug } from './filter-values.ts'
import { isShut, shutKinds } from './shut.ts'

const ENTRIES = groupOfKind('entries')
/** Of no group: left out. */
const OUT = -1

/** The group of each slot under a filter, on that day; what is sealed or hidden then is in none. */
export function grouping(
  book: Book,
  rows: RowsBySlot,
  things: ThingsBySlot,
  filter: AskedFilter,
  today: Day,
): (slot: number) => number {
  const isOpen = openGroups(book, filter, today)
  const isEntryIn =
    isOpen[ENTRIES] === 1 ? openEntries(rows, filter, outcomeSealedAt(book, today)) : () => false
  const { from, to } = filter
  const isAnyDay = from === null && to === null
  return (slot) => {
    const group = things.groupOf(slot)
    if (group === ENTRIES) return isEntryIn(slot) ? ENTRIES : OUT
    if (isOpen[group] !== 1) return OUT
    const { kind, id, day } = things.at(slot)
    const isIn = isAnyDay || (day >= (from ?? '') && (to === null || day <= to))
    return isIn && !isShut(book, kind, id, today) ? group : OUT
  }
}

function openGroups(book: Book, filter: AskedFilter, today: Day): Uint8Array {
  const shut = shutKinds(book, today)
  return Uint8Array.from(SEARCH_KINDS, ({ kind, step }) => {
    if (shut.has(kind) || (filter.kind !== null && filter.kind !== kind)) return 0
    if (kind === 'entries') return 1
    const isOfStep = filter.step === null || filter.step === step
    return isOfStep && !isOfEntries(filter) ? 1 : 0
  })
}

/** Entries of a sealed step stay out of every answer. */
function openEntries(
  rows: RowsBySlot,
  filter: AskedFilter,
  sealedAt: Instant | null,
): (slot: number) => boolean {
  const isIn = entriesUnder(rows, filter)
  return sealedAt === null ? isIn : (slot) => isIn(slot) && !isPutAway(rows.at(slot), { sealedAt })
}

function entriesUnder(rows: RowsBySlot, filter: AskedFilter): (slot: number) => boolean {
  const isIn = rows.accepting(entryFilterOf(filter))
  const { tags, notTags } = filter
  if (tags.length === 0 && notTags.length === 0) return isIn
  return (slot) => {
    if (!isIn(slot)) return false
    const own = tagsOf(rows.at(slot))
    return tags.every((tag) => own.has(tag)) && !notTags.some((tag) => own.has(tag))
  }
}

/** What the list of entries can narrow by itself; tags are compared as they are typed. */
export function entryFilterOf(filter: AskedFilter): EntryFilter {
  const { step, least, most, from, to, isStarred, mode } = filter
  return {
    ...(step ? { step } : {}),
    ...(least === null ? {} : { moodAtLeast: least }),
    ...(most === null ? {} : { moodAtMost: most }),
    ...(from === null ? {} : { from }),
    ...(to === null ? {} : { to }),
    ...(isStarred ? { starred: true } : {}),
    ...(mode === null ? {} : { mode }),
  }
}

function tagsOf({ tags }: EntryRow): ReadonlySet<string> {
  return new Set(tags.map(slug))
}
