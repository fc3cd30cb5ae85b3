import type { Found, RecordType, Sides } from '../../merge/field-type.ts'
import { kept, latest, record, scalar, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const memoriesTypes = {
  activities: kept({
    title: scalar,
    kind: scalar,
    cost: scalar,
    minutes: scalar,
    isNewForUs: scalar,
    whoseIdea: scalar,
    isPublic: scalar,
    easyExit: text(120),
    hasAlcohol: scalar,
    enjoyed: scalar,
    natural: scalar,
    learned: text(200),
    memory: text(500),
    status: { kind: 'derived', from: activityStatus },
    startsAt: scalar,
    endsAt: scalar,
    askedOn: scalar,
    doneOn: scalar,
    messageId: scalar,
    removedAt: scalar,
  }),
  pictures: record({
    id: scalar,
    activityId: scalar,
    createdAt: scalar,
    changedAt: latest,
    media: scalar,
    kind: scalar,
    width: scalar,
    height: scalar,
    alt: text(200),
    removedAt: scalar,
  }),
} satisfies { readonly [name: string]: RecordType }

export const memoriesShapes = {
  activities: [
    ...must('text', 'id', 'title', 'createdAt', 'changedAt'),
    ...may('text', 'walk', 'kind'),
    ...may('text', 'idea', 'status'),
    ...may('text', 'me', 'whoseIdea'),
    ...may('text', '', 'easyExit', 'learned', 'memory'),
    ...may('number', 0, 'cost'),
    ...may('number?', null, 'minutes', 'enjoyed', 'natural'),
    ...may('flag', false, 'isNewForUs', 'isPublic', 'hasAlcohol'),
    ...may('text?', null, 'startsAt', 'endsAt', 'askedOn', 'doneOn', 'messageId', 'removedAt'),
  ],
  pictures: [
    ...must('text', 'id', 'activityId', 'media', 'kind', 'createdAt', 'changedAt'),
    ...must('number', 'width', 'height'),
    ...may('text', '', 'alt'),
    ...may('text?', null, 'removedAt'),
  ],
} satisfies { readonly [name: string]: Shape }

/** A no that was noted on one computer stands, whatever the other one had. */
function activityStatus({ status }: Found, { earlier, later }: Sides): unknown {
  return earlier['status'] === 'no' || later['status'] === 'no' ? 'no' : status
}
