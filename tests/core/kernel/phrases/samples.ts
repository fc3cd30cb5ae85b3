import { parsePhrase, type Classes, type Phrase } from '../../../../core/kernel/phrases/phrase-grammar.ts'

/** Texts a phrase must be found in: between them every way to say each of its parts. */
export function samplesOf(written: string, classes: Classes): readonly string[] {
  const phrase = parsePhrase(written, classes)
  return Array.from({ length: waysIn(phrase) }, (_, turn) => tidy(said(phrase, turn, classes)))
}

function waysIn(phrase: Phrase): number {
  switch (phrase.is) {
    case 'row':
      return Math.max(1, ...phrase.parts.map(waysIn))
    case 'choice':
      return phrase.ways.reduce((sum, way) => sum + waysIn(way), 0)
    case 'one of':
      return phrase.symbols.length
    default:
      return 1
  }
}

function said(phrase: Phrase, turn: number, classes: Classes): string {
  switch (phrase.is) {
    case 'row':
      return phrase.parts.map((part) => said(part, turn, classes)).join(' ')
    case 'choice':
      return chosen(phrase.ways, turn, classes)
    case 'one of':
      return symbolSaid(phrase.symbols[turn % phrase.symbols.length]!, classes)
    case 'not':
      return 'zebra'
    default:
      return ''
  }
}

function chosen(ways: readonly Phrase[], turn: number, classes: Classes): string {
  let left = turn % ways.reduce((sum, way) => sum + waysIn(way), 0)
  for (const way of ways) {
    if (left < waysIn(way)) return said(way, left, classes)
    left -= waysIn(way)
  }
  return ''
}

function symbolSaid(symbol: string, classes: Classes): string {
  if (symbol === '^') return '.'
  if (symbol === '[?]') return '?'
  if (symbol === '_') return 'zebra'
  if (symbol === '#') return '77'
  return symbol.startsWith('<')
    ? classes[symbol.slice(1, -1)]!.find((member) => !member.includes(' '))!
    : symbol
}

function tidy(text: string): string {
  return `zebra. ${text} .`.replaceAll(/\s+/g, ' ')
}
