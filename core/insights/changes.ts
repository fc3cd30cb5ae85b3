import { gateOf } from '../book/gate-of.ts'
import type { Book } from '../book/book.ts'
import type { PlanVersion } from '../book/plan-versions.ts'
import { stepGate } from '../boundaries/gated-steps.ts'
import type { Plan } from '../conversation/conversation.schema.ts'
import type { EntryRow } from '../journal/entry.schema.ts'
import { dayOf, type Stamp } from '../kernel/time.ts'
import type { MoodDay } from '../moods/moods.contract.ts'
import { stateOf, stepId } from '../steps/step-states.ts'
import type { StepNoun } from '../steps/steps.ts'
import { contactFacts, doneMoments, messageFacts, plansTold, startsOf, talkFacts } from './contact-changes.ts'
import type { Changes } from './insights.contract.ts'
import { moodChanges } from './mood-changes.ts'
import { answersOnce, outcomeChanges } from './outcome-changes.ts'
import type { Span } from './periods.ts'
import { quietChanges, urgeChanges } from './space-changes.ts'
import { pulseChanges, sessionCount } from './support-changes.ts'
import { evidenceChanges, goalChanges, issueChanges } from './work-changes.ts'

export interface Told {
  readonly book: Book
  readonly span: Span
  readonly now: Pick<Stamp, 'now' | 'local'>
  /** False for a step that is not for this person, or that a contact status hides: nothing of it is told. */
  readonly uses: (step: StepNoun) => boolean
  /** What a plan said on earlier days, oldest first; asked for those of `plansInChanges` alone. */
  readonly versionsOf: (plan: Plan) => readonly PlanVersion[]
}

export interface Sources extends Pick<Told, 'book' | 'span' | 'now' | 'versionsOf'> {
  /** From as far back as `firstMoodDay` says. */
  readonly moods: readonly MoodDay[]
  /** Those of the time, none from the trash. */
  readonly entries: readonly Pick<EntryRow, 'at'>[]
}

/** All that the page "What changed" tells of a time. Below the least number of a figure there is none. */
export function changes({ moods, entries, ...asked }: Sources): Changes {
  const gate = gateOf(asked.book, dayOf(asked.now.local))
  const uses = usedIn(asked.book, gate)
  const told: Told = { ...asked, uses }
  return {
    entries: { count: entries.length, days: new Set(entries.map(({ at }) => dayOf(at))).size },
    mood: moodChanges(moods, told.span),
    quiet: uses('space') ? quietChanges(told) : null,
    urges: uses('space') ? urgeChanges(told) : null,
    goals: uses('growth') ? goalChanges(told) : [],
    evidence: uses('growth') ? evidenceChanges(told) : null,
    issues: uses('issues') ? issueChanges(told) : null,
    contact: uses('space') ? contactFacts(told) : null,
    messages: uses('contact') ? messageFacts(told) : null,
    talks: uses('conversation') ? talkFacts(told, gate.talk) : null,
    moments: uses('memories') ? doneMoments(told) : 0,
    meetings: uses('friendship') ? startsOf(told) : null,
    pulse: uses('support') ? pulseChanges(told) : [],
    sessions: uses('support') ? sessionCount(told) : 0,
    outcomes: uses('outcome') ? outcomeChanges(told) : [],
    answeredOnce: uses('outcome') ? answersOnce(told) : 0,
  }
}

/** Plans whose earlier days the page tells of. */
export function plansInChanges(asked: Pick<Told, 'book' | 'span' | 'now'>): readonly Plan[] {
  const gate = gateOf(asked.book, dayOf(asked.now.local))
  return usedIn(asked.book, gate)('conversation') ? plansTold(asked, gate.talk) : []
}

function usedIn(book: Book, gate: ReturnType<typeof gateOf>): Told['uses'] {
  return (step) => stateOf(book.steps.get(stepId(step))) !== 'not_for_me' && stepGate(gate, step) !== 'hidden'
}
