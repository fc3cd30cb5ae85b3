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
  const has = (tag: string): boolean =>
    settings.backHiddenTags.some((each) => each.toLowerCase() === tag.toLowerCase())
  return has(from) && !has(to) ? neverTag(settings, to) : settings
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
