import { ENGLISH_WORDS, OTHER_WORDS } from './small-words.data.ts'

/** Below this many words nothing is said of their language. */
const FEWEST_WORDS = 4
/** With so many words, English shows at least some of its small ones: in that share. Chosen on the test messages. */
const MANY_WORDS = 10
const LEAST_SHARE = 0.05

/** Whether the rules, which are English, can read a text. In doubt they can. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/\p{L}[\p{L}\p{M}]*/gu) ?? []
  if (isInAnotherScript(text)) return false
  if (words.length < FEWEST_WORDS) return true
  const english = words.filter((word) => ENGLISH_WORDS.has(word)).length
  const other = words.filter((word) => OTHER_WORDS.has(word)).length
  if (other >= 2 && other > english) return false
  return words.length < MANY_WORDS || english / words.length >= LEAST_SHARE
}

/** Most of its letters are not Latin ones. */
function isInAnotherScript(text: string): boolean {
  const letters = text.match(/\p{L}/gu) ?? []
  return letters.filter((letter) => !/\p{Script=Latin}/u.test(letter)).length > letters.length / 2
}
