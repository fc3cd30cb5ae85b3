import { atInstant, onDay, writing } from './writing.ts'
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
  messages: ({ createdAt, text, whyNow, ifNoAnswer, theirWords }) =>
    `${text}${whyNow}${ifNoAnswer}${theirWords}`.trim() === ''
      ? null
      : writing(atInstant(createdAt), [text, whyNow, ifNoAnswer, theirWords]),
  plans: (plan) =>
    writing(
      plan.talkedOn === null ? atInstant(plan.createdAt) : onDay(plan.talkedOn),
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
  waiting: ({ changedAt, meanwhile }) =>
    writing(
      atInstant(changedAt),
      meanwhile.map(({ text }) => text),
    ),
  meetings: ({ day, kind, helpedWith, note }) => writing(onDay(day), [helpedWith, note], { name: kind }),
  careIdeas: ({ createdAt, text }) => writing(atInstant(createdAt), [], { title: text }),
  motives: ({ month, note }) => writing(onDay(`${month}-01`), [note]),
  activities: ({ removedAt, createdAt, doneOn, startsAt, title, learned, memory, easyExit }) =>
    removedAt === null
      ? writing(
          doneOn === null ? (startsAt ?? atInstant(createdAt)) : onDay(doneOn),
          [memory, learned, easyExit],
          {
            title,
          },
        )
      : null,
  pictures: ({ removedAt, createdAt, alt, activityId }) =>
    removedAt === null ? writing(atInstant(createdAt), [alt], { ownerId: activityId }) : null,
}
