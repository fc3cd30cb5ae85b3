import { z } from 'zod'
import { id, instant, localTime, revision, s5, tag, text } from '../kernel/schema-kit.schema.ts'
import { stepNoun } from '../steps/steps.schema.ts'
import { MOST_TAGS } from './tags.ts'

export const ENTRY_MODES = [
  'plain_day',
  'one_prompt',
  'from_a_distance',
  'deep_write',
  'unsent_letter',
  'looking_back',
] as const
export type EntryMode = (typeof ENTRY_MODES)[number]

/** What the records of other nouns an entry is tied to; ties go by id, both ways. */
export const link = z.strictObject({
  kind: z.enum(['issue', 'goal', 'evidence', 'entry', 'boundary', 'urge', 'scenario', 'plan']),
  id,
})
export type Link = z.infer<typeof link>

/** The person's own part of an entry, as the editor holds it. `text` is Markdown. */
export const entryDraft = z.strictObject({
  title: text(200),
  text: text(1_000_000),
  at: localTime,
  mode: z.enum(ENTRY_MODES),
  /** The question it answers, in the words it was asked in. */
  prompt: text(400).nullable(),
  moodBefore: s5.nullable(),
  moodAfter: s5.nullable(),
  feelings: z.array(text(40)).max(30),
  tags: z.array(tag).max(MOST_TAGS),
  step: stepNoun.nullable(),
  links: z.array(link).max(100),
  starred: z.boolean(),
  /** Never part of a summary, and of a file of entries only where the person ticks it for that file. */
  keepPrivate: z.boolean(),
  /** No support card for this entry again. */
  noCard: z.boolean(),
})
export type EntryDraft = z.infer<typeof entryDraft>

/** What lists, calendar and board need: everything but the text. */
export const entryRow = entryDraft.omit({ text: true }).extend({
  id,
  createdAt: instant,
  changedAt: instant,
  words: z.int().nonnegative(),
  /** The first words without Markdown marks, at most 240 characters. */
  excerpt: text(260),
  trashedAt: instant.nullable(),
})
export type EntryRow = z.infer<typeof entryRow>

export const entry = z.strictObject({
  row: entryRow,
  text: text(1_000_000),
  /** Revisions that `text` shows; a save says which it replaces. */
  shown: z.array(revision),
  /** Two versions met in it at the same place; `text` shows both, until a person settles it or writes on. */
  isTwofold: z.boolean(),
})
export type Entry = z.infer<typeof entry>
