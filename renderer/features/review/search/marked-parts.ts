import type { MarkedText } from '../../../../core/review/review.contract.ts'

export interface Part {
  readonly text: string
  readonly isMarked: boolean
}

/** Cuts a text at its marks. Marks out of order or past the end are passed over: the words stay whole. */
export function markedParts({ text, marks }: MarkedText): readonly Part[] {
  const parts: Part[] = []
  let at = 0
  for (const [start, end] of marks) {
    if (start < at || end <= start || end > text.length) continue
    if (start > at) parts.push({ text: text.slice(at, start), isMarked: false })
    parts.push({ text: text.slice(start, end), isMarked: true })
    at = end
  }
  if (at < text.length) parts.push({ text: text.slice(at), isMarked: false })
  return parts
}
