const OPENS = /[\s“"‘(]/u
const BEFORE_A_FIRST = /[.!?…:\n“"‘(•–]/u

/** At the beginning of a text, a sentence, a quotation, or after a label. Looks back no farther than it must. */
export function isFirst(text: string, at: number): boolean {
  let before = at - 1
  while (before >= 0 && OPENS.test(text[before]!)) {
    if (BEFORE_A_FIRST.test(text[before]!)) return true
    before -= 1
  }
  if (before < 0 || BEFORE_A_FIRST.test(text[before]!)) return true
  return text[before] === ')' && /\d/.test(text[before - 1] ?? '')
}
