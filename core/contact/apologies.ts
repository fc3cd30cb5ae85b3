import type { Token } from '../kernel/phrases/tokens.ts'

const APOLOGY: ReadonlySet<string> = new Set([
  'sorry',
  'apologise',
  'apologising',
  'apologised',
  'apologies',
  'apology',
  'forgive',
])
/** "Sorry to hear", "sorry about the dog", "sorry you missed it" comfort, or excuse one small thing. */
const SMALL_AFTER: ReadonlySet<string> = new Set(['to', 'about', 'if', 'your', 'you'])
const TOO_MANY = 3
const MANY = 2

/** The first and last token of apologies that pile up; null where one or two small ones stand. */
export function piledApologies(tokens: readonly Token[]): { from: number; to: number; many: boolean } | null {
  const places: number[] = []
  for (const [at, { word }] of tokens.entries()) {
    if (APOLOGY.has(word) && !SMALL_AFTER.has(tokens[at + 1]?.word ?? '')) places.push(at)
  }
  if (places.length < MANY) return null
  return { from: places[0]!, to: places.at(-1)! + 1, many: places.length >= TOO_MANY }
}
