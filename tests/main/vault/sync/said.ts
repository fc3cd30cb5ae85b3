import type { RecordValue } from '../../../../main/vault/vault.ts'

/** The sentences of a note, each of which is a marker of its own. */
export function markersIn(shown: RecordValue | null): readonly string[] {
  const text = shown?.['text']
  return typeof text === 'string' ? (text.match(/m\d+\./g) ?? []) : []
}

/** Sentences, and here and there a new paragraph: by the markers alone, so that nobody edits by accident. */
export function textOf(markers: readonly string[]): string {
  const parts = markers.map((marker) => `${Number(marker.slice(1, -1)) % 3 === 0 ? '\n\n' : ' '}${marker}`)
  return parts.join('').trim()
}
