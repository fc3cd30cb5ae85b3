/** For a heading, a table cell or anything else that stays on one line. */
export function escapeOneLine(text: string): string {
  return escapeInline(text.replace(/\s+/g, ' ').trim())
}

/**
 * Plain words as Markdown that shows exactly these words: only what would be read as a mark gets a
 * backslash, so that the file still reads well raw.
 */
export function escapeInline(text: string): string {
  return text.replace(MARKS, (mark, at: number) => {
    if (mark === '_' && isInsideWord(text, at)) return mark
    return `\\${mark}`
  })
}

/** Marks inside a line; an ampersand only where it would begin an entity. */
const MARKS = /[\\`*_[\]<>|~]|&(?=#?[0-9A-Za-z]+;)/g

/** `_` between letters or digits is no mark. */
function isInsideWord(text: string, at: number): boolean {
  return /[0-9A-Za-z]/.test(text[at - 1] ?? '') && /[0-9A-Za-z]/.test(text[at + 1] ?? '')
}

/** Headings, bullets, numbers and rules begin a line. */
export function escapeLineStart(line: string): string {
  return line
    .replace(/^(?:#{1,6}(?=\s|$)|[-+](?=\s|$)|[-=]+$)/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
