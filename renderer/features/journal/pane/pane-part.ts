import type { EntryDraft } from '../../../../core/journal/entry.schema.ts'

/** What every part of a pane shows and changes. */
export interface PanePart {
  readonly draft: EntryDraft
  readonly change: (part: Partial<EntryDraft>) => void
  readonly isReading: boolean
}
