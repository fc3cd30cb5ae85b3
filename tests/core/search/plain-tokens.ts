import { fold } from '../../../core/search/fold.ts'

export interface PlainToken {
  readonly term: string
  readonly start: number
  readonly end: number
  readonly firstEnd: number
  readonly isTail: boolean
}

const MARK = String.raw`[\p{M}\uff9e\uff9f]`
const LETTER = String.raw`[[\p{L}\p{N}]--${MARK}]`
const NO_SPACES = String.raw`[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]`
const UNSPACED = `[${LETTER}&&${NO_SPACES}]`
const SPACED = `[${LETTER}--${NO_SPACES}]`

const RUN = new RegExp(`${UNSPACED}[${UNSPACED}${MARK}]*|[${SPACED}${MARK}]+`, 'gv')
const IS_UNSPACED = new RegExp(`^${UNSPACED}`, 'v')
const CHARACTER = new RegExp(`.${MARK}*`, 'gsv')

/** The oracle: words by one expression, each folded as a whole, without tables or keys. */
export function plainTokens(text: string): PlainToken[] {
  return [...text.matchAll(RUN)].flatMap(({ 0: run, index }) => {
    if (IS_UNSPACED.test(run)) return pairs(run, index)
    const end = index + run.length
    return fold(run) === '' ? [] : [{ term: fold(run), start: index, end, firstEnd: end, isTail: false }]
  })
}

function pairs(run: string, index: number): PlainToken[] {
  const characters = [...run.matchAll(CHARACTER)].map((found) => ({
    folded: fold(found[0]),
    start: index + found.index,
    end: index + found.index + found[0].length,
  }))
  return characters.map(({ folded, start, end }, at) => {
    const next = characters[at + 1]
    if (!next) return { term: folded, start, end, firstEnd: end, isTail: at > 0 }
    return { term: folded + next.folded, start, end: next.end, firstEnd: end, isTail: false }
  })
}
