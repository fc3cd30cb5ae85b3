import { ANY, ASKED, classSymbol, NUMBER, START_OR_END, type Classes, type Phrase } from './phrase-grammar.ts'
import { QUESTION, STOP } from './tokens.ts'
import { FILLERS, TYPED_WORDS } from './typed-words.data.ts'

const OF_UNKNOWN: readonly string[] = [ANY]
const OF_NUMBER: readonly string[] = [NUMBER, ANY]

/** What each word may be read as in a phrase: itself, its classes, any word. Equal readings are one object. */
export class Symbols {
  private readonly ofWord = new Map<string, string[]>()

  constructor(phrases: Iterable<Phrase>, classes: Classes) {
    this.ofWord.set(STOP, [START_OR_END]).set(QUESTION, [ASKED, START_OR_END])
    for (const word of FILLERS) this.learn(word)
    for (const typed of Object.values(TYPED_WORDS)) for (const word of typed.split(' ')) this.learn(word)
    for (const phrase of phrases) this.learnPhrase(phrase)
    for (const [name, members] of Object.entries(classes)) {
      for (const member of members) if (!member.includes(' ')) this.learn(member).push(classSymbol(name))
    }
  }

  of(word: string): readonly string[] {
    const known = this.ofWord.get(word)
    if (known) return known
    return /^\d+$/.test(word) ? OF_NUMBER : OF_UNKNOWN
  }

  knows(word: string): boolean {
    return this.ofWord.has(word)
  }

  words(): Iterable<string> {
    return this.ofWord.keys()
  }

  private learnPhrase(phrase: Phrase): void {
    if (phrase.is === 'row') for (const part of phrase.parts) this.learnPhrase(part)
    if (phrase.is === 'choice') for (const way of phrase.ways) this.learnPhrase(way)
    if (phrase.is === 'one of') {
      for (const symbol of phrase.symbols) if (/^[\p{L}\d]/u.test(symbol)) this.learn(symbol)
    }
  }

  private learn(word: string): string[] {
    const known = this.ofWord.get(word)
    if (known) return known
    const symbols = /^\d+$/.test(word) ? [word, NUMBER, ANY] : [word, ANY]
    this.ofWord.set(word, symbols)
    return symbols
  }
}
