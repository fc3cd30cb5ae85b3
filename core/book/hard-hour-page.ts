import type { Moment } from '../kernel/time.ts'
import type { PrintDocument } from '../print/print.schema.ts'
import { journalSettingsOf, SETTINGS_ID } from '../settings/settings.ts'
import { BLANK_HARD_HOUR, HARD_HOUR_ID } from '../support/hard-hour.ts'
import { hardHourSheet } from '../support/hard-hour-sheet.ts'
import { linesOf } from '../support/helplines.ts'
import type { Book } from './book.ts'

/** The plan for a hard hour as a page, with numbers once the person chose a country. */
export function hardHourPage(book: Book, moment: Moment): PrintDocument {
  const plan = book.hardHour.get(HARD_HOUR_ID) ?? BLANK_HARD_HOUR
  const { helplineCountry } = journalSettingsOf(book.settings.get(SETTINGS_ID))
  const own = [...book.helplines.values()]
  const lines = helplineCountry === null ? [] : linesOf(helplineCountry, own).lines
  return hardHourSheet(plan, lines, moment)
}
