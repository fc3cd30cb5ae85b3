import type { Found, RecordType } from '../../core/merge/field-type.ts'

const asText = (item: unknown): string | null => (typeof item === 'string' ? item : null)

/** A field of every kind. */
export const RECORD: RecordType = {
  start: {},
  fields: {
    mood: { kind: 'scalar' },
    seenAt: { kind: 'latest' },
    hidden: { kind: 'flag', careful: true },
    shared: { kind: 'flag', careful: false },
    body: { kind: 'text', most: 200 },
    tags: { kind: 'set', key: asText, most: 8, sorted: false },
    steps: {
      kind: 'list',
      key: 'id',
      order: 'rank',
      most: 8,
      fields: { done: { kind: 'scalar' }, rank: { kind: 'scalar' } },
    },
    length: { kind: 'derived', from: ({ body }) => (typeof body === 'string' ? body.length : null) },
  },
}

export interface FieldCase {
  readonly says: string
  readonly base: Found
  readonly earlier: Found
  readonly later: Found
  readonly gives: Found
}

const STEP = { id: 'one', rank: 'b', done: false }
const NEXT = { id: 'two', rank: 'c', done: false }

/** What is made of a field of each kind that both sides changed. */
export const FIELD_CASES: readonly FieldCase[] = [
  {
    says: 'the later of two moods',
    base: { mood: 1 },
    earlier: { mood: 2 },
    later: { mood: 3 },
    gives: { mood: 3 },
  },
  {
    says: 'a mood changed here, another field there',
    base: { mood: 1, tags: ['lake'] },
    earlier: { mood: 2, tags: ['lake'] },
    later: { mood: 1, tags: ['lake', 'sea'] },
    gives: { mood: 2, tags: ['lake', 'sea'] },
  },
  {
    says: 'the greater of two times that only move on, whoever wrote it',
    base: { seenAt: 'a' },
    earlier: { seenAt: 'c' },
    later: { seenAt: 'b' },
    gives: { seenAt: 'c' },
  },
  {
    says: 'of yes and no the one that protects',
    base: {},
    earlier: { hidden: true, shared: true },
    later: { hidden: false, shared: false },
    gives: { hidden: true, shared: false },
  },
  {
    says: 'of no and yes the one that protects',
    base: {},
    earlier: { hidden: false, shared: false },
    later: { hidden: true, shared: true },
    gives: { hidden: true, shared: false },
  },
  {
    says: 'what either side put into a set',
    base: { tags: ['lake'] },
    earlier: { tags: ['lake', 'sea'] },
    later: { tags: ['lake', 'rain'] },
    gives: { tags: ['lake', 'sea', 'rain'] },
  },
  {
    says: 'nothing that either side took out of a set',
    base: { tags: ['lake', 'sea', 'rain'] },
    earlier: { tags: ['sea', 'rain', 'sun'] },
    later: { tags: ['lake', 'sea'] },
    gives: { tags: ['sea', 'sun'] },
  },
  {
    says: 'each object of a list by itself, though another stands before it here',
    base: { steps: [STEP, NEXT] },
    earlier: { steps: [{ ...STEP, done: true }, NEXT] },
    later: { steps: [{ id: 'new', rank: 'a' }, STEP, { ...NEXT, done: true }] },
    gives: {
      steps: [
        { id: 'new', rank: 'a' },
        { ...STEP, done: true },
        { ...NEXT, done: true },
      ],
    },
  },
  {
    says: 'an object taken out here and changed there',
    base: { steps: [STEP, NEXT] },
    earlier: { steps: [STEP] },
    later: { steps: [STEP, { ...NEXT, done: true }] },
    gives: { steps: [STEP, { ...NEXT, done: true }] },
  },
  {
    says: 'an object taken out here and left alone there',
    base: { steps: [STEP, NEXT] },
    earlier: { steps: [STEP] },
    later: { steps: [{ ...STEP, done: true }, NEXT] },
    gives: { steps: [{ ...STEP, done: true }] },
  },
  {
    says: 'the order of a list by its ranks',
    base: { steps: [STEP, NEXT] },
    earlier: { steps: [STEP, NEXT, { id: 'last', rank: 'd' }] },
    later: { steps: [{ ...STEP, rank: 'x' }, NEXT] },
    gives: { steps: [NEXT, { id: 'last', rank: 'd' }, { ...STEP, rank: 'x' }] },
  },
  {
    says: 'both writings, and what is made from them made anew',
    base: { body: 'One. Two.', length: 9 },
    earlier: { body: 'One. Two. Three.', length: 16 },
    later: { body: 'Zero. One. Two.', length: 15 },
    gives: { body: 'Zero. One. Two. Three.', length: 22 },
  },
  {
    says: 'a field that this version does not know',
    base: { mood: 1, soon: { a: 1 } },
    earlier: { mood: 2, soon: { a: 1 } },
    later: { mood: 1, soon: { a: 2 } },
    gives: { mood: 2, soon: { a: 2 } },
  },
]

/** Over the first or the second alone, what one of the last two took out would come back. */
export const CROSSED = {
  revisions: [
    { r: 'start', parents: [], value: { body: 'A. M. Z.' } },
    { r: 'first', parents: ['start'], value: { body: 'A. one. M. Z.' } },
    { r: 'second', parents: ['start'], value: { body: 'A. M. two. Z.' } },
    { r: 'without one', parents: ['first', 'second'], value: { body: 'A. M. two. Z.' } },
    { r: 'without two', parents: ['first', 'second'], value: { body: 'A. one. M. Z.' } },
  ],
  gives: 'A. M. Z.',
} as const
