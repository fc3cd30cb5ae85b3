import type { Entry, EntryDraft, EntryRow } from '../../../core/journal/entry.schema.ts'
import type { LocalTime } from '../../../core/kernel/time.ts'
import { draftOf, sameValue } from '../../../core/journal/write.ts'

export function emptyDraft(at: LocalTime): EntryDraft {
  return {
    title: '',
    text: '',
    at,
    mode: 'plain_day',
    prompt: null,
    moodBefore: null,
    moodAfter: null,
    feelings: [],
    tags: [],
    step: null,
    links: [],
    starred: false,
    keepPrivate: true,
    noCard: false,
  }
}

export function draftOfEntry(entry: Entry): EntryDraft {
  return draftOf(entry.row, entry.text)
}

/**
 * Nothing of the person's in it yet. A mode, a question or a date chosen by the way is not
 * worth an entry; a mood, a feeling or a tag is.
 */
export function isBlank(draft: EntryDraft): boolean {
  const { title, text, moodBefore, moodAfter, feelings, tags, links } = draft
  const hasWords = title.trim() !== '' || text.trim() !== ''
  const hasMood = moodBefore !== null || moodAfter !== null
  return !hasWords && !hasMood && feelings.length + tags.length + links.length === 0
}

export function sameDraft(one: EntryDraft, other: EntryDraft): boolean {
  return one === other || (one.text === other.text && sameValue(one, other))
}

/**
 * The draft after main answered a save: what the person has not touched since it was sent
 * follows the row, which may know more, such as a card made from the entry meanwhile.
 */
export function followRow(draft: EntryDraft, sent: EntryDraft, row: EntryRow): EntryDraft {
  const kept = draftOf(row, sent.text)
  const pick = <K extends keyof EntryDraft>(field: K): EntryDraft[K] =>
    sameValue(draft[field], sent[field]) ? kept[field] : draft[field]
  return {
    title: draft.title === sent.title ? sent.title : draft.title,
    text: draft.text,
    at: pick('at'),
    mode: pick('mode'),
    prompt: pick('prompt'),
    moodBefore: pick('moodBefore'),
    moodAfter: pick('moodAfter'),
    feelings: pick('feelings'),
    tags: pick('tags'),
    step: pick('step'),
    links: pick('links'),
    starred: pick('starred'),
    keepPrivate: pick('keepPrivate'),
    noCard: pick('noCard'),
  }
}
