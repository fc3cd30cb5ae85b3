import { localTimeOf } from '../../kernel/time.ts'
import { onDay, writing } from './writing.ts'
import type { Writers } from './written.ts'

type Kind =
  | 'periods'
  | 'contactEvents'
  | 'ifThens'
  | 'clarity'
  | 'care'
  | 'people'
  | 'sessions'
  | 'searches'
  | 'hardHour'
  | 'helplines'
  | 'digests'

/** Steps 1 and 9, and lines about whole weeks. What was written at a pull is an entry of its own. */
export const spaceWriters: Writers<Kind> = {
  periods: ({ start, whyForMe, practicalTopics }) => writing(onDay(start), [whyForMe, ...practicalTopics]),
  contactEvents: ({ at, kind, note }) => writing(at, [note], { name: kind }),
  ifThens: ({ createdAt, cue, action }, moment) =>
    writing(localTimeOf(createdAt, moment), [action], { title: cue }),
  clarity: ({ week, want, missPerson, missRoutine, mustHave, cannotAccept }) =>
    writing(onDay(week), [want, missPerson, missRoutine, ...mustHave, ...cannotAccept]),
  care: ({ createdAt, kind, planned, doneOn }, moment) =>
    writing(doneOn === null ? localTimeOf(createdAt, moment) : onDay(doneOn), [], {
      title: planned,
      name: kind,
    }),
  people: ({ createdAt, name, contact }, moment) =>
    writing(localTimeOf(createdAt, moment), [contact], { title: name }),
  sessions: ({ day, withWhom, personId, tookAway, bring, tryNext }) =>
    writing(onDay(day), [tookAway, ...bring.map(({ text }) => text), ...tryNext.map(({ text }) => text)], {
      title: withWhom,
      ownerId: personId,
    }),
  searches: ({ createdAt, kind, questions, budget }, moment) =>
    writing(localTimeOf(createdAt, moment), [...questions, budget], { name: kind }),
  hardHour: ({ changedAt, signs, helps, people, places, saferHere, reasons }, moment) =>
    writing(localTimeOf(changedAt, moment), [
      ...signs,
      ...helps,
      ...people,
      ...places,
      ...saferHere,
      ...reasons,
    ]),
  helplines: ({ createdAt, name, number, note }, moment) =>
    writing(localTimeOf(createdAt, moment), [number, note], { title: name }),
  digests: ({ week, text }) => writing(onDay(week), [text]),
}
