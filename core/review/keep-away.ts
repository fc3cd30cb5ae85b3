import type { EntryRow } from '../journal/entry.schema.ts'
import { addDays, type Day } from '../kernel/time.ts'
import type { JournalSettings } from '../settings/settings.contract.ts'
import { DAYS_AWAY } from './review-kinds.ts'

const MOST_HIDDEN = 10_000
const MOST_TAGS = 500
const MOST_RESTING = 1000

type Away = Pick<JournalSettings, 'onThisDayHidden' | 'backHiddenTags' | 'backResting'>

/** The entry does not come back. Of too many the oldest wish goes. */
export function neverAgain<S extends Away>(settings: S, id: string): S {
  return { ...settings, onThisDayHidden: added(settings.onThisDayHidden, id, MOST_HIDDEN) }
}

/** Nothing with the tag comes back, however it is spelt. */
export function neverTag<S extends Away>(settings: S, tag: string): S {
  const others = settings.backHiddenTags.filter((each) => each.toLowerCase() !== tag.toLowerCase())
  return { ...settings, backHiddenTags: [...others, tag].slice(-MOST_TAGS) }
}

/** What was sent away by a tag stays away under its new name, and under the old one if that is taken back. */
export function tagFollowed<S extends Away>(settings: S, from: string, to: string): S {
  const isHidden = hiddenIn(settings)
  return isHidden(from) && !isHidden(to) ? neverTag(settings, to) : settings
}

type Tagged = Pick<EntryRow, 'id' | 'tags'>

/** What was sent away by a tag stays away by itself when the tag is taken off it; `ids` are those that were not before. */
export function tagsDropped<S extends Away>(
  settings: S,
  tags: readonly string[],
  rows: Iterable<Tagged>,
): { readonly settings: S; readonly ids: readonly string[] } {
  const dropped = new Set(tags.filter(hiddenIn(settings)))
  if (dropped.size === 0) return { settings, ids: [] }
  const before = new Set(settings.onThisDayHidden)
  const ids = [...rows]
    .filter((row) => !before.has(row.id) && row.tags.some((tag) => dropped.has(tag)))
    .map(({ id }) => id)
  const onThisDayHidden = [...settings.onThisDayHidden, ...ids].slice(-MOST_HIDDEN)
  return { settings: ids.length === 0 ? settings : { ...settings, onThisDayHidden }, ids }
}

/** Of those, the ones that carry such a tag again are away by it alone; the others stay away by themselves. */
export function tagPutBack<S extends Away>(
  settings: S,
  ids: readonly string[],
  rowOf: (id: string) => Tagged | undefined,
): S {
  const isHidden = hiddenIn(settings)
  const held = new Set(ids.filter((id) => rowOf(id)?.tags.some(isHidden) ?? false))
  const onThisDayHidden = settings.onThisDayHidden.filter((id) => !held.has(id))
  return onThisDayHidden.length === settings.onThisDayHidden.length
    ? settings
    : { ...settings, onThisDayHidden }
}

function hiddenIn({ backHiddenTags }: Away): (tag: string) => boolean {
  const hidden = new Set(backHiddenTags.map((tag) => tag.toLowerCase()))
  return (tag) => hidden.has(tag.toLowerCase())
}

/** The entry does not come back for 30 days. Rests that are over are dropped. */
export function restEntry<S extends Away>(settings: S, id: string, today: Day): S {
  const others = settings.backResting.filter((each) => each.id !== id && each.until > today)
  const backResting = [...others, { id, until: addDays(today, DAYS_AWAY) }].slice(-MOST_RESTING)
  return { ...settings, backResting }
}

/** One wish to keep away, as it is taken back: all others stay as they are. */
export type Kept =
  | { readonly kind: 'never'; readonly id: string }
  | { readonly kind: 'rest'; readonly id: string }
  | { readonly kind: 'tag'; readonly tag: string }

export function bringBack<S extends Away>(settings: S, kept: Kept): S {
  const { onThisDayHidden, backResting, backHiddenTags } = settings
  if (kept.kind === 'never') {
    return { ...settings, onThisDayHidden: onThisDayHidden.filter((each) => each !== kept.id) }
  }
  if (kept.kind === 'rest') {
    return { ...settings, backResting: backResting.filter(({ id }) => id !== kept.id) }
  }
  const tag = kept.tag.toLowerCase()
  return { ...settings, backHiddenTags: backHiddenTags.filter((each) => each.toLowerCase() !== tag) }
}

function added(list: readonly string[], item: string, most: number): string[] {
  return [...new Set([...list, item])].slice(-most)
}
