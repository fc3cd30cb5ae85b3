import type { RecordType } from '../../merge/field-type.ts'
import { latest, record, scalar, set, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

const stored = { id: scalar, createdAt: scalar, changedAt: latest }

export const spaceTypes = {
  periods: record({
    ...stored,
    start: scalar,
    lengthDays: scalar,
    endedOn: scalar,
    agreement: scalar,
    allowed: scalar,
    practicalTopics: set(20),
    whyForMe: text(280),
    ticks: set(5),
  }),
  contactEvents: record({
    ...stored,
    at: scalar,
    who: scalar,
    kind: scalar,
    afterMood: scalar,
    note: text(300),
  }),
  urges: record({
    ...stored,
    at: scalar,
    before: scalar,
    trigger: scalar,
    did: scalar,
    after: scalar,
    waitUntil: scalar,
    endedAt: latest,
  }),
  ifThens: record({
    ...stored,
    cue: text(120),
    action: text(120),
    isActive: scalar,
    trigger: scalar,
    goalId: scalar,
  }),
  clarity: record({
    week: scalar,
    changedAt: latest,
    want: text(400),
    missPerson: text(200),
    missRoutine: text(200),
    mustHave: set(12),
    cannotAccept: set(12),
  }),
  care: record({ ...stored, kind: scalar, planned: text(120), doneOn: scalar }),
} satisfies { readonly [name: string]: RecordType }

const STORED = must('text', 'id', 'createdAt', 'changedAt')

export const spaceShapes = {
  periods: [
    ...STORED,
    ...must('text', 'start'),
    ...may('number?', null, 'lengthDays'),
    ...may('text?', null, 'endedOn'),
    ...may('text', 'my_choice', 'agreement'),
    ...may('text', 'none', 'allowed'),
    ...may('text', '', 'whyForMe'),
    ...may('list', [], 'practicalTopics', 'ticks'),
  ],
  contactEvents: [
    ...STORED,
    ...must('text', 'at', 'who', 'kind'),
    ...may('number?', null, 'afterMood'),
    ...may('text', '', 'note'),
  ],
  urges: [
    ...STORED,
    ...must('text', 'at'),
    ...must('number', 'before'),
    ...may('number?', null, 'after'),
    ...may('text?', null, 'trigger', 'did', 'waitUntil', 'endedAt'),
  ],
  ifThens: [
    ...STORED,
    ...must('text', 'cue', 'action'),
    ...may('flag', true, 'isActive'),
    ...may('text?', null, 'trigger', 'goalId'),
  ],
  clarity: [
    ...must('text', 'week', 'changedAt'),
    ...may('text', '', 'want', 'missPerson', 'missRoutine'),
    ...may('list', [], 'mustHave', 'cannotAccept'),
  ],
  care: [...STORED, ...must('text', 'kind', 'planned'), ...may('text?', null, 'doneOn')],
} satisfies { readonly [name: string]: Shape }
