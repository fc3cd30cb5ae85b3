import { IRREGULAR_VERBS } from './irregular-verbs.data.ts'

/** Which forms of a verb a phrase means: `{leave}` all of them, `{leave-ed}` the past, `{leave-ing}` that one. */
export type Ending = 'all' | 'ed' | 'ing'

const VOWELS = 'aeiou'

/** The forms of an English verb as they are written, British and American. */
export function formsOf(verb: string, ending: Ending): readonly string[] {
  const past = IRREGULAR_VERBS[verb] ?? regularPast(verb)
  const doing = doubled(verb).map((stem) =>
    stem.endsWith('ie') ? `${stem.slice(0, -2)}ying` : `${withoutE(stem)}ing`,
  )
  if (ending === 'ed') return past
  if (ending === 'ing') return doing
  return [...new Set([verb, thirdPerson(verb), ...past, ...doing])]
}

function regularPast(verb: string): readonly string[] {
  if (verb.endsWith('e')) return [`${verb}d`]
  if (endsInConsonantY(verb)) return [`${verb.slice(0, -1)}ied`]
  return doubled(verb).map((stem) => `${stem}ed`)
}

function thirdPerson(verb: string): string {
  if (endsInConsonantY(verb)) return `${verb.slice(0, -1)}ies`
  return /(?:s|x|z|ch|sh|o)$/.test(verb) ? `${verb}es` : `${verb}s`
}

/** "stop" doubles its last letter; longer words may ("travel"), so both are given. */
function doubled(verb: string): readonly string[] {
  const [before, vowel, last] = [verb.at(-3) ?? '', verb.at(-2) ?? '', verb.at(-1) ?? '']
  const mayDouble = VOWELS.includes(vowel) && !VOWELS.includes(before) && !'aeiouwxy'.includes(last)
  if (!mayDouble || verb.length < 3) return [verb]
  return verb.length > 4 ? [verb, verb + last] : [verb + last]
}

function withoutE(verb: string): string {
  return verb.endsWith('e') && !verb.endsWith('ee') ? verb.slice(0, -1) : verb
}

function endsInConsonantY(verb: string): boolean {
  return verb.endsWith('y') && !VOWELS.includes(verb.at(-2) ?? 'a')
}
