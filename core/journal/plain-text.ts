/** What a sign below 128 is to whom counts words or looks for the marks of Markdown. */
const WORDY = 1
const JOINING = 2
const MARKING = 4
const LEADING = 8

const SIGNS = new Uint8Array(128)
for (let code = 0; code < 128; code += 1) {
  const sign = String.fromCharCode(code)
  if (/[A-Za-z0-9]/.test(sign)) SIGNS[code] = WORDY
  if (/['-]/.test(sign)) SIGNS[code]! |= JOINING
  if (/[*_`~[\]\\]|[^\S ]/.test(sign)) SIGNS[code]! |= MARKING
  if (/[\s\d#>+-]/.test(sign)) SIGNS[code]! |= LEADING
}

/** Words of a text, as `countWords` has them; null where a sign goes beyond ASCII. */
export function countPlainWords(text: string): number | null {
  let count = 0
  let inWord = false
  const { length } = text
  for (let at = 0; at < length; at += 1) {
    const unit = text.charCodeAt(at)
    if (unit > 127) return null
    const sign = SIGNS[unit]!
    if ((sign & WORDY) !== 0) {
      if (!inWord) count += 1
      inWord = true
    } else if (inWord) {
      inWord = (sign & JOINING) !== 0 && isWordy(text, at + 1)
    }
  }
  return count
}

/** True where the first signs stand on one line and bear no mark of Markdown, and none behind them can reach into them. */
export function beginsPlainly(text: string, signs: number): boolean {
  if (text.length < signs) return false
  let before = LEADING
  for (let at = 0; at < signs; at += 1) {
    const unit = text.charCodeAt(at)
    const sign = unit > 127 ? MARKING : SIGNS[unit]!
    // At the beginning, and behind a space, one more would be taken away.
    if ((sign & MARKING) !== 0 || (before === LEADING && (at === 0 ? sign & LEADING : unit === SPACE)))
      return false
    before = unit === SPACE ? LEADING : 0
  }
  return true
}

const SPACE = 0x20

function isWordy(text: string, at: number): boolean {
  return at < text.length && ((SIGNS[text.charCodeAt(at)] ?? 0) & WORDY) !== 0
}
