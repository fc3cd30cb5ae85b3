import type { EntryDraft } from '../../core/journal/entry.schema.ts'

/** The draft as someone leaves it who changed one sentence in its middle; `count` makes each edit another. */
export function edited(draft: EntryDraft, count: number): EntryDraft {
  const { text } = draft
  const from = text.indexOf('. ', text.length / 2) + 2
  const to = text.indexOf('.', from)
  const sentence = `Today I would rather say it like this, for the time number ${count}`
  return { ...draft, text: `${text.slice(0, from)}${sentence}${text.slice(to)}` }
}
