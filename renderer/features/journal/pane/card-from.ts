import { withoutMarks } from '../../../../core/journal/words.ts'

/** Characters, as the board keeps them. */
const TITLE = 80
const SEEN = 4_000

/** A card of the picked words: a short title, and all of them below it where the title does not hold them. */
export function cardFrom(words: string): { readonly title: string; readonly seen: string } {
  const plain = withoutMarks(words).replace(/\s+/g, ' ').trim()
  if (plain.length <= TITLE) return { title: plain === '' ? words.trim().slice(0, TITLE) : plain, seen: '' }
  const head = plain.slice(0, TITLE - 1)
  const end = Math.max(head.lastIndexOf(' '), TITLE / 2)
  return {
    title: `${head.slice(0, end).replace(/[\uD800-\uDBFF]$/, '')}…`,
    seen: words.trim().slice(0, SEEN),
  }
}
