import type { EntryDraft } from '../journal/entry.schema.ts'

/** An entry of the made-up journal, dated by how many days before today it was written. */
export interface DemoEntry {
  readonly daysAgo: number
  readonly draft: Omit<EntryDraft, 'at' | 'links'>
  /** HH:MM */
  readonly time: string
  /** Keys of the cards it is tied to. */
  readonly cards: readonly string[]
}

type More = Partial<Omit<EntryDraft, 'at' | 'links' | 'title' | 'text' | 'moodBefore' | 'moodAfter'>> & {
  readonly cards?: readonly string[]
}

export function wrote(
  daysAgo: number,
  time: string,
  [moodBefore, moodAfter]: readonly [number | null, number | null],
  title: string,
  text: string,
  { cards = [], ...more }: More = {},
): DemoEntry {
  return {
    daysAgo,
    time,
    cards,
    draft: {
      title,
      text,
      mode: 'plain_day',
      prompt: null,
      moodBefore,
      moodAfter,
      feelings: [],
      tags: [],
      step: null,
      starred: false,
      keepPrivate: false,
      noCard: false,
      ...more,
    },
  }
}
