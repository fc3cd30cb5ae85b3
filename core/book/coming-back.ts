import { type Day, dayOf, type Instant, type Stamp } from '../kernel/time.ts'
import { CLOSING_ID, fateOf } from '../outcome/closing.ts'
import type { BackRules } from '../review/coming-back.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'
import type { Book } from './book.ts'
import { hardEntries } from './hard-entries.ts'

/** What keeps entries of this journal from being brought back now. */
export function backRulesOf(book: Book, now: Pick<Stamp, 'local'>): BackRules {
  const today = dayOf(now.local)
  const settings = journalSettingsOf(book.settings.get(SETTINGS_ID))
  return {
    today,
    hidden: new Set(settings.onThisDayHidden),
    resting: new Map(settings.backResting.map(({ id, until }) => [id, until])),
    hiddenTags: new Set(settings.backHiddenTags.map((tag) => tag.toLowerCase())),
    hard: hardEntries(book),
    sealedAt: outcomeSealedAt(book, today),
    names: settings.backNames.map((name) => name.toLowerCase()),
    textOf: (id) => textIn(book, id),
    aboutThem: settings.backAboutThem,
  }
}

/** Null where the disk does not give it now. */
function textIn(book: Book, id: string): string | null {
  try {
    return book.texts.get(id)?.read() ?? ''
  } catch {
    return null
  }
}

/** Step 10 is put away as a whole, and its day has not come. */
export function isOutcomeSealed(book: Book, today: Day): boolean {
  return outcomeSealedAt(book, today) !== null
}

/** When it was sealed; null where it is not, or not any more. While it is, nothing else changes in it. */
export function outcomeSealedAt(book: Book, today: Day): Instant | null {
  const closing = book.closings.get(CLOSING_ID)
  return closing !== undefined && fateOf(closing, today) === 'sealed' ? closing.changedAt : null
}
