import { MARKED } from './paper-styles.ts'

/** Marks what the patterns find on the page without touching it, so that no line breaks differently for it. */
export function markWords(root: ShadowRoot, patterns: readonly RegExp[]): () => void {
  if (typeof Highlight === 'undefined' || patterns.length === 0) return () => undefined
  const ranges: Range[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { at, length } of placesOf(node.textContent ?? '', patterns)) {
      const range = document.createRange()
      range.setStart(node, at)
      range.setEnd(node, at + length)
      ranges.push(range)
    }
  }
  CSS.highlights.set(MARKED, new Highlight(...ranges))
  return () => void CSS.highlights.delete(MARKED)
}

/** Where in a text they are found. */
export function placesOf(
  text: string,
  patterns: readonly RegExp[],
): { readonly at: number; readonly length: number }[] {
  return patterns.flatMap((pattern) => {
    return [...text.matchAll(pattern)].map(({ index, 0: found }) => ({ at: index, length: found.length }))
  })
}
