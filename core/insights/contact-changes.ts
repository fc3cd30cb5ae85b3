import { contactToTell } from '../book/own-contact.ts'
import { hasClosedIssue, mayNameIssue } from '../book/talks.ts'
import type { TalkAllowed } from '../boundaries/contact-gate.ts'
import { coolingKept } from '../contact/cooling-kept.ts'
import type { Plan } from '../conversation/conversation.schema.ts'
import { inPlanOrder } from '../conversation/plans.ts'
import { spokenTexts } from '../conversation/spoken.ts'
import { startBalance } from '../friendship/meeting-facts.ts'
import { dayOf, localDayOf } from '../kernel/time.ts'
import { ownContactDays } from '../space/own-contact.ts'
import type { Told } from './changes.ts'
import type { Changes } from './insights.contract.ts'
import { isWithin } from './periods.ts'

/** What I began, as facts; null where nothing was noted. What they began is theirs and not counted. */
export function contactFacts({ book, span, now }: Told): Changes['contact'] {
  const events = [...book.contactEvents.values()].filter(({ at }) => isWithin(dayOf(at), span))
  const own = contactToTell(book, dayOf(now.local))
  const { more, onlyPractical } = ownContactDays(own, span.from, span.to)
  if (events.length === 0 && more + onlyPractical === 0) return null
  const count = (is: (event: (typeof events)[number]) => boolean): number => events.filter(is).length
  return {
    mine: more,
    practical: onlyPractical,
    looked: count(({ kind }) => kind === 'looked_at_profile'),
    byChance: count(({ kind }) => kind === 'by_chance'),
  }
}

/** What was sent from the desk, and how the wait was kept. How they answered, and when, is not told. */
export function messageFacts({ book, span, now }: Told): Changes['messages'] {
  const messages = [...book.messages.values()]
  const sent = messages.filter(({ sentOn }) => sentOn !== null && isWithin(sentOn, span)).length
  const cooling = coolingKept(messages, span.from, span.to, now)
  return sent === 0 && cooling === null ? null : { sent, cooling }
}

/**
 * Talks that took place, and the plans written on in the time, with what they would say now and said before. Where contact is closed to
 * talks their plans are not gone through again, nor ever those about a card of fear or hurt.
 */
export function talkFacts(told: Told, talk: TalkAllowed): Changes['talks'] {
  const { book, span, uses, versionsOf, now } = told
  const plans = inPlanOrder(book.plans.values())
  const days = plans.flatMap(({ talkedOn }) =>
    talkedOn !== null && isWithin(talkedOn, span) ? [talkedOn] : [],
  )
  const shown = plansTold(told, talk)
    .map((plan) => {
      const named = plan.issueIds.filter((id) => uses('issues') && mayNameIssue(book, id))
      const titles = named.flatMap((id) => book.issues.get(id)?.title ?? [])
      const aim = plan.aim.trim().split('\n')[0] ?? ''
      const name = aim === '' ? titles.join(', ') : aim
      const versions = versionsOf(plan)
      return {
        id: plan.id,
        name,
        begun: localDayOf(plan.createdAt, now),
        versions: [...versions],
        spoken: [...spokenTexts(plan)],
      }
    })
    .filter(({ versions }) => versions.length > 0)
  return days.length === 0 && shown.length === 0 ? null : { days: days.toSorted(), plans: shown }
}

/** Of which plans it is told what they said before. */
export function plansTold(
  { book, span, now }: Pick<Told, 'book' | 'span' | 'now'>,
  talk: TalkAllowed,
): readonly Plan[] {
  if (talk === 'closed') return []
  return inPlanOrder(book.plans.values()).filter(
    (plan) => isWithin(localDayOf(plan.changedAt, now), span) && !hasClosedIssue(book, plan),
  )
}

/** Moments together that took place. */
export function doneMoments({ book, span }: Told): number {
  return [...book.activities.values()].filter(
    ({ status, doneOn, removedAt }) =>
      status === 'done' && removedAt === null && doneOn !== null && isWithin(doneOn, span),
  ).length
}

/** Who began the meetings of the time; null without any. */
export function startsOf({ book, span }: Told): Changes['meetings'] {
  const meetings = [...book.meetings.values()].filter(({ day }) => isWithin(day, span))
  return meetings.length === 0 ? null : startBalance(meetings)
}
