import type { Collection } from '../../core/book/book.ts'
import type { Feature } from '../../core/contract.ts'

/** What the page shows of each collection, its own noun first; entries also count in moods and steps. */
const SHOWN_IN: Readonly<Record<Collection, readonly Feature[]>> = {
  entries: ['journal', 'moods', 'steps'],
  moods: ['moods'],
  steps: ['steps'],
  issues: ['issues'],
  hardCards: ['issues'],
  goals: ['growth'],
  checkIns: ['growth'],
  evidence: ['growth'],
  contactStatus: ['boundaries'],
  boundaries: ['boundaries'],
  slips: ['boundaries'],
  waiting: ['boundaries'],
  messages: ['contact'],
  scenarios: ['outcome'],
  lifeAreas: ['outcome'],
  letters: ['outcome'],
  agreements: ['outcome'],
  closings: ['outcome'],
  meetings: ['friendship'],
  careIdeas: ['friendship'],
  motives: ['friendship'],
  activities: ['memories'],
  pictures: ['memories'],
  periods: ['space'],
  contactEvents: ['space'],
  urges: ['space'],
  ifThens: ['space'],
  clarity: ['space'],
  care: ['space'],
  plans: ['conversation'],
  deskRest: ['contact'],
  people: ['support'],
  sessions: ['support'],
  pulses: ['support'],
  hardHour: ['support'],
  searches: ['support'],
  helplines: ['support'],
  digests: ['review'],
  savedSearches: ['search'],
  settings: ['settings'],
  visits: [],
}

/** Which features must be asked again after a write to these collections. */
export function featuresOf(collections: ReadonlySet<Collection>): ReadonlySet<Feature> {
  return new Set([...collections].flatMap((collection) => SHOWN_IN[collection]))
}
