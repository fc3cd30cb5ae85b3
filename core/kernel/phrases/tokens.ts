import { SUFFIXES, TAKES_IS, TYPED_WORDS } from './typed-words.data.ts'

/** A plain word with its place in the text as written; a mark ends a sentence and has no word. */
export interface Token {
  readonly word: string
  readonly start: number
  readonly end: number
}

/** The words of two marks that end a sentence. A space in them keeps them apart from any word. */
export const STOP = ' .'
export const QUESTION = ' ?'

/** What a reader must know to make plain words of typed ones. */
export interface Vocabulary {
  has(word: string): boolean
  /** The word that was meant where one letter is wrong, or the same word. */
  mend(word: string): string
}

const INVISIBLE = '\\u00ad\\u200b-\\u200d\\u2060\\ufeff'
const LETTER = `[\\p{L}\\p{M}\\p{N}${INVISIBLE}]`
const PIECE = new RegExp(
  `\\b[wW]/[oO]?(?!${LETTER})|${LETTER}+(?:['’‘ʼ*]+${LETTER}+)*|[.!?…;\\n\\r]+|[💔❤🥺😂🤣🔪🔫]`,
  'gu',
)
const LONGEST_WORD = 40

/** Cuts a text into plain words; work and room grow with its length alone. */
export function tokensOf(text: string, vocabulary: Vocabulary): readonly Token[] {
  const tokens: Token[] = [{ word: STOP, start: 0, end: 0 }]
  for (const match of text.matchAll(PIECE)) {
    const [piece] = match
    const [start, end] = [match.index, match.index + piece.length]
    if (isMark(piece)) addStop(tokens, text, piece, start)
    else for (const word of plainWords(piece, vocabulary, tokens)) tokens.push({ word, start, end })
  }
  if (tokens.at(-1)!.word !== STOP) tokens.push({ word: STOP, start: text.length, end: text.length })
  return readTogether(tokens)
}

const MARK = /^[.!?…;\n\r]/

function isMark(piece: string): boolean {
  return MARK.test(piece)
}

/** Three dots are a pause and end nothing; neither does the dot in "a.m." or "3.30". */
function addStop(tokens: Token[], text: string, piece: string, start: number): void {
  const end = start + piece.length
  const isPause = /^(?:\.{2,}|…+)$/.test(piece)
  const isInside = piece === '.' && /[\p{L}\p{N}]/u.test(text[end] ?? '')
  if (isPause || isInside) return
  if (piece.includes('?')) tokens.push({ word: QUESTION, start, end })
  if (tokens.at(-1)!.word !== STOP) tokens.push({ word: STOP, start, end })
}

function plainWords(piece: string, vocabulary: Vocabulary, before: readonly Token[]): readonly string[] {
  if (piece.length > LONGEST_WORD) return ['']
  const typed = piece.normalize('NFKC').toLowerCase().replaceAll(UNSEEN, '').replaceAll(APOSTROPHES, "'")
  const [digits, rest] = /^(\d+)([a-z]+)$/.exec(typed)?.slice(1) ?? []
  if (digits && rest && TYPED_WORDS[typed] === undefined) {
    return ORDINAL.has(rest) ? [digits] : [digits, ...expanded(rest, vocabulary)]
  }
  return early(typed, before) ?? expanded(typed, vocabulary)
}

const ORDINAL = new Set(['st', 'nd', 'rd', 'th'])
const UNSEEN = new RegExp(`[${INVISIBLE}]`, 'gu')
const APOSTROPHES = /[’‘ʼ]/gu

function expanded(typed: string, vocabulary: Vocabulary): readonly string[] {
  const known = (word: string): boolean => vocabulary.has(word) || Object.hasOwn(TYPED_WORDS, word)
  const word = known(typed) ? typed : unstretched(typed, known)
  if (Object.hasOwn(TYPED_WORDS, word)) return TYPED_WORDS[word]!.split(' ')
  const at = word.lastIndexOf("'")
  if (at > 0) return parted(word.slice(0, at), word.slice(at + 1), vocabulary)
  if (vocabulary.has(word)) return [word]
  if (word.endsWith('in') && vocabulary.has(`${word}g`)) return [`${word}g`]
  return vocabulary.mend(word).split(' ')
}

/** "don't", "you're", "brother's". */
function parted(stem: string, suffix: string, vocabulary: Vocabulary): readonly string[] {
  const [first] = expanded(stem, vocabulary)
  if (suffix === 't' && stem.endsWith('n')) return [stem.slice(0, -1), 'not']
  if (suffix === 's') return TAKES_IS.has(stem) ? [stem, 'is'] : [first ?? stem]
  const more = SUFFIXES[suffix]
  return more ? [first ?? stem, more] : [first ?? stem, suffix]
}

/** "pleeease": letters met three times or more stand for two of them, or for one. */
function unstretched(word: string, known: (word: string) => boolean): string {
  if (!/(.)\1{2}/u.test(word)) return word
  const twice = word.replaceAll(/(.)\1{2,}/gu, '$1$1')
  const once = word.replaceAll(/(.)\1{2,}/gu, '$1')
  return known(twice) ? twice : once
}

const ILL_AFTER = new Set(
  'am is are was were be been being feel feeling felt fell so very really mentally seriously get getting got make made taken an too me us makes making'.split(
    ' ',
  ),
)
const ID_AFTER = new Set('my an your the a photo user her his valid'.split(' '))

const LETS_AFTER = new Set([
  STOP,
  ...'so and or but please then maybe ok well plus now hey baby babe'.split(' '),
])

/** "ill", "id" and "lets" without their apostrophe, told apart by the word before. */
function early(typed: string, before: readonly Token[]): readonly string[] | null {
  const last = before.at(-1)!.word
  if (typed === 'ill' && !ILL_AFTER.has(last)) return ['i', 'will']
  if (typed === 'id' && !ID_AFTER.has(last)) return ['i', 'would']
  if (typed === 'lets' && LETS_AFTER.has(last)) return ['let', 'us']
  return null
}

const ARE_BEFORE = new Set(
  (
    'a an the so not always never just such still all going being gonna too very really nothing only too unbelievable ' +
    'selfish pathetic toxic dead welcome right wrong amazing'
  ).split(' '),
)

/** "ur" and "your" stand for "you are" before words that nobody owns. */
function readTogether(tokens: readonly Token[]): readonly Token[] {
  return tokens.flatMap((token, at) => {
    if (token.word !== 'ur' && token.word !== 'your') return [token]
    const next = tokens[at + 1]?.word ?? ''
    const isVerb = ARE_BEFORE.has(next) || (token.word === 'ur' && /^\w{2,}ing$/.test(next))
    return isVerb
      ? [
          { ...token, word: 'you' },
          { ...token, word: 'are' },
        ]
      : [token.word === 'ur' ? { ...token, word: 'your' } : token]
  })
}
