import type { Fields, RecordType } from '../../merge/field-type.ts'
import { asLowerCase, byDay, flag, latest, record, scalar, set, text, times } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

const ratings = byDay('day', 500, { day: scalar, rating: scalar })

/** Of two computers the one that has it shut still counts. */
const sealFields = {
  sealedOn: scalar,
  sealedUntil: scalar,
  isBroken: flag(false),
  openings: times(100),
} satisfies Fields

export const outcomeTypes = {
  scenarios: record({
    kind: scalar,
    couldBeOk: ratings,
    firstDay: text(300),
    firstMonth: text(300),
    whoITell: text(200),
    staysGood: set(20, asLowerCase),
    wouldLearn: text(300),
    changedAt: latest,
  }),
  lifeAreas: record({ area: scalar, ratings, nextSmallStep: text(200), changedAt: latest }),
  letters: record({
    id: scalar,
    kind: scalar,
    text: text(20_000),
    writtenOn: scalar,
    createdAt: scalar,
    changedAt: latest,
    ...sealFields,
  }),
  agreements: record({
    whatDiffers: set(20, asLowerCase),
    howWeArgue: text(300),
    review: scalar,
    noteReadOn: scalar,
    changedAt: latest,
  }),
  closings: record({
    thank: text(1000),
    keep: text(1000),
    letGo: text(1000),
    closedOn: scalar,
    changedAt: latest,
    ...sealFields,
  }),
} satisfies { readonly [name: string]: RecordType }

const sealShape = [
  ...may('text?', null, 'sealedOn', 'sealedUntil'),
  ...may('flag', false, 'isBroken'),
  ...may('list', [], 'openings'),
]

export const outcomeShapes = {
  scenarios: [
    ...must('text', 'kind', 'changedAt'),
    ...may('text', '', 'firstDay', 'firstMonth', 'whoITell', 'wouldLearn'),
    ...may('list', [], 'couldBeOk', 'staysGood'),
  ],
  lifeAreas: [
    ...must('text', 'area', 'changedAt'),
    ...may('text', '', 'nextSmallStep'),
    ...may('list', [], 'ratings'),
  ],
  letters: [...must('text', 'id', 'kind', 'text', 'writtenOn', 'createdAt', 'changedAt'), ...sealShape],
  agreements: [
    ...must('text', 'changedAt'),
    ...may('text', '', 'howWeArgue'),
    ...may('text?', null, 'review', 'noteReadOn'),
    ...may('list', [], 'whatDiffers'),
  ],
  closings: [
    ...must('text', 'changedAt'),
    ...may('text', '', 'thank', 'keep', 'letGo'),
    ...may('text?', null, 'closedOn'),
    ...sealShape,
  ],
} satisfies { readonly [name: string]: Shape }
