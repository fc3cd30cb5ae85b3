import type { RecordType } from '../../merge/field-type.ts'
import { byDay, flag, kept, record, scalar, set, text, times } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const issuesTypes = {
  issues: kept({
    title: scalar,
    category: scalar,
    seen: text(4000),
    pattern: scalar,
    myPart: text(4000),
    myPartKinds: set(10),
    theirPart: text(4000),
    circumstance: text(4000),
    impactOnThem: text(4000),
    impactOnMe: text(4000),
    needBehind: text(4000),
    learned: text(4000),
    willDo: text(4000),
    weight: scalar,
    myInfluence: scalar,
    sure: scalar,
    wasAfraidOrHurt: flag(true),
    shareable: flag(false),
    status: scalar,
    settledOn: scalar,
    rank: scalar,
    progress: byDay('day', 500, { day: scalar, rating: scalar }),
    entryIds: set(500),
    lookedCloserAt: times(500),
  }),
  hardCards: record({ id: scalar, entryIds: set(500), issueId: scalar }),
} satisfies { readonly [name: string]: RecordType }

export const issuesShapes = {
  issues: [
    ...must('text', 'id', 'title', 'createdAt', 'changedAt', 'status', 'rank'),
    ...may('text', '', 'seen', 'myPart', 'theirPart', 'circumstance', 'impactOnThem', 'impactOnMe'),
    ...may('text', '', 'needBehind', 'learned', 'willDo'),
    ...may('text?', null, 'category', 'pattern', 'settledOn'),
    ...may('number?', null, 'weight', 'myInfluence', 'sure'),
    ...may('flag', false, 'shareable'),
    ...may('flag', true, 'wasAfraidOrHurt'),
    ...may('list', [], 'myPartKinds', 'progress', 'entryIds', 'lookedCloserAt'),
  ],
  hardCards: [...must('text', 'id'), ...may('list', [], 'entryIds'), ...may('text?', null, 'issueId')],
} satisfies { readonly [name: string]: Shape }
