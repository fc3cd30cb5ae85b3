import type { EntryRow } from '../journal/entry.schema.ts'
import type { Collection } from './book.ts'
import { boundariesShapes } from './nouns/boundaries.ts'
import { contactShapes } from './nouns/contact.ts'
import { friendshipShapes } from './nouns/friendship.ts'
import { conversationShapes } from './nouns/conversation.ts'
import { formsShapes } from './nouns/forms.ts'
import { growthShapes } from './nouns/growth.ts'
import { issuesShapes } from './nouns/issues.ts'
import { journalShapes } from './nouns/journal.ts'
import { memoriesShapes } from './nouns/memories.ts'
import { moodsShapes } from './nouns/moods.ts'
import { outcomeShapes } from './nouns/outcome.ts'
import { reviewShapes } from './nouns/review.ts'
import { searchShapes } from './nouns/search.ts'
import { settingsShapes } from './nouns/settings.ts'
import { spaceShapes } from './nouns/space.ts'
import { stepsShapes } from './nouns/steps.ts'
import { supportShapes } from './nouns/support.ts'
import { visitShapes } from './nouns/visits.ts'
import { FITS, type Found, type Shape } from './shape.ts'

/** The shape of each collection's records. */
const SHAPES: Readonly<Record<Collection, Shape>> = {
  ...journalShapes,
  ...moodsShapes,
  ...stepsShapes,
  ...issuesShapes,
  ...growthShapes,
  ...boundariesShapes,
  ...contactShapes,
  ...outcomeShapes,
  ...friendshipShapes,
  ...memoriesShapes,
  ...spaceShapes,
  ...conversationShapes,
  ...supportShapes,
  ...reviewShapes,
  ...searchShapes,
  ...formsShapes,
  ...settingsShapes,
  ...visitShapes,
}

/**
 * The record as the program can use it: missing fields filled, unknown ones kept, lists frozen.
 * null where it is none of ours; it then stays in the vault untouched.
 */
export function readRecord(collection: Collection, found: Found): Found | null {
  let filled: Record<string, unknown> | null = null
  for (const { name, kind, missing } of SHAPES[collection]) {
    const value = found[name]
    if (value === undefined) {
      if (missing === undefined) return null
      filled ??= { ...found }
      filled[name] = missing
    } else if (!FITS[kind](value)) {
      return null
    } else if (kind === 'list') {
      Object.freeze(value)
    }
  }
  return filled ?? found
}

/** An entry's record, cut into its row and its text; null where it is none of ours. */
export function readEntry(found: Found): { readonly row: EntryRow; readonly text: string } | null {
  const record = readRecord('entries', found)
  if (!record) return null
  const { text, ...row } = record
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was looked at above
  return { row: row as EntryRow, text: typeof text === 'string' ? text : '' }
}
