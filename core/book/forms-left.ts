import { newestForms } from '../forms/forms-left.ts'
import type { FormLeft, StoredForm } from '../forms/forms.schema.ts'
import { addDays, type Day } from '../kernel/time.ts'
import { isSealed } from '../outcome/seal.ts'
import { COLLECTIONS, type Book } from './book.ts'
import { isOutcomeSealed } from './coming-back.ts'

/** As long as the trash: another computer may still send what a form is about. */
const DAYS_AFTER = 30
/** Ids of records look like nothing else a form is named by. */
const RECORD_ID = /^[0-9A-Za-z]{20}$/

/** The half-written forms as the page may have them: nothing about what is gone, nor of what is sealed now. */
export function formsToGoOnWith(book: Book, today: Day): readonly FormLeft[] {
  const isStepSealed = isOutcomeSealed(book, today)
  return newestForms(book.formsLeft.values())
    .filter((each) => !isAboutGone(book, each) && !isShut(book, each, { today, isStepSealed }))
    .map(({ form, key, words }) => ({ form, key, words }))
}

/** Without those whose record has been gone for a month; the same book where there are none. */
export function withoutOrphans(book: Book, today: Day): Book {
  const before = addDays(today, -DAYS_AFTER)
  const orphans = [...book.formsLeft.values()].filter(
    (each) => each.changedAt.slice(0, 10) < before && isAboutGone(book, each),
  )
  if (orphans.length === 0) return book
  let { formsLeft } = book
  for (const { id } of orphans) formsLeft = formsLeft.without(id)
  return { ...book, formsLeft }
}

function isAboutGone(book: Book, { key }: StoredForm): boolean {
  return RECORD_ID.test(key) && !COLLECTIONS.some((collection) => book[collection].has(key))
}

interface Sealing {
  readonly today: Day
  readonly isStepSealed: boolean
}

function isShut(book: Book, { form, key }: StoredForm, { today, isStepSealed }: Sealing): boolean {
  if (!form.startsWith('outcome.')) return false
  const letter = book.letters.get(key)
  return isStepSealed || (letter !== undefined && isSealed(letter, today))
}
