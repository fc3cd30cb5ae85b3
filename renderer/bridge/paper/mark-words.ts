import { MARKED } from './paper-styles.ts'

/** Marks words on the page without touching it, so that no line breaks differently for it. */
export function markWords(root: ShadowRoot, words: readonly string[]): () => void {
  if (typeof Highlight === 'undefined' || words.length === 0) return () => undefined
  const found = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'gu')
  const ranges: Range[] = []
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(found)) {
      const range = document.createRange()
      range.setStart(node, index)
      range.setEnd(node, index + word.length)
      ranges.push(range)
    }
  }
  CSS.highlights.set(MARKED, new Highlight(...ranges))
  return () => void CSS.highlights.delete(MARKED)
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
}
