import { countWords, excerptOf } from '../journal/words.ts'
import type { Fields, FieldType, Found, ListType, RecordType, SetType, Sides } from '../merge/field-type.ts'
import { isFound, same } from '../merge/same.ts'
import { JOURNAL_DEFAULTS } from '../settings/settings.ts'
import type { Collection } from './book.ts'

/** Raised with any change of the table: devices must bring records together alike. */
export const FIELD_TYPES_VERSION = 1

const scalar: FieldType = { kind: 'scalar' }
const latest: FieldType = { kind: 'latest' }

function text(most: number): FieldType {
  return { kind: 'text', most }
}

function flag(careful: boolean): FieldType {
  return { kind: 'flag', careful }
}

function set(most: number, key: SetType['key'] = asText): SetType {
  return { kind: 'set', key, most, sorted: false }
}

function times(most: number): SetType {
  return { kind: 'set', key: asText, most, sorted: true }
}

function byDay(key: string, most: number, fields: Fields): ListType {
  return { kind: 'list', key, order: key, most, fields }
}

function record(fields: Fields, start: Found = {}): RecordType {
  return { start, fields }
}

/** Of every field of every collection, what it means that two computers changed it apart. */
const TYPES: Readonly<Record<Collection | 'keptWords', RecordType>> = {
  entries: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
    title: scalar,
    text: text(1_000_000),
    at: scalar,
    mode: scalar,
    prompt: scalar,
    moodBefore: scalar,
    moodAfter: scalar,
    feelings: set(30),
    tags: set(30, asLowerCase),
    step: scalar,
    links: set(100, asLink),
    starred: scalar,
    keepPrivate: flag(true),
    noCard: flag(true),
    words: { kind: 'derived', from: wordsOf },
    excerpt: { kind: 'derived', from: excerptFrom },
    trashedAt: { kind: 'derived', from: trashedAt },
  }),
  moods: record({ id: scalar, at: scalar, mood: scalar, createdAt: scalar }),
  steps: record({ step: scalar, state: scalar, changedAt: latest }),
  issues: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
    rank: scalar,
    progress: byDay('day', 500, { day: scalar, rating: scalar }),
    entryIds: set(500),
    lookedCloserAt: times(500),
  }),
  goals: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
  evidence: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
  contactStatus: record({
    value: scalar,
    since: scalar,
    source: scalar,
    theirWords: text(280),
    reviewNote: text(2000),
    until: scalar,
    wroteFirst: scalar,
    noStands: flag(true),
    orderStands: flag(true),
    statements: byDay('at', 200, { at: scalar, day: scalar, kind: scalar, words: text(280) }),
    changedAt: latest,
  }),
  boundaries: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
  slips: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
  messages: record({
    id: scalar,
    createdAt: scalar,
    changedAt: latest,
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
    reply: scalar,
    repliedAt: latest,
  }),
  settings: record(
    {
      lockAfterMinutes: scalar,
      onThisDay: flag(false),
      onThisDayHidden: set(10_000),
      hiddenPrompts: set(1000),
      helplineCountry: scalar,
    },
    { ...JOURNAL_DEFAULTS },
  ),
  visits: record({ opened: scalar, before: scalar }),
  keptWords: record({ key: scalar }),
}

const BY_NAME: ReadonlyMap<string, RecordType> = new Map(Object.entries(TYPES))
const UNKNOWN: RecordType = record({})

/** Of a collection that this version does not know, every field passes by the scalar rule. */
export function recordTypeOf(collection: string): RecordType {
  return BY_NAME.get(collection) ?? UNKNOWN
}

function asText(item: unknown): string | null {
  return typeof item === 'string' ? item : null
}

function asLowerCase(item: unknown): string | null {
  return typeof item === 'string' ? item.toLowerCase() : null
}

/** A link to a kind of record that only a newer version knows is a link all the same. */
function asLink(item: unknown): string | null {
  if (!isFound(item)) return null
  const { kind, id } = item
  return typeof kind === 'string' && typeof id === 'string' ? `${kind} ${id}` : null
}

function wordsOf({ text: written, words }: Found): unknown {
  return typeof written === 'string' ? countWords(written) : words
}

function excerptFrom({ text: written, excerpt }: Found): unknown {
  return typeof written === 'string' ? excerptOf(written) : excerpt
}

/** An entry put into the trash on one computer while words were written in it on another stays out of the trash. */
function trashedAt(merged: Found, { base, earlier, later }: Sides): unknown {
  const one = earlier['trashedAt'] ?? null
  const other = later['trashedAt'] ?? null
  if ((one === null) === (other === null) || (base['trashedAt'] ?? null) !== null) return merged['trashedAt']
  const written = one === null ? earlier : later
  return writes(base, written) ? null : merged['trashedAt']
}

function writes(base: Found, side: Found): boolean {
  return !same(base['text'], side['text']) || !same(base['title'], side['title'])
}

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

/** A pause that no one has ended says that the goal rests. */
function goalStatus({ status, pauses }: Found): unknown {
  const rests = Array.isArray(pauses) && pauses.some((pause) => isFound(pause) && pause['to'] === null)
  return status === 'active' && rests ? 'paused' : status
}
