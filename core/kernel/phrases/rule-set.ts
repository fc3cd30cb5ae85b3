import { PhraseBook } from './phrase-book.ts'
import type { Classes } from './phrase-grammar.ts'
import type { Token } from './tokens.ts'

/** Phrases that say one thing. The example is checked: it must be found by this very rule. */
export interface PhraseRule<Kind extends string> {
  readonly kind: Kind
  readonly example: string
  readonly say: readonly string[]
}

/** Phrases that look like some kinds and are not: no hit of those kinds may touch them. */
export interface Exception<Kind extends string> {
  readonly spares: readonly Kind[]
  readonly example: string
  readonly say: readonly string[]
}

/** What a rule was found on: tokens from `from` up to, not including, `to`; places in the text as written. */
export interface Hit<Rule> {
  readonly rule: Rule
  readonly from: number
  readonly to: number
  readonly start: number
  readonly end: number
}

export interface Reading<Rule> {
  readonly tokens: readonly Token[]
  readonly hits: readonly Hit<Rule>[]
}

/** Rules and their exceptions over one vocabulary. */
export class RuleSet<Kind extends string, Rule extends PhraseRule<Kind>> {
  readonly book: PhraseBook
  /** Kinds that some exception spares; one bit of a mask each. */
  private readonly kinds: readonly Kind[]
  private readonly rules: readonly Rule[]
  private readonly exceptions: readonly Exception<Kind>[]

  constructor(
    rules: readonly Rule[],
    exceptions: readonly Exception<Kind>[],
    classes: Classes,
    familiar: Iterable<string>,
  ) {
    this.rules = rules
    this.exceptions = exceptions
    this.kinds = [...new Set(exceptions.flatMap(({ spares }) => spares))]
    this.book = new PhraseBook(
      [...rules, ...exceptions].map(({ say }) => say),
      classes,
      familiar,
    )
  }

  /** Hits that no exception touches, in the order in which they end. */
  read(text: string): Reading<Rule> {
    const tokens = this.book.tokens(text)
    const found = this.book.find(tokens)
    const spared = new Uint32Array(tokens.length)
    for (const { rule, from, to } of found) {
      const exception = this.exceptions[rule - this.rules.length]
      if (!exception) continue
      const mask = this.maskOf(exception.spares)
      for (let at = from; at < to; at += 1) spared[at]! |= mask
    }
    const hits = found
      .filter(({ rule, from, to }) => rule < this.rules.length && !this.isSpared(rule, spared, from, to))
      .map(({ rule, from, to }) => ({
        rule: this.rules[rule]!,
        from,
        to,
        start: tokens[from]!.start,
        end: tokens[to - 1]!.end,
      }))
    return { tokens, hits }
  }

  private isSpared(rule: number, spared: Uint32Array, from: number, to: number): boolean {
    const mask = this.maskOf([this.rules[rule]!.kind])
    for (let at = from; at < to; at += 1) if (spared[at]! & mask) return true
    return false
  }

  private maskOf(kinds: readonly Kind[]): number {
    return kinds.reduce((mask, kind) => mask | this.bitOf(kind), 0)
  }

  private bitOf(kind: Kind): number {
    const at = this.kinds.indexOf(kind)
    return at < 0 ? 0 : 1 << at
  }
}
