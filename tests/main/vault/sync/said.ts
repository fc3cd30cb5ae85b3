import type { RecordValue } from '../../../../main/vault/vault.ts'

/** One line of a checklist. */
export interface Step {
  readonly id: string
  readonly rank: string
  readonly done: boolean
}

/** Everything in a note that must not be lost: its sentences, its tags and its steps, each a marker of its own. */
export function markersIn(shown: RecordValue | null): readonly string[] {
  return [...sentencesIn(shown), ...tagsIn(shown), ...stepsIn(shown).map(({ id }) => id)]
}

export function sentencesIn(shown: RecordValue | null): readonly string[] {
  const text = shown?.['text']
  return typeof text === 'string' ? (text.match(/m\d+\./g) ?? []) : []
}

export function tagsIn(shown: RecordValue | null): readonly string[] {
  const tags: unknown = shown?.['tags']
  return Array.isArray(tags) ? tags.map(String) : []
}

export function stepsIn(shown: RecordValue | null): readonly Step[] {
  const steps: unknown = shown?.['steps']
  return Array.isArray(steps) ? steps : []
}

/** Sentences, and here and there a new paragraph: by the markers alone, so that nobody edits by accident. */
export function textOf(sentences: readonly string[]): string {
  const parts = sentences.map((each) => `${Number(each.slice(1, -1)) % 3 === 0 ? '\n\n' : ' '}${each}`)
  return parts.join('').trim()
}
