import { PhraseBook, type Found } from './phrase-book.ts'
import { verbForms, type Classes } from './phrase-grammar.ts'
import type { Hit } from './rule-set.ts'
import { STOP, type Token } from './tokens.ts'

/** Names of ideas and the phrases that put each into words. */
export type Ideas = Readonly<Record<string, readonly string[]>>

/**
 * Ideas that together say one thing, in any order, within one sentence. "pain|loss" asks for either. The example
 * is checked: it must be found by this very rule.
 */
export interface MeaningRule<Kind extends string> {
  readonly kind: Kind
  readonly example: string
  readonly all: readonly string[]
  /** Where one of these stands in the same sentence, something else is meant. */
  readonly none?: readonly string[]
  /** How many words may lie between the first idea and each of the others. Any number where not given. */
  readonly near?: number
  /** The whole message counts as one sentence. */
  readonly acrossSentences?: boolean
}

interface Place {
  readonly from: number
  readonly to: number
}

type Places = readonly (readonly Place[] | undefined)[]

interface Ready<Rule> {
  readonly rule: Rule
  readonly all: readonly (readonly number[])[]
  readonly none: readonly number[]
}

/** Rules over ideas. One walk finds the ideas; a rule is looked at only where its first idea was found. */
export class MeaningSet<Kind extends string, Rule extends MeaningRule<Kind>> {
  readonly book: PhraseBook
  private readonly inSentence: readonly (readonly Ready<Rule>[])[]
  private readonly inMessage: readonly (readonly Ready<Rule>[])[]
  private looks = 0

  constructor(rules: readonly Rule[], ideas: Ideas, classes: Classes, familiar: Iterable<string>) {
    const names = Object.keys(ideas)
    const numberOf = (name: string): number => {
      const at = names.indexOf(name)
      if (at < 0) throw new Error(`no idea is called "${name}"`)
      return at
    }
    const ready = rules.map((rule) => ({
      rule,
      all: rule.all.map((either) => either.split('|').map(numberOf)),
      none: (rule.none ?? []).map(numberOf),
    }))
    const byFirst = (some: readonly Ready<Rule>[]): readonly (readonly Ready<Rule>[])[] =>
      names.map((_, idea) => some.filter(({ all }) => all[0]!.includes(idea)))
    this.inSentence = byFirst(ready.filter(({ rule }) => !rule.acrossSentences))
    this.inMessage = byFirst(ready.filter(({ rule }) => rule.acrossSentences))
    this.book = new PhraseBook(Object.values(ideas), classes, familiar)
  }

  /** The plain words that the ideas are put in. */
  static wordsOf(ideas: Ideas): readonly string[] {
    const pieces = Object.values(ideas)
      .flat()
      .flatMap((phrase) => phrase.match(/\{[a-z-]+\}|<[a-z]+>|[a-z]+/g) ?? [])
    const words = pieces.flatMap((piece) => {
      if (piece.startsWith('<')) return []
      return piece.startsWith('{') ? verbForms(piece) : [piece]
    })
    return [...new Set(words)]
  }

  /** How many steps were taken since the set was made: the measure of its work. */
  get steps(): number {
    return this.book.steps + this.looks
  }

  /** What the tokens of a text say; whoever cut the text must leave the words of the ideas as they are. */
  read(tokens: readonly Token[]): readonly Hit<Rule>[] {
    const found = this.book.find(tokens)
    const hits: Hit<Rule>[] = []
    const look = (some: readonly Found[], rules: readonly (readonly Ready<Rule>[])[]): void => {
      const places = this.placesOf(some)
      const seen = new Set<Ready<Rule>>()
      for (const idea of new Set(some.map(({ rule }) => rule))) {
        for (const ready of rules[idea]!) {
          if (seen.has(ready)) continue
          seen.add(ready)
          const over = this.meets(ready, places)
          if (over) hits.push(hitOver(ready.rule, over, tokens))
        }
      }
    }
    for (const sentence of bySentence(found, tokens)) look(sentence, this.inSentence)
    look(found, this.inMessage)
    return hits
  }

  private placesOf(found: readonly Found[]): Places {
    const places: Place[][] = []
    for (const { rule, from, to } of found) (places[rule] ??= []).push({ from, to })
    return places
  }

  /** The words a rule stands on, or null where it does not hold. */
  private meets({ rule, all, none }: Ready<Rule>, places: Places): Place | null {
    this.looks += all.length + none.length
    if (none.some((idea) => places[idea])) return null
    const lists = all.map((either) => either.flatMap((idea) => places[idea] ?? []))
    if (lists.some((list) => list.length === 0)) return null
    const near = rule.near ?? Number.POSITIVE_INFINITY
    const [first, ...others] = lists.map((list) => list.toSorted((a, b) => a.from - b.from))
    const next = others.map(() => 0)
    for (const start of first!) {
      const beside = others.map((list, at) => {
        while (next[at]! + 1 < list.length && list[next[at]!]!.to + near < start.from) {
          next[at]! += 1
          this.looks += 1
        }
        return list[next[at]!]!
      })
      this.looks += 1
      const isNear = beside.every((each) => each.to + near >= start.from && each.from <= start.to + near)
      if (isNear) return spanOf([start, ...beside])
    }
    return null
  }
}

/** Ideas in groups, one for each sentence, in the order of the text. */
function bySentence(found: readonly Found[], tokens: readonly Token[]): readonly (readonly Found[])[] {
  const sentenceAt = new Uint32Array(tokens.length)
  let sentence = 0
  for (const [at, { word }] of tokens.entries()) {
    if (word === STOP) sentence += 1
    sentenceAt[at] = sentence
  }
  const groups = new Map<number, Found[]>()
  for (const each of found) {
    const number = sentenceAt[each.from]!
    const group = groups.get(number)
    if (group) group.push(each)
    else groups.set(number, [each])
  }
  return [...groups.values()]
}

function spanOf(places: readonly Place[]): Place {
  return {
    from: Math.min(...places.map(({ from }) => from)),
    to: Math.max(...places.map(({ to }) => to)),
  }
}

function hitOver<Rule>(rule: Rule, { from, to }: Place, tokens: readonly Token[]): Hit<Rule> {
  return { rule, from, to, start: tokens[from]!.start, end: tokens[to - 1]!.end }
}
