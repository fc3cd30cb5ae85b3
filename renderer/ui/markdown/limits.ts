/** Longest text that is laid out; marked takes about 0.4 ms a kilobyte, and the page must not stall. */
const LONGEST = 300_000
/** Deepest nesting of lists and quotes; marked takes minutes at 2,000 (measured), a diary needs 5. */
const DEEPEST = 24
/** Marks in one unbroken paragraph before its inline parsing could stall. */
const MOST_MARKS = 20_000

/** True where laying it out could stall or break the page; it is then shown as it was typed. */
export function isTooMuch(text: string): boolean {
  return text.length > LONGEST || nestingOf(text) > DEEPEST || hasMonsterParagraph(text)
}

/** How deep quotes and lists nest, seen from line beginnings alone. */
export function nestingOf(text: string): number {
  let deepest = 0
  let indents: number[] = []
  for (const line of text.split('\n')) {
    const prefix = /^(?:[ \t]*(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t])))*/.exec(line)?.[0] ?? ''
    const marks = prefix.match(/>|[-*+]|\d+[.)]/g)?.length ?? 0
    if (marks === 0) continue
    const indent = /^[ \t]*/.exec(line)?.[0].replaceAll('\t', '    ').length ?? 0
    indents = [...indents.filter((outer) => outer < indent), indent]
    deepest = Math.max(deepest, indents.length + marks - 1)
    if (deepest > DEEPEST) return deepest
  }
  return deepest
}

function hasMonsterParagraph(text: string): boolean {
  let marks = 0
  let newlines = 0
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charAt(at)
    newlines = sign === '\n' ? newlines + 1 : 0
    if (newlines > 1) marks = 0
    else if ('*_[]`~<!|&:@\\'.includes(sign)) marks += 1
    if (marks > MOST_MARKS) return true
  }
  return false
}
