import { emptyBook, type Book } from '../../../core/book/book.ts'
import { CONTACT_STATUS_ID } from '../../../core/boundaries/contact-status.ts'
import type { ContactValue } from '../../../core/boundaries/contact-kinds.ts'
import type { Span } from '../../../core/insights/periods.ts'
import { Table } from '../../../core/kernel/table.ts'
import { addDays } from '../../../core/kernel/time.ts'
import { scenarioId, scenarioOf } from '../../../core/outcome/scenarios.ts'
import { stepId } from '../../../core/steps/step-states.ts'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { makeStatus } from '../boundaries/make-boundary.ts'
import { makeMessage } from '../contact/make-message.ts'
import { makePlan } from '../conversation/make-plan.ts'
import { makeMeeting } from '../friendship/make-meeting.ts'
import { makeCheckIn, makeEvidence, makeGoal } from '../growth/make-goal.ts'
import { makeIssue } from '../issues/make-issue.ts'
import { makeActivity } from '../memories/make-activity.ts'
import { makeEvent, makePeriod, makeUrge } from '../space/make-space.ts'
import { makePulse, makeSession } from '../support/make-support.ts'

export const NOW = { now: '2026-03-02T12:00:00.000Z', local: '2026-03-02T12:00' } as const
export const SPAN: Span = { from: '2025-12-03', to: '2026-03-02' }

export function tableOf<T extends { readonly id: string }>(...records: readonly T[]): Table<T> {
  return Table.from(records.map((record) => [record.id, record] as const))
}

function times<T>(count: number, make: (at: number) => T): T[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

/** Something in every tool, enough of it for each figure. */
export function fullBook(): Book {
  const answers = [
    { day: '2026-01-05', rating: 3 },
    { day: '2026-02-05', rating: 6 },
  ]
  const ways = (['together_again', 'friends'] as const).map((kind) => {
    return [scenarioId(kind), { ...scenarioOf(undefined, kind, NOW.now), couldBeOk: answers }] as const
  })
  return {
    ...emptyBook(),
    periods: tableOf(makePeriod({ start: '2026-02-01' })),
    contactEvents: tableOf(makeEvent()),
    urges: tableOf(...times(6, (at) => makeUrge({ id: `urge-000${at}`, at: `2026-02-1${at}T22:00` }))),
    goals: tableOf(makeGoal({ id: 'goal-001', start: '2026-01-05' })),
    checkIns: tableOf(makeCheckIn({ goalId: 'goal-001', day: '2026-02-24' })),
    evidence: tableOf(makeEvidence({ day: '2026-02-01', issueId: 'issue-01' })),
    issues: tableOf(
      ...times(2, (at) =>
        makeIssue({ id: `issue-0${at}`, title: `Card ${at}`, weight: 3, progress: answers }),
      ),
    ),
    messages: tableOf(makeMessage({ status: 'sent_by_me', sentOn: '2026-02-10', waited: true })),
    plans: tableOf(makePlan({ talkedOn: '2026-02-20', changedAt: '2026-02-20T10:00:00.000Z' })),
    activities: tableOf(makeActivity({ status: 'done', doneOn: '2026-02-14' })),
    meetings: tableOf(
      ...times(6, (at) =>
        makeMeeting({ id: `meeting${at}`, day: `2026-02-0${at + 1}`, startedBy: at < 4 ? 'me' : 'them' }),
      ),
    ),
    pulses: Table.from(
      times(3, (at) => addDays('2026-02-02', at * 7)).map(
        (week, at) => [week, makePulse(week, at + 4)] as const,
      ),
    ),
    sessions: tableOf(makeSession({ day: '2026-02-10' })),
    scenarios: Table.from(ways),
  }
}

export function withStatus(book: Book, value: ContactValue): Book {
  return { ...book, contactStatus: Table.from([[CONTACT_STATUS_ID, makeStatus({ value })] as const]) }
}

export function notForMe(book: Book, step: StepNoun): Book {
  const record = { step, state: 'not_for_me' as const, changedAt: NOW.now }
  return { ...book, steps: book.steps.with(stepId(step), record) }
}
