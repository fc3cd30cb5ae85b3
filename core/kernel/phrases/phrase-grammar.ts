import { formsOf } from './word-forms.ts'
import { TYPED_WORDS } from './typed-words.data.ts'

/**
 * How phrases are written down:
 *   word        that word          {verb}      any form; {verb-ed} the past, {verb-ing} that one
 *   (a|b c|)    one of these       <class>     any word of that class      !<class>   any word but those
 *   _           any one word       #           any number
 *   ..  up to two words between    ...  up to five    ....  up to nine
 *   ^  $        where a sentence begins, ends         [?]  where it ends as a question
 * Fillers ("really", "so") may stand anywhere. Nothing but `^`, `$` and `[?]` crosses the end of a sentence.
 */
export type Phrase =
  | { readonly is: 'one of'; readonly symbols: readonly string[] }
  | { readonly is: 'not'; readonly symbol: string }
  | { readonly is: 'gap'; readonly limit: number }
  | { readonly is: 'row'; readonly parts: readonly Phrase[] }
  | { readonly is: 'choice'; readonly ways: readonly Phrase[] }

export type Classes = Readonly<Record<string, readonly string[]>>

export const classSymbol = (name: string): string => `<${name}>`
export const ANY = '_'
export const NUMBER = '#'
export const START_OR_END = '^'
export const ASKED = '[?]'

const GAPS: Readonly<Record<string, number>> = { '..': 2, '...': 5, '....': 9 }

/** Reads a phrase as written; one that cannot be meant is a mistake of ours and throws. */
export function parsePhrase(written: string, classes: Classes): Phrase {
  const reader = new Reader(written, classes)
  const phrase = reader.choice()
  if (!reader.isDone) throw new Error(`a bracket too many in "${written}"`)
  return phrase
}

class Reader {
  private at = 0
  private readonly pieces: readonly string[]
  private readonly written: string
  private readonly classes: Classes

  constructor(written: string, classes: Classes) {
    this.pieces = written.match(/\(|\)|\||[^\s()|]+/g) ?? []
    this.written = written
    this.classes = classes
  }

  get isDone(): boolean {
    return this.at === this.pieces.length
  }

  choice(): Phrase {
    const ways = [this.row()]
    while (this.pieces[this.at] === '|') {
      this.at += 1
      ways.push(this.row())
    }
    return choiceOf(ways)
  }

  private row(): Phrase {
    const parts: Phrase[] = []
    for (let piece = this.pieces[this.at]; piece !== undefined; piece = this.pieces[this.at]) {
      if (piece === ')' || piece === '|') break
      this.at += 1
      parts.push(piece === '(' ? this.bracketed() : this.single(piece))
    }
    return parts.length === 1 ? parts[0]! : { is: 'row', parts }
  }

  private bracketed(): Phrase {
    const inside = this.choice()
    if (this.pieces[this.at] !== ')') throw new Error(`a bracket is open in "${this.written}"`)
    this.at += 1
    return inside
  }

  private single(piece: string): Phrase {
    const limit = GAPS[piece]
    if (limit) return { is: 'gap', limit }
    if (piece === '$') return { is: 'one of', symbols: [START_OR_END] }
    if (piece.startsWith('!')) return { is: 'not', symbol: this.known(piece.slice(1)) }
    if (piece.startsWith('{')) return { is: 'one of', symbols: verbForms(piece) }
    if (piece.startsWith('<')) return this.classOf(this.known(piece))
    if (Object.hasOwn(TYPED_WORDS, piece)) throw new Error(`"${piece}" is read as "${TYPED_WORDS[piece]}"`)
    return { is: 'one of', symbols: [piece] }
  }

  private known(piece: string): string {
    if (!this.classes[piece.slice(1, -1)]) throw new Error(`no class ${piece} for "${this.written}"`)
    return piece
  }

  /** A class of single words is one symbol; longer members are spelled out beside it. */
  private classOf(piece: string): Phrase {
    const longer = this.classes[piece.slice(1, -1)]!.filter((member) => member.includes(' '))
    return choiceOf([
      { is: 'one of', symbols: [piece] },
      ...longer.map((member) => parsePhrase(member, this.classes)),
    ])
  }
}

/** Single words to choose from are one step. */
function choiceOf(ways: readonly Phrase[]): Phrase {
  const symbols = ways.flatMap((way) => (way.is === 'one of' ? way.symbols : []))
  const others = ways.filter((way) => way.is !== 'one of')
  if (symbols.length === 0) return others.length === 1 ? others[0]! : { is: 'choice', ways: others }
  const one: Phrase = { is: 'one of', symbols: [...new Set(symbols)].toSorted() }
  return others.length === 0 ? one : { is: 'choice', ways: [one, ...others] }
}

/** The words that `{verb}` stands for. */
export function verbForms(piece: string): readonly string[] {
  const [base, ending] = piece.slice(1, -1).split('-')
  return formsOf(base!, ending === 'ed' || ending === 'ing' ? ending : 'all')
}
