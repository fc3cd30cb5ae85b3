import type { EntryDraft, EntryRow } from '../../../core/journal/entry.schema.ts'
import { rowOf } from '../../../core/journal/write.ts'
import { emptyDraft } from '../../../renderer/features/journal/drafts-of-entries.ts'

export function makeDraft(part: Partial<EntryDraft> = {}): EntryDraft {
  return { ...emptyDraft('2026-03-04T19:42'), ...part }
}

export function makeRow(part: Partial<EntryDraft> = {}, id = 'entry-0001'): EntryRow {
  return rowOf(makeDraft(part), null, { id, now: '2026-03-04T19:42:00.000Z', local: '2026-03-04T19:42' })
}
