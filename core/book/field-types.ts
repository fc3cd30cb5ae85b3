import type { RecordType } from '../merge/field-type.ts'
import type { Collection } from './book.ts'
import { record, scalar } from './field-kinds.ts'
import { boundariesTypes } from './nouns/boundaries.ts'
import { contactTypes } from './nouns/contact.ts'
import { friendshipTypes } from './nouns/friendship.ts'
import { conversationTypes } from './nouns/conversation.ts'
import { formsTypes } from './nouns/forms.ts'
import { growthTypes } from './nouns/growth.ts'
import { issuesTypes } from './nouns/issues.ts'
import { journalTypes } from './nouns/journal.ts'
import { memoriesTypes } from './nouns/memories.ts'
import { moodsTypes } from './nouns/moods.ts'
import { outcomeTypes } from './nouns/outcome.ts'
import { reviewTypes } from './nouns/review.ts'
import { searchTypes } from './nouns/search.ts'
import { settingsTypes } from './nouns/settings.ts'
import { spaceTypes } from './nouns/space.ts'
import { stepsTypes } from './nouns/steps.ts'
import { supportTypes } from './nouns/support.ts'
import { visitTypes } from './nouns/visits.ts'

/** Raised with any change of the table: devices must bring records together alike. */
export const FIELD_TYPES_VERSION = 1

/** Of every field of every collection, what it means that two computers changed it apart. */
const TYPES: Readonly<Record<Collection | 'keptWords' | 'unfinished', RecordType>> = {
  ...journalTypes,
  ...moodsTypes,
  ...stepsTypes,
  ...issuesTypes,
  ...growthTypes,
  ...boundariesTypes,
  ...contactTypes,
  ...outcomeTypes,
  ...friendshipTypes,
  ...memoriesTypes,
  ...spaceTypes,
  ...conversationTypes,
  ...supportTypes,
  ...reviewTypes,
  ...searchTypes,
  ...formsTypes,
  ...settingsTypes,
  ...visitTypes,
  keptWords: record({ key: scalar }),
  unfinished: record({ touched: scalar }),
}

const BY_NAME: ReadonlyMap<string, RecordType> = new Map(Object.entries(TYPES))
const UNKNOWN: RecordType = record({})

/** Every collection that the table names. */
export const TYPED_COLLECTIONS: readonly string[] = [...BY_NAME.keys()]

/** Of a collection that this version does not know, every field passes by the scalar rule. */
export function recordTypeOf(collection: string): RecordType {
  return BY_NAME.get(collection) ?? UNKNOWN
}
