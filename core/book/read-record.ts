import type { EntryRow } from '../journal/entry.schema.ts'
import { JOURNAL_DEFAULTS } from '../settings/settings.ts'
import type { Collection } from './book.ts'

/** A record as it comes from the vault, before anyone has looked at it. */
export type Found = { readonly [field: string]: unknown }

const FITS = {
  text: (value: unknown) => typeof value === 'string',
  'text?': (value: unknown) => value === null || typeof value === 'string',
  number: (value: unknown) => typeof value === 'number',
  'number?': (value: unknown) => value === null || typeof value === 'number',
  flag: (value: unknown) => typeof value === 'boolean',
  list: (value: unknown) => Array.isArray(value),
} as const
type Kind = keyof typeof FITS

interface Field {
  readonly name: string
  readonly kind: Kind
  /** Stands for the field in records from before there was one; undefined where it must be there. */
  readonly missing: unknown
}

function must(kind: Kind, ...names: readonly string[]): Field[] {
  return names.map((name) => ({ name, kind, missing: undefined }))
}

function may(kind: Kind, missing: unknown, ...names: readonly string[]): Field[] {
  return names.map((name) => ({ name, kind, missing }))
}

/**
 * The shape of each collection's records, as far as the program leans on it. Whole schemas are kept for
 * the door: judging 100,000 rows by them at each start takes seconds. Fields not named here pass through.
 */
const SHAPES: Readonly<Record<Collection, readonly Field[]>> = {
  entries: [
    ...must('text', 'id', 'createdAt', 'changedAt', 'at'),
    ...may('text', '', 'title', 'excerpt'),
    ...may('text', 'plain_day', 'mode'),
    ...may('text?', null, 'prompt', 'step', 'trashedAt'),
    ...may('number?', null, 'moodBefore', 'moodAfter'),
    ...may('number', 0, 'words'),
    ...may('list', [], 'feelings', 'tags', 'links'),
    ...may('flag', false, 'starred', 'noCard'),
    ...may('flag', true, 'keepPrivate'),
  ],
  moods: [...must('text', 'id', 'at', 'createdAt'), ...must('number', 'mood')],
  steps: must('text', 'step', 'state', 'changedAt'),
  issues: [
    ...must('text', 'id', 'title', 'createdAt', 'changedAt', 'status', 'rank'),
    ...may('text', '', 'seen', 'myPart', 'theirPart', 'circumstance', 'impactOnThem', 'impactOnMe'),
    ...may('text', '', 'needBehind', 'learned', 'willDo'),
    ...may('text?', null, 'category', 'pattern'),
    ...may('number?', null, 'weight', 'myInfluence', 'sure'),
    ...may('flag', false, 'shareable'),
    ...may('flag', true, 'wasAfraidOrHurt'),
    ...may('list', [], 'myPartKinds', 'progress', 'entryIds', 'lookedCloserAt'),
  ],
  goals: [
    ...must('text', 'id', 'title', 'createdAt', 'changedAt', 'status', 'start'),
    ...may('text', '', 'why', 'ifCue', 'thenAction'),
    ...may('text', 'other', 'kind'),
    ...may('text', 'done', 'measure'),
    ...may('text', 'unsure', 'keepIfApart'),
    ...may('text?', null, 'issueId', 'review'),
    ...may('number', 1, 'targetPerWeek'),
    ...may('list', [], 'pauses'),
  ],
  checkIns: [
    ...must('text', 'id', 'goalId', 'day', 'createdAt'),
    ...must('number', 'value'),
    ...may('number?', null, 'hard'),
    ...may('text', '', 'note'),
  ],
  evidence: [
    ...must('text', 'id', 'day', 'thisTimeI', 'createdAt', 'changedAt'),
    ...may('text', '', 'situation', 'beforeIWould'),
    ...may('text', 'alone', 'with'),
    ...may('text', 'nobody', 'seenBy'),
    ...may('text?', null, 'goalId', 'issueId', 'entryId'),
    ...may('number?', null, 'sure'),
  ],
  contactStatus: [
    ...must('text', 'value', 'since', 'changedAt'),
    ...may('text?', null, 'source', 'until', 'wroteFirst'),
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
  messages: [
    ...must('text', 'id', 'text', 'createdAt', 'changedAt'),
    ...may('text', 'text', 'channel'),
    ...may('text', 'check_in', 'purpose'),
    ...may('text', 'draft', 'status'),
    ...may('text', 'none_yet', 'reply'),
    ...may('text', '', 'whyNow', 'ifNoAnswer'),
    ...may('text?', null, 'coolingUntil', 'copiedAt', 'sentOn', 'repliedAt'),
    ...may('list', [], 'readiness'),
  ],
  settings: [
    ...may('number', JOURNAL_DEFAULTS.lockAfterMinutes, 'lockAfterMinutes'),
    ...may('flag', false, 'onThisDay'),
    ...may('list', [], 'onThisDayHidden', 'hiddenPrompts'),
    ...may('text?', null, 'helplineCountry'),
  ],
  visits: [...must('text', 'opened'), ...may('text?', null, 'before')],
}

/**
 * The record as the program can use it: missing fields filled, unknown ones kept, lists frozen.
 * null where it is none of ours; it then stays in the vault untouched.
 */
export function readRecord(collection: Collection, found: Found): Found | null {
  let filled: Record<string, unknown> | null = null
  for (const { name, kind, missing } of SHAPES[collection]) {
    const value = found[name]
    if (value === undefined) {
      if (missing === undefined) return null
      filled ??= { ...found }
      filled[name] = missing
    } else if (!FITS[kind](value)) {
      return null
    } else if (kind === 'list') {
      Object.freeze(value)
    }
  }
  return filled ?? found
}

/** An entry's record, cut into its row and its text; null where it is none of ours. */
export function readEntry(found: Found): { readonly row: EntryRow; readonly text: string } | null {
  const record = readRecord('entries', found)
  if (!record) return null
  const { text, ...row } = record
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- its shape was looked at above
  return { row: row as EntryRow, text: typeof text === 'string' ? text : '' }
}
