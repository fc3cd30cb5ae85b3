import { hidesMyPart } from '../../issues/sides.ts'
import { localTimeOf } from '../../kernel/time.ts'
import { onDay, writing } from './writing.ts'
import type { Writers } from './written.ts'

type Kind =
  | 'issues'
  | 'goals'
  | 'evidence'
  | 'checkIns'
  | 'scenarios'
  | 'lifeAreas'
  | 'letters'
  | 'agreements'
  | 'closings'

/** Steps 2, 6 and 10. */
export const growthWriters: Writers<Kind> = {
  issues: (issue, moment) =>
    writing(
      localTimeOf(issue.createdAt, moment),
      [
        issue.seen,
        // As on its page, where the card is about fear or hurt.
        hidesMyPart(issue) ? '' : issue.myPart,
        issue.theirPart,
        issue.circumstance,
        hidesMyPart(issue) ? '' : issue.impactOnThem,
        issue.impactOnMe,
        issue.needBehind,
        issue.learned,
        issue.willDo,
      ],
      { title: issue.title },
    ),
  goals: ({ title, why, ifCue, thenAction, start }) =>
    writing(onDay(start), [why, ifCue, thenAction], { title }),
  evidence: ({ day, thisTimeI, situation, beforeIWould, goalId }) =>
    writing(onDay(day), [situation, beforeIWould], { title: thisTimeI, ownerId: goalId }),
  checkIns: ({ day, note, goalId }) => writing(onDay(day), [note], { ownerId: goalId }),
  scenarios: ({ kind, changedAt, firstDay, firstMonth, whoITell, staysGood, wouldLearn }, moment) =>
    writing(localTimeOf(changedAt, moment), [firstDay, firstMonth, whoITell, ...staysGood, wouldLearn], {
      name: kind,
    }),
  lifeAreas: ({ area, changedAt, nextSmallStep }, moment) =>
    writing(localTimeOf(changedAt, moment), [nextSmallStep], { name: area }),
  letters: ({ kind, writtenOn, text }) => writing(onDay(writtenOn), [text], { name: kind }),
  agreements: ({ changedAt, whatDiffers, howWeArgue }, moment) =>
    writing(localTimeOf(changedAt, moment), [...whatDiffers, howWeArgue]),
  closings: ({ changedAt, thank, keep, letGo }, moment) =>
    writing(localTimeOf(changedAt, moment), [thank, keep, letGo]),
}
