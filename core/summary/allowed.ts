import type { Book } from '../book/book.ts'
import { gateOf } from '../book/gate-of.ts'
import { hardEntries, hardEvidence, openEntries } from '../book/hard-entries.ts'
import { isHardTie } from '../book/hard-ties.ts'
import { ownContact } from '../book/own-contact.ts'
import { outcomeBoard } from '../book/outcome.ts'
import { hasClosedIssue } from '../book/talks.ts'
import type { Boundary, Slip } from '../boundaries/boundaries.schema.ts'
import { CONTACT_STATUS_ID } from '../boundaries/contact-status.ts'
import { stepGate } from '../boundaries/gated-steps.ts'
import type { Message } from '../contact/contact.schema.ts'
import type { Plan } from '../conversation/conversation.schema.ts'
import type { Meeting } from '../friendship/friendship.schema.ts'
import { inEvidenceOrder } from '../growth/evidence.ts'
import { inGoalOrder } from '../growth/goals.ts'
import type { CheckIn, Evidence, Goal } from '../growth/growth.schema.ts'
import { inBoardOrder } from '../issues/board.ts'
import type { Issue } from '../issues/issue.schema.ts'
import { mayLeaveTheBoard } from '../issues/sides.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { newestFirst } from '../journal/filter.ts'
import { type Stamp, dayOf, weekOf } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import { moodDays } from '../moods/moods.ts'
import type { Letter, LifeArea, Scenario } from '../outcome/outcome.schema.ts'
import { isSealed } from '../outcome/seal.ts'
import type { OwnContact } from '../space/own-contact.ts'
import type { Clarity, Period, Urge } from '../space/space.schema.ts'
import { STEPS, type StepNoun, type StepState } from '../steps/steps.ts'
import { stateOf, stepId } from '../steps/step-states.ts'
import { inSessionOrder } from '../support/sessions.ts'
import type { Person, Pulse, Session } from '../support/support.schema.ts'
import type { SummaryChoices } from './summary.contract.ts'

/** All that a document may ever hold for this period: what is kept private is not in here at all. */
export interface Allowed {
  readonly goals: readonly Goal[]
  readonly checkIns: readonly CheckIn[]
  /** Newest first. */
  readonly evidence: readonly Evidence[]
  readonly issues: readonly Issue[]
  /** Oldest first. */
  readonly entries: readonly EntryRow[]
  readonly moods: readonly MoodDay[]
  readonly steps: readonly { readonly title: string; readonly state: StepState }[]
  readonly space: {
    /** All of them: which days lie in the period is counted day by day. */
    readonly periods: readonly Period[]
    /** Contact that I began, in whichever step it is noted. */
    readonly own: readonly OwnContact[]
    readonly urges: readonly Urge[]
    /** Oldest week first, and not only of the period: what was wanted at first lies before it. */
    readonly clarity: readonly Clarity[]
  }
  readonly contact: {
    readonly sent: readonly Message[]
    readonly meetings: readonly Meeting[]
    /** Planned talks without a card of fear or hurt. */
    readonly plans: readonly Plan[]
  }
  readonly boundaries: readonly Boundary[]
  readonly slips: readonly Slip[]
  readonly people: readonly Person[]
  readonly pulses: readonly Pulse[]
  /** Oldest first; of what was brought, nothing that came from a private entry or from one tied to fear or hurt. */
  readonly sessions: readonly Session[]
  readonly scenarios: readonly Scenario[]
  readonly areas: readonly LifeArea[]
  /** To myself, written in the period, and not sealed. */
  readonly letters: readonly Letter[]
  /** They were feared, or hurt me: nobody asks what my own part was (domain guide, 0.3). */
  readonly hidesMyPart: boolean
  readonly keptOut: {
    readonly privateEntries: number
    /** Tied to such a card, and not kept private. */
    readonly afraidOrHurtEntries: number
    readonly afraidOrHurtCards: number
    readonly sealedLetters: number
  }
}

type Span = Pick<SummaryChoices, 'from' | 'to'>
type Now = Pick<Stamp, 'now' | 'local'>

/**
 * The one gate of every export: no private entry, nothing from the trash, no card of fear or hurt and nothing that was
 * made from one, nothing sealed. What the person unticked is taken out later, by `chosen`.
 */
