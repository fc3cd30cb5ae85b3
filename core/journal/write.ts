import type { Stamp } from '../kernel/time.ts'
import type { EntryDraft, EntryRow, Link } from './entry.schema.ts'
import { uniqueTags } from './tags.ts'
import { countWords, excerptOf } from './words.ts'

/** Brings a draft into the form that is kept: one way to write each letter and line end, nothing twice. */
export function tidied(draft: EntryDraft): EntryDraft {
  return {
    ...draft,
    title: composed(draft.title),
    text: composed(draft.text.replace(/\r\n?/g, '\n')),
    feelings: [...new Set(draft.feelings)],
    tags: uniqueTags(draft.tags),
    links: firstOfEach(draft.links, linkKey),
  }
}

/** The row of a draft; `standing` is the row it replaces, null for a new entry. */
export function rowOf(draft: EntryDraft, standing: EntryRow | null, stamp: Stamp): EntryRow {
  const { text } = draft
  return {
    ...standing,
    ...ownOf(draft),
    id: standing?.id ?? stamp.id,
    createdAt: standing?.createdAt ?? stamp.now,
    changedAt: stamp.now,
    words: countWords(text),
    excerpt: excerptOf(text),
    trashedAt: standing?.trashedAt ?? null,
  }
}

export function draftOf(row: EntryRow, text: string): EntryDraft {
  const { title, at, mode, prompt, moodBefore, moodAfter, feelings, tags, step, links } = row
  const { starred, keepPrivate, noCard } = row
  const mood = { moodBefore, moodAfter, feelings }
  const marks = { tags, step, links, starred, keepPrivate, noCard }
  return { title, text, at, mode, prompt, ...mood, ...marks }
}

/** The person's own part but for the text. Field by field: a save waits for this. */
function ownOf(one: EntryDraft): Omit<EntryDraft, 'text'> {
  return {
    title: one.title,
    at: one.at,
    mode: one.mode,
    prompt: one.prompt,
    moodBefore: one.moodBefore,
    moodAfter: one.moodAfter,
    feelings: one.feelings,
    tags: one.tags,
    step: one.step,
    links: one.links,
    starred: one.starred,
    keepPrivate: one.keepPrivate,
    noCard: one.noCard,
  }
}

/** True where saving the draft would change nothing. */
export function says(row: EntryRow, text: string, draft: EntryDraft): boolean {
  return draft.text === text && sameValue(draftOf(row, text), draft)
}

/**
 * True where a save takes away so much that what stands is worth a version of its own:
 * at least 20 words, and half of them or more.
 */
export function takesMuchAway(row: EntryRow, draft: EntryDraft): boolean {
  const lost = row.words - countWords(draft.text)
  return lost >= 20 && lost * 2 >= row.words
}

export function linkKey(link: Link): string {
  return `${link.kind} ${link.id}`
}

export function sameValue(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other)
}

/** NFC, but never at the price of a longer text than the schema lets in. */
function composed(text: string): string {
  const nfc = text.normalize('NFC')
  return nfc.length <= text.length ? nfc : text
}

function firstOfEach<T>(list: readonly T[], key: (item: T) => string): T[] {
  const seen = new Map<string, T>()
  for (const item of list) if (!seen.has(key(item))) seen.set(key(item), item)
  return [...seen.values()]
}
