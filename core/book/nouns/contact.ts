import type { Found, RecordType, Sides } from '../../merge/field-type.ts'
import { same } from '../../merge/same.ts'
import { byDay, kept, latest, record, scalar, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const contactTypes = {
  messages: kept({
    text: text(4000),
    channel: scalar,
    purpose: scalar,
    whyNow: text(200),
    ifNoAnswer: text(200),
    readiness: byDay('question', 5, { question: scalar, answer: scalar }),
    status: { kind: 'derived', from: messageStatus },
    coolingUntil: latest,
    copiedAt: latest,
    sentOn: latest,
    waited: scalar,
    reply: scalar,
    repliedAt: latest,
    theirWords: text(280),
  }),
  deskRest: record({ until: latest }),
} satisfies { readonly [name: string]: RecordType }

export const contactShapes = {
  messages: [
    ...must('text', 'id', 'text', 'createdAt', 'changedAt'),
    ...may('text', 'text', 'channel'),
    ...may('text', 'check_in', 'purpose'),
    ...may('text', 'draft', 'status'),
    ...may('text', 'none_yet', 'reply'),
    ...may('text', '', 'whyNow', 'ifNoAnswer', 'theirWords'),
    ...may('text?', null, 'coolingUntil', 'copiedAt', 'sentOn', 'repliedAt'),
    ...may('flag?', null, 'waited'),
    ...may('list', [], 'readiness'),
  ],
  deskRest: must('text', 'until'),
} satisfies { readonly [name: string]: Shape }

/** Words that were changed on one computer while they cooled on another cool anew; sent stays sent. */
function messageStatus({ status, text: written }: Found, { base, earlier, later }: Sides): unknown {
  const stands = [earlier, later].map((side) => side['status'])
  if (stands.includes('sent_by_me')) return 'sent_by_me'
  const isWritten = [earlier, later].some((side) => !same(base['text'], side['text']))
  const isCooling = status === 'cooling' || status === 'ready'
  return isCooling && isWritten && ![earlier, later].every((side) => same(side['text'], written))
    ? 'draft'
    : status
}
