import { localTimeOf } from '../../kernel/time.ts'
import { onDay, writing } from './writing.ts'
import type { Writers } from './written.ts'

type Kind =
  | 'messages'
  | 'plans'
  | 'boundaries'
  | 'slips'
  | 'contactStatus'
  | 'waiting'
  | 'meetings'
  | 'careIdeas'
  | 'motives'
  | 'activities'
  | 'pictures'

/** Steps 3, 4, 5, 7 and 8. */
export const contactWriters: Writers<Kind> = {
  messages: ({ createdAt, text, whyNow, ifNoAnswer, theirWords }, moment) =>
    `${text}${whyNow}${ifNoAnswer}${theirWords}`.trim() === ''
      ? null
      : writing(localTimeOf(createdAt, moment), [text, whyNow, ifNoAnswer, theirWords]),
  plans: (plan, moment) =>
    writing(
      plan.talkedOn === null ? localTimeOf(plan.createdAt, moment) : onDay(plan.talkedOn),
      [
        plan.feel,
        plan.about,
        plan.wouldLike,
        ...plan.own,
        plan.seen,
        plan.need,
        plan.request,
        plan.responsibility,
        plan.repair,
        plan.regret,
        plan.change,
        plan.explanation,
        plan.forgiveness,
        ...plan.questions,
        ...plan.willNotSay,
        plan.pauseSignal,
        plan.place,
        plan.consentWords,
        plan.heard,
        plan.agreed,
      ],
      { title: plan.aim },
    ),
  boundaries: ({ text, since, liftedWords }) => writing(onDay(since), [liftedWords], { title: text }),
  slips: ({ day, what, boundaryId }) => writing(onDay(day), [], { title: what, ownerId: boundaryId }),
  contactStatus: ({ since, theirWords, reviewNote, statements }) =>
    writing(onDay(since), [theirWords, reviewNote, ...statements.map(({ words }) => words)]),
  waiting: ({ changedAt, meanwhile }, moment) =>
    writing(
      localTimeOf(changedAt, moment),
      meanwhile.map(({ text }) => text),
    ),
  meetings: ({ day, kind, helpedWith, note }) => writing(onDay(day), [helpedWith, note], { name: kind }),
  careIdeas: ({ createdAt, text }, moment) => writing(localTimeOf(createdAt, moment), [], { title: text }),
  motives: ({ month, note }) => writing(onDay(`${month}-01`), [note]),
  activities: ({ removedAt, createdAt, doneOn, startsAt, title, learned, memory, easyExit }, moment) =>
    removedAt === null
      ? writing(
          doneOn === null ? (startsAt ?? localTimeOf(createdAt, moment)) : onDay(doneOn),
          [memory, learned, easyExit],
          {
            title,
          },
        )
      : null,
  pictures: ({ removedAt, createdAt, alt, activityId }, moment) =>
    removedAt === null ? writing(localTimeOf(createdAt, moment), [alt], { ownerId: activityId }) : null,
}
