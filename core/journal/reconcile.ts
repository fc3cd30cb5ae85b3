import type { EntryDraft } from './entry.schema.ts'
import { linkKey, sameValue } from './write.ts'

export interface Reconciled {
  readonly draft: EntryDraft
  /** False where both sides changed the text: then both stay, as two heads of the record. */
  readonly isWhole: boolean
}

/**
 * A draft made from `base` meets an entry that has moved on to `standing`, because a card was made from
 * it or it was starred in a list. What the draft left as it was follows the entry; what it
 * changed stands; of lists, what either side added or took away counts.
 */
export function reconcile(base: EntryDraft, standing: EntryDraft, draft: EntryDraft): Reconciled {
  const textMoved = base.text !== standing.text && base.text !== draft.text && standing.text !== draft.text
  const merged: EntryDraft = {
    ...draft,
    title: later(base.title, standing.title, draft.title),
    text: later(base.text, standing.text, draft.text),
    at: later(base.at, standing.at, draft.at),
    mode: later(base.mode, standing.mode, draft.mode),
    prompt: later(base.prompt, standing.prompt, draft.prompt),
    moodBefore: later(base.moodBefore, standing.moodBefore, draft.moodBefore),
    moodAfter: later(base.moodAfter, standing.moodAfter, draft.moodAfter),
    step: later(base.step, standing.step, draft.step),
    starred: later(base.starred, standing.starred, draft.starred),
    keepPrivate: later(base.keepPrivate, standing.keepPrivate, draft.keepPrivate),
    noCard: later(base.noCard, standing.noCard, draft.noCard),
    feelings: joined(base.feelings, standing.feelings, draft.feelings, String, 30),
    tags: joined(base.tags, standing.tags, draft.tags, String, 30),
    links: joined(base.links, standing.links, draft.links, linkKey, 100),
  }
  return { draft: merged, isWhole: !textMoved }
}

function later<T>(base: T, standing: T, draft: T): T {
  return sameValue(base, draft) ? standing : draft
}

/** Three-way: all of both, minus what either took out of `base`; no more than `most`. */
function joined<T>(
  base: readonly T[],
  standing: readonly T[],
  draft: readonly T[],
  key: (item: T) => string,
  most: number,
): T[] {
  const was = new Set(base.map(key))
  const inStanding = new Set(standing.map(key))
  const inDraft = new Set(draft.map(key))
  const kept = draft.filter((item) => inStanding.has(key(item)) || !was.has(key(item)))
  const added = standing.filter((item) => !inDraft.has(key(item)) && !was.has(key(item)))
  return [...kept, ...added].slice(0, most)
}
