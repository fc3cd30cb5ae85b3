import { DAYS, ILLNESSES, MOODS, PULLS, SAID_LIGHTLY, VOWS, type WordsOf } from './own-conduct.data.ts'

const oneOf = (rows: readonly WordsOf[]): string => `(?:${rows.map(({ words }) => words).join('|')})`
const asWords = (pattern: string, flags = 'iu'): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, flags)

const VOW = asWords(oneOf(VOWS))
const AHEAD =
  /\bi(?:['’]ll| will| won['’]t| shall| shan['’]t|['’]m (?:never |not )?going to| am (?:never |not )?going to)\b/i
const FOR_EVER = /\b(?:never|always|forever|for ever)\b/i
/** A number may go on: "by the 5th". */
const HAS_A_DAY = new RegExp(`\\b${oneOf(DAYS)}`, 'iu')
/** What I said then is what I did: "I said 'I promise' and did not keep it". */
const QUOTED =
  /\b(?:said|told you|wrote|answered|repeated)[,:]?\s+(?:"[^"]*"|“[^”]*”|['‘](?:[^'’]|['’](?=\p{L}))*['’])/giu

export function isPromise(sentence: string): boolean {
  const meant = sentence.replace(QUOTED, ' ')
  if (VOW.test(meant)) return true
  return AHEAD.test(meant) && (FOR_EVER.test(meant) || !HAS_A_DAY.test(meant))
}

const ILLNESS = asWords(oneOf(ILLNESSES))
const LIGHTLY = asWords(oneOf(SAID_LIGHTLY), 'giu')

export function isDiagnosis(sentence: string): boolean {
  return ILLNESS.test(sentence.replace(LIGHTLY, ' '))
}

/** What someone did after my part: that is heard out. */
const WAITED = '(?!(?:waited|were waiting|were left|had to wait)\\b)'
const AFTER = [
  'because since that when whenever while but and so if after before until till although though as once unless',
  'which what who whom where how why than whether',
]
  .join(' ')
  .split(' ')
  .join('|')

/** Somebody else as the one who acts: "you never asked", "the lamp you broke", "while Sam drank". */
const OTHERS_ACT: readonly RegExp[] = [
  new RegExp(`(?:^|[,;:]\\s*|\\b(?:${AFTER}|every time|each time)\\s+)you\\s+${WAITED}`, 'i'),
  new RegExp(`\\b(?:they|he|she)\\s+${WAITED}\\p{L}`, 'iu'),
  new RegExp(
    `\\b(?:the|an?|all|everything|nothing|something|anything)(?:\\s+[\\p{L}]+){0,2}\\s+you\\s+${WAITED}\\p{L}`,
    'iu',
  ),
  /\b(?:you|them|him|her)\s+(?:cheating|lying|shouting|yelling|drinking|flirting|leaving|hitting|hurting|ignoring)\b/i,
  /\b(?:your|their|his|her)\s+\p{L}+\s+(?:\p{L}+ed|said|told|came|left|went|had|did|made|took|drank|hit)\b/iu,
  /\b(?:your|their|his|her)\s+(?:lies|lying|affairs?|cheating|drinking|shouting|anger|temper|jealousy|silence|coldness|betrayal)\b/i,
  /\b\p{L}+ like (?:you|them|him|her)\b/iu,
  new RegExp(`\\b(?:${AFTER})\\s+\\p{Lu}\\p{Ll}+\\s+\\p{Ll}`, 'u'),
]

export function othersAct(sentence: string): boolean {
  return OTHERS_ACT.some((form) => form.test(sentence))
}

const MOOD = oneOf(MOODS)
/** "I made you sad", "how lonely you were", "your loneliness": what I did, and what I see of it. */
const THEIR_MOOD = asWords(
  `(?:(?:made|make|making|left|leave|leaving|kept|keep)\\s+you\\s+(?:(?!and\\b|but\\b)\\p{L}+\\s+){0,2}?${MOOD}(?:,?\\s+(?:and|or)\\s+${MOOD})*|how\\s+${MOOD}\\s+you|your\\s+${MOOD})`,
  'giu',
)
const FEELING = asWords(`(?:${MOOD}|${oneOf(PULLS)})`)

/** Moods and pulls of mine are not for this reader. */
export function isFeeling(sentence: string): boolean {
  return FEELING.test(sentence.replace(THEIR_MOOD, ' '))
}
