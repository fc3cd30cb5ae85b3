import type { Found, RecordType } from '../../merge/field-type.ts'
import { isFound } from '../../merge/same.ts'
import { byDay, kept, record, scalar, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const growthTypes = {
  goals: kept({
    title: scalar,
    why: text(200),
    issueId: scalar,
    kind: scalar,
    measure: scalar,
    targetPerWeek: scalar,
    ifCue: scalar,
    thenAction: scalar,
    start: scalar,
    review: scalar,
    keepIfApart: scalar,
    status: { kind: 'derived', from: goalStatus },
    pauses: byDay('from', 200, { from: scalar, to: scalar }),
  }),
  checkIns: record({
    id: scalar,
    goalId: scalar,
    day: scalar,
    value: scalar,
    hard: scalar,
    note: text(300),
    createdAt: scalar,
  }),
  evidence: kept({
    day: scalar,
    goalId: scalar,
    issueId: scalar,
    situation: text(300),
    beforeIWould: text(200),
    thisTimeI: text(200),
    with: scalar,
    seenBy: scalar,
    sure: scalar,
    entryId: scalar,
  }),
} satisfies { readonly [name: string]: RecordType }

export const growthShapes = {
  goals: [
    ...must('text', 'id', 'title', 'createdAt', 'changedAt', 'status', 'start'),
    ...may('text', '', 'why', 'ifCue', 'thenAction'),
    ...may('text', 'other', 'kind'),
    ...may('text', 'done', 'measure'),
    ...may('text', 'unsure', 'keepIfApart'),
    ...may('text?', null, 'issueId', 'review'),
    ...may('number', 1, 'targetPerWeek'),
    ...may('list', [], 'pauses'),
  ],
  checkIns: [
    ...must('text', 'id', 'goalId', 'day', 'createdAt'),
    ...must('number', 'value'),
    ...may('number?', null, 'hard'),
    ...may('text', '', 'note'),
  ],
  evidence: [
    ...must('text', 'id', 'day', 'thisTimeI', 'createdAt', 'changedAt'),
    ...may('text', '', 'situation', 'beforeIWould'),
    ...may('text', 'alone', 'with'),
    ...may('text', 'nobody', 'seenBy'),
    ...may('text?', null, 'goalId', 'issueId', 'entryId'),
    ...may('number?', null, 'sure'),
  ],
} satisfies { readonly [name: string]: Shape }

/** A pause that no one has ended says that the goal rests. */
function goalStatus({ status, pauses }: Found): unknown {
  const rests = Array.isArray(pauses) && pauses.some((pause) => isFound(pause) && pause['to'] === null)
  return status === 'active' && rests ? 'paused' : status
}
