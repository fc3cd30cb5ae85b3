import type { RecordType } from '../../merge/field-type.ts'
import { byDay, kept, latest, record, scalar, set, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'
import { standingMark, standingSince } from '../standing-mark.ts'

export const boundariesTypes = {
  contactStatus: record({
    value: scalar,
    since: standingSince,
    source: scalar,
    theirWords: text(280),
    reviewNote: text(2000),
    until: scalar,
    wroteFirst: scalar,
    noStands: standingMark('noStands'),
    orderStands: standingMark('orderStands'),
    statements: byDay('at', 200, { at: scalar, day: scalar, kind: scalar, words: text(280) }),
    changedAt: latest,
    settledAt: latest,
  }),
  boundaries: kept({
    whose: scalar,
    text: text(200),
    topic: scalar,
    source: scalar,
    firmness: scalar,
    since: scalar,
    until: scalar,
    rulesOut: set(6),
    liftedOn: scalar,
    liftedWords: text(200),
    entryIds: set(500),
  }),
  slips: kept({
    boundaryId: scalar,
    day: scalar,
    what: text(200),
    mended: scalar,
  }),
  waiting: record({
    since: scalar,
    until: scalar,
    meanwhile: {
      kind: 'list',
      key: 'id',
      order: 'at',
      most: 100,
      fields: { id: scalar, at: scalar, text: text(120), isDone: scalar, goalId: scalar },
    },
    changedAt: latest,
  }),
} satisfies { readonly [name: string]: RecordType }

export const boundariesShapes = {
  contactStatus: [
    ...must('text', 'value', 'since', 'changedAt'),
    ...may('text?', null, 'source', 'until', 'wroteFirst', 'settledAt'),
    ...may('text', '', 'theirWords', 'reviewNote'),
    ...may('flag', true, 'noStands', 'orderStands'),
    ...may('list', [], 'statements'),
  ],
  boundaries: [
    ...must('text', 'id', 'text', 'since', 'createdAt', 'changedAt'),
    ...may('text', 'theirs', 'whose'),
    ...may('text', 'said', 'source'),
    ...may('text', 'firm', 'firmness'),
    ...may('text', '', 'liftedWords'),
    ...may('text?', null, 'topic', 'until', 'liftedOn'),
    ...may('list', [], 'rulesOut', 'entryIds'),
  ],
  slips: [
    ...must('text', 'id', 'boundaryId', 'day', 'what', 'createdAt', 'changedAt'),
    ...may('text', 'not_yet', 'mended'),
  ],
  waiting: [
    ...must('text', 'changedAt'),
    ...may('text?', null, 'since', 'until'),
    ...may('list', [], 'meanwhile'),
  ],
} satisfies { readonly [name: string]: Shape }
