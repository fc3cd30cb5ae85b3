import { CONTACT_STATUS_ID } from '../boundaries/contact-status.ts'
import { hidesReunion } from '../boundaries/reunion.ts'
import { Table } from '../kernel/table.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import { AGREEMENT_ID, agreementOf } from '../outcome/agreement.ts'
import { CLOSING_ID, closingOf, fateOf, standingOf } from '../outcome/closing.ts'
import { inLetterOrder, letterRow } from '../outcome/letters.ts'
import { areaId, areaOf } from '../outcome/life-areas.ts'
import { LIFE_AREAS } from '../outcome/outcome-kinds.ts'
import type { OutcomeBoard } from '../outcome/outcome.contract.ts'
import { scenarioId, scenarioOf, shownKinds } from '../outcome/scenarios.ts'
import type { Book } from './book.ts'

/** True while the contact status hides what is about being together again. */
export function isReunionHidden(book: Book): boolean {
  return hidesReunion(book.contactStatus.get(CONTACT_STATUS_ID) ?? null)
}

/** All that step 10 shows. While it is sealed nothing but that it is, and until when. */
export function outcomeBoard(book: Book, { now, local }: Pick<Stamp, 'now' | 'local'>): OutcomeBoard {
  const today = dayOf(local)
  const closing = closingOf(book.closings.get(CLOSING_ID), now)
  const standing = standingOf(closing, today)
  if (fateOf(closing, today) === 'sealed') {
    return { standing, scenarios: [], areas: [], letters: [], agreement: null, closing: null }
  }
  const isHidden = isReunionHidden(book)
  const { thank, keep, letGo } = closing
  return {
    standing,
    scenarios: shownKinds(isHidden).map((kind) => {
      return scenarioOf(book.scenarios.get(scenarioId(kind)), kind, now)
    }),
    areas: LIFE_AREAS.map((area) => areaOf(book.lifeAreas.get(areaId(area)), area, now)),
    letters: inLetterOrder(book.letters.values()).map((letter) => letterRow(letter, today)),
    agreement: isHidden ? null : agreementOf(book.agreements.get(AGREEMENT_ID), now),
    closing: { thank, keep, letGo },
  }
}

type OutcomeTables = Pick<Book, 'scenarios' | 'lifeAreas' | 'letters' | 'agreements' | 'closings'>

/** What the tool holds; journal entries and the word about the step are none of it. */
export function outcomeIn(book: Book): OutcomeTables {
  const { scenarios, lifeAreas, letters, agreements, closings } = book
  return { scenarios, lifeAreas, letters, agreements, closings }
}

export function withoutOutcome(book: Book): Book {
  return {
    ...book,
    scenarios: Table.empty(),
    lifeAreas: Table.empty(),
    letters: Table.empty(),
    agreements: Table.empty(),
    closings: Table.empty(),
  }
}

/** What was removed stands again. What was written since stays as it is. */
export function withOutcomeBack(book: Book, removed: OutcomeTables): Book {
  return {
    ...book,
    scenarios: refilled(book.scenarios, removed.scenarios),
    lifeAreas: refilled(book.lifeAreas, removed.lifeAreas),
    letters: refilled(book.letters, removed.letters),
    agreements: refilled(book.agreements, removed.agreements),
    closings: refilled(book.closings, removed.closings),
  }
}

function refilled<T extends object>(standing: Table<T>, removed: Table<T>): Table<T> {
  let next = standing
  for (const [id, record] of removed.entries()) if (!next.has(id)) next = next.with(id, record)
  return next
}
