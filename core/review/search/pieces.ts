/** The names a filter may have; what follows the colon says which. */
export const FILTER_NAMES = [
  'tag',
  'step',
  'mood',
  'before',
  'after',
  'from',
  'until',
  'is',
  'mode',
  'kind',
] as const
export type FilterName = (typeof FILTER_NAMES)[number]

/** A stretch of what was typed: words for the index, or something that looks like a filter. */
export type Piece =
  | { readonly kind: 'words'; readonly text: string }
  | {
      readonly kind: 'filter'
      /** As typed before the colon, in small letters. */
      readonly name: string
      readonly value: string
      readonly isNot: boolean
      readonly text: string
      /** Nothing stands behind it: it may still be typed. */
      readonly isLast: boolean
    }

/** A name and a colon with something behind it, or at the very end; no address, no time of day. */
const FILTER =
  /(?<=^|\s)(-?)([a-z]{2,12}):(?!\/\/)(?:["\u201c\u201d\u201e\u201f]([^"\u201c\u201d\u201e\u201f]*)["\u201c\u201d\u201e\u201f]?|(\S*))/giu
const QUOTED = /["\u201c\u201d\u201e\u201f][^"\u201c\u201d\u201e\u201f]*["\u201c\u201d\u201e\u201f]?/gu

/** Cuts what was typed; put together again the pieces are the same text. What stands in quotes is words. */
export function piecesOf(typed: string): Piece[] {
  const pieces: Piece[] = []
  const quoted = Array.from(
    typed.matchAll(QUOTED),
    ({ index, 0: text }) => [index, index + text.length] as const,
  )
  let end = 0
  for (const found of typed.matchAll(FILTER)) {
    const [text, minus = '', name = '', quotedValue, bare] = found
    const at = found.index
    if (at < end || quoted.some(([from, to]) => at > from && at < to)) continue
    if (at > end) pieces.push({ kind: 'words', text: typed.slice(end, at) })
    end = at + text.length
    const value = (quotedValue ?? bare ?? '').trim()
    pieces.push({
      kind: 'filter',
      name: name.toLowerCase(),
      value,
      isNot: minus !== '',
      text,
      isLast: end === typed.length,
    })
  }
  if (end < typed.length) pieces.push({ kind: 'words', text: typed.slice(end) })
  return pieces
}

export function isFilterName(name: string): name is FilterName {
  return FILTER_NAMES.some((each) => each === name)
}

/** The same text with these filters and no others of their names; the rest stays as it was typed. */
export function withFilters(
  typed: string,
  filters: readonly { readonly name: FilterName; readonly value: string | null }[],
): string {
  const names = new Set<string>(filters.map(({ name }) => name))
  const kept = piecesOf(typed)
    .filter((piece) => piece.kind === 'words' || !names.has(piece.name) || piece.isNot)
    .map(({ text }) => text)
    .join('')
    .replace(/\s{2,}/g, ' ')
    .trim()
  const added = filters.flatMap(({ name, value }) => (value === null ? [] : [`${name}:${inQuotes(value)}`]))
  return [kept, ...added].filter((part) => part !== '').join(' ')
}

/** As it is typed behind a colon, where any quote would end it. */
export function inQuotes(value: string): string {
  const plain = value.replace(/["\u201c\u201d\u201e\u201f]/g, '')
  return /\s/.test(plain) ? `"${plain}"` : plain
}
