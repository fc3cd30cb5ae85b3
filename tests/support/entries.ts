import type { EntryDraft } from '../../core/journal/entry.schema.ts'
import type { Stamp } from '../../core/kernel/time.ts'

export function draftWith(part: Partial<EntryDraft> = {}): EntryDraft {
  return {
    title: '',
    text: 'A walk by the canal.',
    at: '2026-03-02T09:30',
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
    ...part,
  }
}

/** Stamps with ids in order and times a minute apart. */
export function stamps(): () => Stamp {
  let count = 0
  return () => {
    count += 1
    const now = new Date(Date.UTC(2026, 2, 2, 9, 30) + count * 60_000).toISOString()
    return { id: `record${String(count).padStart(14, '0')}`, now, local: now.slice(0, 16) }
  }
}
