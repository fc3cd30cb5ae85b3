import type { RecordType } from '../../merge/field-type.ts'
import { flag, latest, record, scalar, set, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

const kept = { id: scalar, createdAt: scalar, changedAt: latest }

export const supportTypes = {
  people: record({
    ...kept,
    name: scalar,
    role: scalar,
    goodFor: set(5),
    contact: scalar,
    asked: flag(false),
  }),
  sessions: record({
    ...kept,
    day: scalar,
    personId: scalar,
    withWhom: scalar,
    tookAway: text(800),
    next: scalar,
    bring: {
      kind: 'list',
      key: 'id',
      order: 'at',
      most: 50,
      fields: { id: scalar, at: scalar, text: scalar, entryId: scalar, isDone: scalar },
    },
    tryNext: {
      kind: 'list',
      key: 'id',
      order: 'at',
      most: 20,
      fields: { id: scalar, at: scalar, text: scalar, goalId: scalar, isDone: scalar },
    },
  }),
  pulses: record({
    week: scalar,
    steady: scalar,
    sleep: scalar,
    connected: scalar,
    mattered: scalar,
    clear: scalar,
    changedAt: latest,
  }),
  hardHour: record({
    signs: set(20),
    helps: set(20),
    people: set(20),
    places: set(20),
    saferHere: set(20),
    reasons: set(20),
    changedAt: latest,
  }),
  searches: record({ ...kept, kind: scalar, questions: set(20), budget: scalar, status: scalar }),
  helplines: record({
    ...kept,
    country: scalar,
    kind: scalar,
    name: scalar,
    number: scalar,
    note: scalar,
    checked: scalar,
    replaces: scalar,
    // Where one computer took a number off the list and another did not, it stays on it.
    isHidden: flag(false),
  }),
} satisfies { readonly [name: string]: RecordType }

const ids = must('text', 'id', 'createdAt', 'changedAt')

export const supportShapes = {
  people: [
    ...ids,
    ...must('text', 'name'),
    ...may('text', 'other', 'role'),
    ...may('text', '', 'contact'),
    ...may('list', [], 'goodFor'),
    ...may('flag', false, 'asked'),
  ],
  sessions: [
    ...ids,
    ...must('text', 'day'),
    ...may('text?', null, 'personId', 'next'),
    ...may('text', '', 'withWhom', 'tookAway'),
    ...may('list', [], 'bring', 'tryNext'),
  ],
  pulses: [
    ...must('text', 'week', 'changedAt'),
    ...must('number', 'steady', 'sleep', 'connected', 'mattered', 'clear'),
  ],
  hardHour: [
    ...must('text', 'changedAt'),
    ...may('list', [], 'signs', 'helps', 'people', 'places', 'saferHere', 'reasons'),
  ],
  searches: [
    ...ids,
    ...may('text', 'individual', 'kind'),
    ...may('text', 'looking', 'status'),
    ...may('text', '', 'budget'),
    ...may('list', [], 'questions'),
  ],
  helplines: [
    ...ids,
    ...must('text', 'country', 'kind', 'name', 'number'),
    ...may('text', '', 'note'),
    ...may('text?', null, 'checked', 'replaces'),
    ...may('flag', false, 'isHidden'),
  ],
} satisfies { readonly [name: string]: Shape }
