import type { Book } from '../../core/book/book.ts'
import {
  isReunionHidden,
  outcomeBoard,
  outcomeIn,
  withOutcomeBack,
  withoutOutcome,
} from '../../core/book/outcome.ts'
import type { Handlers } from '../../core/contract.ts'
import { ok, refuse, type Result } from '../../core/kernel/result.ts'
import { dayOf, type Stamp } from '../../core/kernel/time.ts'
import { AGREEMENT_ID, agreementOf, editAgreement, readNote } from '../../core/outcome/agreement.ts'
import {
  archive,
  CLOSING_ID,
  closingOf,
  editClosing,
  fateOf,
  mayWrite,
  openAllEarly,
  reopen,
  sealAll,
} from '../../core/outcome/closing.ts'
import { addLetter, editLetter, openLetterEarly, readLetter } from '../../core/outcome/letters.ts'
import { areaId, areaOf, rateArea, setNextStep } from '../../core/outcome/life-areas.ts'
import type { outcomeContract } from '../../core/outcome/outcome.contract.ts'
import type { Agreement, Closing, Letter } from '../../core/outcome/outcome.schema.ts'
import { editScenario, rateScenario, scenarioId, scenarioOf } from '../../core/outcome/scenarios.ts'
import type { Changed, Store } from '../store/store.ts'

const NOT_FOUND = { code: 'record/not-found' } as const
const HIDDEN = { code: 'outcome/hidden' } as const

type Calls = Handlers<typeof outcomeContract>
type Part<Names extends string> = Pick<Calls, Extract<keyof Calls, `outcome.${Names}`>>
type Write = (rule: (book: Book, made: Stamp) => Changed<null>) => Promise<Result<null>>
/** Puts something removed back into the book as it is then. */
type PutBack = (book: Book) => Book

export function outcome(store: Store, stamp: () => Stamp): Calls {
  /** A change to a tool that is in use; one that was put away is not written in. */
  const write: Write = (rule) => {
    const made = stamp()
    return store.change((book) => {
      const may = mayWrite(closingIn(book, made), dayOf(made.local))
      return may.ok ? rule(book, made) : may
    })
  }
  /** What was removed, by token, until the lock drops the service. */
  const removed = new Map<string, PutBack>()
  return {
    'outcome.board': async () => ok(outcomeBoard(store.read(), stamp())),
    ...scenarios(write),
    ...areas(write),
    ...letters(store, stamp, write, removed),
    ...agreements(write),
    ...closings(store, stamp, write, removed),
    'outcome.putBack': ({ token }) => {
      const back = removed.get(token)
      return store.change((book) => (back ? ok([back(book), null] as const) : refuse(NOT_FOUND)))
    },
  }
}

function scenarios(write: Write): Part<'rateScenarios' | 'editScenario'> {
  return {
    'outcome.rateScenarios': ({ day, ratings }) =>
      write((book, made) => {
        let table = book.scenarios
        for (const { kind, rating } of ratings) {
          if (isHidden(book, kind)) return refuse(HIDDEN)
          const standing = scenarioOf(table.get(scenarioId(kind)), kind, made.now)
          const rated = rateScenario(standing, day, rating, made)
          if (!rated.ok) return rated
          table = table.with(scenarioId(kind), rated.value)
        }
        return done({ ...book, scenarios: table })
      }),
    'outcome.editScenario': ({ kind, draft }) =>
      write((book, made) => {
        if (isHidden(book, kind)) return refuse(HIDDEN)
        const standing = scenarioOf(book.scenarios.get(scenarioId(kind)), kind, made.now)
        const next = editScenario(standing, draft, made)
        return done({ ...book, scenarios: book.scenarios.with(scenarioId(kind), next) })
      }),
  }
}

function areas(write: Write): Part<'rateAreas' | 'setNextStep'> {
  return {
    'outcome.rateAreas': ({ day, ratings }) =>
      write((book, made) => {
        let table = book.lifeAreas
        for (const { area, rating } of ratings) {
          const rated = rateArea(areaOf(table.get(areaId(area)), area, made.now), day, rating, made)
          if (!rated.ok) return rated
          table = table.with(areaId(area), rated.value)
        }
        return done({ ...book, lifeAreas: table })
      }),
    'outcome.setNextStep': ({ area, nextSmallStep }) =>
      write((book, made) => {
        const standing = areaOf(book.lifeAreas.get(areaId(area)), area, made.now)
        const next = setNextStep(standing, nextSmallStep, made)
        return done({ ...book, lifeAreas: book.lifeAreas.with(areaId(area), next) })
      }),
  }
}

