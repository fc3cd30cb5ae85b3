import type { Phrase } from './phrase-grammar.ts'

/** A place within phrases: what may follow here, and which rules are complete. */
export class Place {
  readonly number: number
  /** How many words may be passed over here; 0 but within a gap. */
  readonly mayPass: number
  readonly next = new Map<string, Place[]>()
  readonly nots: { readonly symbol: string; readonly to: Place }[] = []
  readonly gaps: Place[] = []
  readonly rules: number[] = []
  /** Places that follow by the same step, for phrases that begin alike. */
  readonly shared = new Map<string, Place>()

  constructor(number: number, mayPass: number) {
    this.number = number
    this.mayPass = mayPass
  }
}

/** All phrases as one graph. Its size is that of the phrases as written, not of all they can say. */
export class PhraseGraph {
  readonly start: Place
  private count = 0

  constructor() {
    this.start = this.place(0)
  }

  add(phrase: Phrase, rule: number): void {
    for (const end of this.grow(phrase, [this.start])) {
      if (end === this.start) throw new Error('a phrase may say nothing at all')
      if (!end.rules.includes(rule)) end.rules.push(rule)
    }
  }

  private place(mayPass: number): Place {
    this.count += 1
    return new Place(this.count, mayPass)
  }

  private grow(phrase: Phrase, from: readonly Place[]): readonly Place[] {
    switch (phrase.is) {
      case 'row':
        return phrase.parts.reduce((places, part) => this.grow(part, places), from)
      case 'choice':
        return [...new Set(phrase.ways.flatMap((way) => this.grow(way, from)))]
      case 'gap':
        return [this.step(`..${phrase.limit}`, from, phrase.limit, (place, to) => place.gaps.push(to))]
      case 'not':
        return [
          this.step(`!${phrase.symbol}`, from, 0, (place, to) =>
            place.nots.push({ symbol: phrase.symbol, to }),
          ),
        ]
      default:
        return [
          this.step(phrase.symbols.join(' '), from, 0, (place, to) => {
            for (const symbol of phrase.symbols) link(place, symbol, to)
          }),
        ]
    }
  }

  /** One step on from all these places to the same new one. */
  private step(
    key: string,
    from: readonly Place[],
    mayPass: number,
    join: (place: Place, to: Place) => void,
  ): Place {
    const only = from.length === 1 ? from[0]! : null
    const known = only?.shared.get(key)
    if (known) return known
    const to = this.place(mayPass)
    for (const place of from) join(place, to)
    only?.shared.set(key, to)
    return to
  }
}

function link(place: Place, symbol: string, to: Place): void {
  const known = place.next.get(symbol)
  if (known) known.push(to)
  else place.next.set(symbol, [to])
}
