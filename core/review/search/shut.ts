import type { Book } from '../../book/book.ts'
import { isOutcomeSealed } from '../../book/coming-back.ts'
import { gateOf } from '../../book/gate-of.ts'
import { isReunionHidden } from '../../book/outcome.ts'
import { stepGate } from '../../boundaries/gated-steps.ts'
import type { Day } from '../../kernel/time.ts'
import { isSealed } from '../../outcome/seal.ts'
import { scenarioId } from '../../outcome/scenarios.ts'
import { SEARCH_KINDS, type SearchKind, type ThingKind } from '../../search/search-kinds.ts'

/** Kinds of which nothing may be found on that day: their step is sealed, or how contact stands hides it. */
export function shutKinds(book: Book, today: Day): ReadonlySet<SearchKind> {
  const gate = gateOf(book, today)
  const isStepSealed = isOutcomeSealed(book, today)
  const isOut = ({ kind, step }: (typeof SEARCH_KINDS)[number]): boolean => {
    if (step === 'outcome' && isStepSealed) return true
    if (kind === 'agreements' && isReunionHidden(book)) return true
    return step !== null && stepGate(gate, step) === 'hidden'
  }
  return new Set(SEARCH_KINDS.filter(isOut).map(({ kind }) => kind))
}

/** A letter before its day, and the way it could go that is not shown where safety comes first. */
export function isShut(book: Book, kind: ThingKind, id: string, today: Day): boolean {
  if (kind === 'letters') {
    const letter = book.letters.get(id)
    return letter === undefined || isSealed(letter, today)
  }
  return kind === 'scenarios' && id === scenarioId('together_again') && isReunionHidden(book)
}
