import type { Found, RecordType, Sides } from '../../merge/field-type.ts'
import { kept, scalar, set, text } from '../field-kinds.ts'
import { may, must, type Shape } from '../shape.ts'

export const conversationTypes = {
  plans: kept({
    issueIds: set(2),
    aim: text(200),
    feel: scalar,
    about: text(160),
    wouldLike: text(160),
    own: set(6),
    evidenceIds: set(3),
    seen: text(280),
    need: scalar,
    request: text(200),
    responsibility: text(280),
    repair: text(280),
    regret: text(280),
    change: text(280),
    explanation: text(280),
    forgiveness: text(280),
    questions: set(6),
    willNotSay: set(8),
    pauseSignal: scalar,
    place: scalar,
    minutes: scalar,
    consent: { kind: 'derived', from: theirAnswer },
    consentOn: scalar,
    consentWords: text(280),
    talkedOn: scalar,
    heard: text(800),
    agreed: text(400),
    mood: scalar,
    goalIds: set(20),
    boundaryIds: set(20),
  }),
} satisfies { readonly [name: string]: RecordType }

export const conversationShapes = {
  plans: [
    ...must('text', 'id', 'createdAt', 'changedAt'),
    ...may('text', '', 'aim', 'feel', 'about', 'wouldLike', 'seen', 'need', 'request'),
    ...may('text', '', 'responsibility', 'repair', 'regret', 'change', 'explanation', 'forgiveness'),
    ...may('text', '', 'pauseSignal', 'place', 'consentWords', 'heard', 'agreed'),
    ...may('text', 'not_asked', 'consent'),
    ...may('text?', null, 'consentOn', 'talkedOn'),
    ...may('number', 30, 'minutes'),
    ...may('number?', null, 'mood'),
    ...may('list', [], 'issueIds', 'own', 'evidenceIds', 'questions', 'willNotSay', 'goalIds', 'boundaryIds'),
  ],
} satisfies { readonly [name: string]: Shape }

/** A no that one computer was told counts, whatever the other was told. */
function theirAnswer({ consent }: Found, { base, earlier, later }: Sides): unknown {
  const isNew = base['consent'] !== 'declined'
  return isNew && [earlier, later].some((side) => side['consent'] === 'declined') ? 'declined' : consent
}
