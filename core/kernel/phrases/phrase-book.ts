import { parsePhrase, type Classes } from './phrase-grammar.ts'
import { PhraseGraph } from './phrase-graph.ts'
import { Spelling } from './spelling.ts'
import { States, type Met, type State } from './states.ts'
import { Symbols } from './symbols.ts'
import { QUESTION, STOP, tokensOf, type Token } from './tokens.ts'
import { FILLERS } from './typed-words.data.ts'

/** A phrase of the rule in that place of the list, over the tokens from `from` up to, not including, `to`. */
export interface Found {
  readonly rule: number
  readonly from: number
  readonly to: number
}

/** A beginning that may yet become a phrase. */
interface Way {
  readonly state: State
  readonly from: number
}

const FILLER_WORDS: ReadonlySet<string> = new Set(FILLERS)

/**
 * Many phrases, found in one walk over a text. Every word begins a way and moves all open ways on by a step.
 * A way ends within as many words as the longest phrase can span, so the work grows with the text alone.
 */
export class PhraseBook {
  private readonly states: States
  private readonly symbols: Symbols
  private readonly spelling: Spelling
  private readonly familiar: ReadonlySet<string>
  private moves = 0

  /** `rules` are lists of phrases; `familiar` are words in no phrase that must not be mended into one. */
  constructor(rules: readonly (readonly string[])[], classes: Classes, familiar: Iterable<string> = []) {
    const graph = new PhraseGraph()
    const phrases = rules.flatMap((say, rule) =>
      say.map((written) => {
        const phrase = parsePhrase(written, classes)
        graph.add(phrase, rule)
        return phrase
      }),
    )
    this.states = new States(graph.start)
    this.symbols = new Symbols(phrases, classes)
    this.spelling = new Spelling(this.symbols.words())
    this.familiar = new Set(familiar)
  }

  /** How many steps were taken since the book was made: the measure of its work. */
  get steps(): number {
    return this.moves + this.states.looks
  }

  tokens(text: string): readonly Token[] {
    return tokensOf(text, {
      has: (word) => this.symbols.knows(word) || this.familiar.has(word),
      mend: (word) => this.spelling.mend(word),
    })
  }

  /** Every phrase in the tokens, in the order in which they end. */
  find(tokens: readonly Token[]): readonly Found[] {
    const found: Found[] = []
    let open: readonly Way[] = []
    for (const [at, { word }] of tokens.entries()) {
      const met = this.met(word)
      const still: Way[] = []
      for (const { state, from } of [...open, { state: this.states.first(), from: at }]) {
        this.moves += 1
        const after = this.states.after(state, met)
        for (const rule of after.rules) found.push(trimmed({ rule, from, to: at + 1 }, tokens))
        if (after.held.length > 0) still.push({ state: after, from })
      }
      open = still
    }
    return found
  }

  private met(word: string): Met {
    return { symbols: this.symbols.of(word), isMark: isMark(word), isFiller: FILLER_WORDS.has(word) }
  }
}

function isMark(word: string): boolean {
  return word === STOP || word === QUESTION
}

/** Marks at either end belong to the phrase but not to the words it stands on. */
function trimmed(found: Found, tokens: readonly Token[]): Found {
  let { from, to } = found
  while (from + 1 < to && isMark(tokens[from]!.word)) from += 1
  while (to - 1 > from && isMark(tokens[to - 1]!.word)) to -= 1
  return { rule: found.rule, from, to }
}