export function allowed(book: Book, period: Span, now: Now): Allowed {
  const within = (day: string): boolean => day >= period.from && day <= period.to
  const gate = gateOf(book, dayOf(now.local))
  const isShown = (step: StepNoun): boolean => stepGate(gate, step) !== 'hidden'
  const cards = inBoardOrder(book.issues.values())
  const hard = hardEntries(book)
  const isHardPiece = hardEvidence(book)
  const written = [...book.entries.values()].filter((row) => row.trashedAt === null && within(dayOf(row.at)))
  return {
    goals: inGoalOrder(book.goals.values()).filter(
      (goal) => !isHardTie(book, goal) && goal.start <= period.to,
    ),
    checkIns: [...book.checkIns.values()],
    evidence: inEvidenceOrder(book.evidence.values()).filter((each) => {
      return !isHardPiece(each) && within(each.day)
    }),
    issues: cards.filter((card) => mayLeaveTheBoard(card) && saysSomething(card)),
    entries: written
      .filter((row) => !row.keepPrivate && !hard.has(row.id))
      .toSorted((a, b) => newestFirst(b, a)),
    moods: moodDays(book.entries.values(), book.moods.values(), period.from, period.to),
    steps: STEPS.filter(({ noun }) => isShown(noun)).map(({ noun, title }) => ({
      title,
      state: stateOf(book.steps.get(stepId(noun))),
    })),
    ...ofContact(book, { within, period, isShown }),
    ...ofSupport(book, period),
    ...ofOutcome(book, within, now),
    hidesMyPart: book.contactStatus.get(CONTACT_STATUS_ID)?.value === 'safety_victim',
    keptOut: {
      privateEntries: written.filter((row) => row.keepPrivate).length,
      afraidOrHurtEntries: written.filter((row) => !row.keepPrivate && hard.has(row.id)).length,
      afraidOrHurtCards: cards.filter((card) => !mayLeaveTheBoard(card)).length,
      sealedLetters: sealedLetters(book, now),
    },
  }
}

type Within = (day: string) => boolean

interface Bounds {
  readonly within: Within
  readonly period: Span
  /** False for a step that how contact stands hides: nothing of it is told. */
  readonly isShown: (step: StepNoun) => boolean
}

function ofContact(
  book: Book,
  { within, period, isShown }: Bounds,
): Pick<Allowed, 'space' | 'contact' | 'boundaries' | 'slips'> {
  const isHere = (record: { readonly at: string }): boolean => within(dayOf(record.at))
  return {
    space: {
      periods: [...book.periods.values()],
      own: ownContact(book, isShown).filter(({ day }) => within(day)),
      urges: [...book.urges.values()].filter(isHere),
      clarity: [...book.clarity.values()]
        .filter(({ week }) => week <= period.to)
        .toSorted((a, b) => (a.week < b.week ? -1 : 1)),
    },
    contact: {
      sent: [...book.messages.values()].filter(({ status, sentOn }) => {
        return isShown('contact') && status === 'sent_by_me' && sentOn !== null && within(sentOn)
      }),
      meetings: [...book.meetings.values()].filter(({ day }) => isShown('friendship') && within(day)),
      plans: [...book.plans.values()]
        .filter((plan) => isShown('conversation') && !hasClosedIssue(book, plan))
        .toSorted((a, b) => (`${a.createdAt} ${a.id}` < `${b.createdAt} ${b.id}` ? -1 : 1)),
    },
    boundaries: [...book.boundaries.values()]
      .filter(({ since, liftedOn }) => since <= period.to && (liftedOn === null || liftedOn >= period.from))
      .toSorted((a, b) => (`${a.since} ${a.id}` < `${b.since} ${b.id}` ? -1 : 1)),
    slips: [...book.slips.values()]
      .filter(({ day }) => within(day))
      .toSorted((a, b) => (`${a.day} ${a.id}` < `${b.day} ${b.id}` ? -1 : 1)),
  }
}

function ofSupport(book: Book, { from, to }: Span): Pick<Allowed, 'people' | 'pulses' | 'sessions'> {
  const isOpen = openEntries(book)
  return {
    people: [...book.people.values()],
    pulses: [...book.pulses.values()]
      // The week in which the period begins is the first, as in "What changed".
      .filter(({ week }) => week >= weekOf(from) && week <= to)
      .toSorted((a, b) => (a.week < b.week ? -1 : 1)),
    sessions: inSessionOrder(book.sessions.values())
      .toReversed()
      .map((session) => ({ ...session, bring: session.bring.filter(({ entryId }) => isOpen(entryId)) })),
  }
}

function ofOutcome(book: Book, within: Within, now: Now): Pick<Allowed, 'scenarios' | 'areas' | 'letters'> {
  const board = outcomeBoard(book, now)
  const open = new Set(board.letters.filter(({ isSealed: isShut }) => !isShut).map(({ id }) => id))
  return {
    scenarios: board.scenarios,
    areas: board.areas,
    letters: [...book.letters.values()]
      .filter(({ id, kind, writtenOn }) => open.has(id) && kind === 'to_me_in_a_year' && within(writtenOn))
      .toSorted((a, b) => (`${a.writtenOn} ${a.id}` < `${b.writtenOn} ${b.id}` ? -1 : 1)),
  }
}

function sealedLetters(book: Book, { local }: Now): number {
  return [...book.letters.values()].filter((letter) => isSealed(letter, dayOf(local))).length
}

/** A title caught in passing is not yet something looked at. */
function saysSomething(card: Issue): boolean {
  const words = [card.learned, card.myPart, card.willDo, card.needBehind]
  return card.status !== 'noticed' || card.progress.length > 0 || words.some((text) => text.trim() !== '')
}
