import type { EveryHit } from '../../../../core/search/search.contract.ts'
import { shortDate } from '../../../words/dates.ts'
import { MEETING_KIND_WORDS } from '../../../words/friendship.ts'
import { AREA_WORDS, LETTER_KIND_WORDS, SCENARIO_WORDS } from '../../../words/outcome.ts'
import { SEARCH_KIND_WORDS, searchWords } from '../../../words/search.ts'
import { CARE_WORDS, CONTACT_KIND_WORDS } from '../../../words/space-kinds.ts'

const NAMES: Readonly<Partial<Record<EveryHit['kind'], Readonly<Record<string, string>>>>> = {
  meetings: MEETING_KIND_WORDS,
  scenarios: SCENARIO_WORDS,
  lifeAreas: AREA_WORDS,
  letters: LETTER_KIND_WORDS,
  contactEvents: CONTACT_KIND_WORDS,
  care: CARE_WORDS,
}

/** What stands in the place of a title where a record has none of its own. */
export function nameOfHit({ kind, name, owner, at }: EveryHit): string {
  if (kind === 'entries') return searchWords.untitled
  if (kind === 'plans') return searchWords.talk(shortDate(at.slice(0, 10)))
  const known = name === null ? undefined : NAMES[kind]?.[name]
  return known ?? owner?.title ?? SEARCH_KIND_WORDS[kind]
}

/** The small line under a hit: where it belongs, where that is not said already. */
export function aboutHit(hit: EveryHit): string | null {
  const { title, owner } = hit
  if (owner !== null && (title.text !== '' || nameOfHit(hit) !== owner.title)) return owner.title
  return title.text !== '' && hit.kind === 'care' ? nameOfHit(hit) : null
}