function letters(
  store: Store,
  stamp: () => Stamp,
  write: Write,
  removed: Map<string, PutBack>,
): Part<'letter' | 'addLetter' | 'editLetter' | 'openLetterEarly' | 'removeLetter'> {
  return {
    'outcome.letter': async ({ id }) => {
      const made = stamp()
      const today = dayOf(made.local)
      const book = store.read()
      if (fateOf(closingIn(book, made), today) === 'sealed') return refuse({ code: 'outcome/sealed' })
      const letter = book.letters.get(id)
      return letter ? readLetter(letter, today) : refuse(NOT_FOUND)
    },
    'outcome.addLetter': async ({ draft, sealUntil, day }) => {
      let id = ''
      const added = await write((book, made) => {
        id = made.id
        return withLetter(book, addLetter(draft, sealUntil, made, day))
      })
      return added.ok ? ok({ id }) : added
    },
    'outcome.editLetter': ({ id, draft, sealUntil }) =>
      write((book, made) => {
        const letter = book.letters.get(id)
        return letter ? withLetter(book, editLetter(letter, draft, sealUntil, made)) : refuse(NOT_FOUND)
      }),
    'outcome.openLetterEarly': ({ id }) =>
      write((book, made) => {
        const letter = book.letters.get(id)
        return letter ? withLetter(book, ok(openLetterEarly(letter, made))) : refuse(NOT_FOUND)
      }),
    'outcome.removeLetter': async ({ id }) => {
      let token = ''
      const gone = await write((book, made) => {
        const letter = book.letters.get(id)
        if (!letter) return refuse(NOT_FOUND)
        token = made.id
        removed.set(token, (now) => (now.letters.has(id) ? now : withLetterBack(now, letter)))
        return done({ ...book, letters: book.letters.without(id) })
      })
      return gone.ok ? ok({ token }) : gone
    },
  }
}

function agreements(write: Write): Part<'readNote' | 'editAgreement'> {
  const onAgreement = (
    change: (standing: Agreement, made: Stamp) => Result<Agreement>,
  ): Promise<Result<null>> =>
    write((book, made) => {
      if (isReunionHidden(book)) return refuse(HIDDEN)
      const changed = change(agreementOf(book.agreements.get(AGREEMENT_ID), made.now), made)
      if (!changed.ok) return changed
      return done({ ...book, agreements: book.agreements.with(AGREEMENT_ID, changed.value) })
    })
  return {
    'outcome.readNote': () => onAgreement((standing, made) => ok(readNote(standing, made))),
    'outcome.editAgreement': (draft) => onAgreement((standing, made) => editAgreement(standing, draft, made)),
  }
}

function closings(
  store: Store,
  stamp: () => Stamp,
  write: Write,
  removed: Map<string, PutBack>,
): Part<'editClosing' | 'archive' | 'seal' | 'openEarly' | 'reopen' | 'removeAll'> {
  /** A change of what became of the tool, whatever became of it. */
  const anyhow = (change: (standing: Closing, made: Stamp) => Result<Closing>): Promise<Result<null>> => {
    const made = stamp()
    return store.change((book) => withClosing(book, change(closingIn(book, made), made)))
  }
  return {
    'outcome.editClosing': (draft) =>
      write((book, made) => withClosing(book, ok(editClosing(closingIn(book, made), draft, made)))),
    'outcome.archive': () =>
      write((book, made) => withClosing(book, ok(archive(closingIn(book, made), made)))),
    'outcome.seal': ({ until }) =>
      write((book, made) => withClosing(book, sealAll(closingIn(book, made), until, made))),
    'outcome.openEarly': () => anyhow((standing, made) => ok(openAllEarly(standing, made))),
    'outcome.reopen': () => anyhow(reopen),
    'outcome.removeAll': async () => {
      const token = stamp().id
      const gone = await store.change((book) => {
        const held = outcomeIn(book)
        removed.set(token, (now) => withOutcomeBack(now, held))
        return done(withoutOutcome(book))
      })
      return gone.ok ? ok({ token }) : gone
    },
  }
}

function isHidden(book: Book, kind: string): boolean {
  return kind === 'together_again' && isReunionHidden(book)
}

function closingIn(book: Book, made: Stamp): Closing {
  return closingOf(book.closings.get(CLOSING_ID), made.now)
}

function withLetter(book: Book, letter: Result<Letter>): Changed<null> {
  return letter.ok ? done(withLetterBack(book, letter.value)) : letter
}

function withLetterBack(book: Book, letter: Letter): Book {
  return { ...book, letters: book.letters.with(letter.id, letter) }
}

function withClosing(book: Book, closing: Result<Closing>): Changed<null> {
  if (!closing.ok) return closing
  return done({ ...book, closings: book.closings.with(CLOSING_ID, closing.value) })
}

function done(book: Book): Changed<null> {
  return ok([book, null] as const)
}
