import type { RecordType } from '../../merge/field-type.ts'
import { kept, scalar, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const friendshipTypes = {
  meetings: kept({
    day: scalar,
    kind: scalar,
    startedBy: scalar,
    tone: scalar,
    iListened: scalar,
    askedAboutThem: scalar,
    talkedAboutUs: scalar,
    helpedWith: text(200),
    energyAfter: scalar,
    note: text(1000),
  }),
  careIdeas: kept({
    text: text(200),
    for: scalar,
    noStrings: scalar,
    isDone: scalar,
  }),
  motives: kept({
    month: scalar,
    fineAsFriends: scalar,
    hopingForMore: scalar,
    note: text(400),
  }),
} satisfies { readonly [name: string]: RecordType }

export const friendshipShapes = {
  meetings: [
    ...must('text', 'id', 'day', 'createdAt', 'changedAt'),
    ...may('text', 'message', 'kind'),
    ...may('text', 'both', 'startedBy'),
    ...may('number?', null, 'tone', 'iListened', 'energyAfter'),
    ...may('flag', false, 'askedAboutThem', 'talkedAboutUs'),
    ...may('text', '', 'helpedWith', 'note'),
  ],
  careIdeas: [
    ...must('text', 'id', 'text', 'createdAt', 'changedAt'),
    ...may('text', 'them', 'for'),
    ...may('flag', false, 'noStrings', 'isDone'),
  ],
  motives: [
    ...must('text', 'id', 'month', 'createdAt', 'changedAt'),
    ...must('number', 'fineAsFriends', 'hopingForMore'),
    ...may('text', '', 'note'),
  ],
} satisfies { readonly [name: string]: Shape }
