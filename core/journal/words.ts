import type { EntryRow } from './entry.schema.ts'
import { beginsPlainly, countPlainWords } from './plain-text.ts'

/** Runs of letters and digits, apostrophes and hyphens inside; Han and kana count one by one, as in print. */
const WORD =
  /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]|[[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+(?:['’\-][[\p{L}\p{N}\p{M}]--[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}]]+)*/gv

/** Bounded on every side, so that no text, however odd, takes more than one pass. */
const LINK = /!?\[([^[\]\n]{0,500})\]\([^()\n]{0,2000}\)/g
const LINE_MARK = /^[ \t]{0,12}(?:#{1,6}[ \t]+|>[ \t]?|[-*+][ \t]+(?:\[[ xX]\][ \t]+)?|\d{1,9}[.)][ \t]+)+/gm
const RULE_OR_FENCE = /^[ \t]{0,3}(?:(?:[-*_][ \t]{0,3}){3,80}|(?:`{3,80}|~{3,80})[^\n]{0,80})$/gm
const STARS = /(?<!\\)(?:(?:\*{1,3}|~~|`{1,3})(?=\S)|(?<=\S)(?:\*{1,3}|~~|`{1,3}))/g
const LOW_LINES = /(?<![\p{L}\p{N}\\])_{1,3}(?=\S)|(?<=\S)_{1,3}(?![\p{L}\p{N}])/gu
const ESCAPED = /\\([!-/:-@[-`{-~])/g

const FIRST_OF_MARK = '#>-*+0123456789_`~'
/** Line ends that no entry written here has, and an imported one may. */
const ODD_LINE_END = /[\r\u2028\u2029]/

const EXCERPT_LENGTH = 240
/** Marks may take space that words will not, so more is read than is kept. */
const EXCERPT_SOURCE = 4000
/** Enough for an excerpt of prose. */
const SHORT_SOURCE = 500
/** Enough where nothing in it is a mark. */
const PLAIN_SOURCE = 300
const FAR_REACHING = /[[\]`~\\]/
const TITLE_LENGTH = 60

/** Words of a Markdown text; the address behind a link is none. */
export function countWords(text: string): number {
  // At a tenth of the cost for what most keyboards write.
  const plain = text.includes('](') ? null : countPlainWords(text)
  return plain ?? countAny(text)
}

function countAny(text: string): number {
  let count = 0
  for (const _ of text.replace(LINK, '$1').matchAll(WORD)) count += 1
  return count
}

/** The text as it reads, without the marks of Markdown. */
export function withoutMarks(text: string): string {
  let words = text
  // Most texts bear few marks, and looking for a character is far cheaper than for a pattern.
  if (mayMarkLines(words)) words = words.replace(RULE_OR_FENCE, '').replace(LINE_MARK, '')
  if (words.includes('[')) words = words.replace(LINK, '$1')
  words = words.replace(STARS, '')
  if (words.includes('_')) words = words.replace(LOW_LINES, '')
  if (words.includes('\\')) words = words.replace(ESCAPED, '$1')
  return words
}

/** False where no line begins with a character that can mark it. */
function mayMarkLines(text: string): boolean {
  if (ODD_LINE_END.test(text)) return true
  for (let start = 0; ;) {
    let at = start
    while (text[at] === ' ' || text[at] === '\t') at += 1
    if (FIRST_OF_MARK.includes(text.charAt(at)) && at < text.length) return true
    const end = text.indexOf('\n', at)
    if (end === -1) return false
    start = end + 1
  }
}

/** The first words on one line, at most 240 characters, cut between words. */
export function excerptOf(text: string): string {
  if (beginsPlainly(text, PLAIN_SOURCE)) return cut(text.slice(0, PLAIN_SOURCE), EXCERPT_LENGTH)
  const start = text.slice(0, SHORT_SOURCE)
  // Where no mark can reach over the cut, a short beginning says what a long one does.
  const line = FAR_REACHING.test(start) ? '' : oneLine(start)
  return cut(line.length > EXCERPT_LENGTH ? line : oneLine(text.slice(0, EXCERPT_SOURCE)), EXCERPT_LENGTH)
}

/** What a list shows as title: the person's own, else the first words; null where there are none. */
export function titleOf(row: Pick<EntryRow, 'title' | 'excerpt'>): string | null {
  const own = row.title.trim()
  if (own !== '') return own
  return row.excerpt === '' ? null : cut(row.excerpt, TITLE_LENGTH)
}

function oneLine(text: string): string {
  return withoutMarks(text).replace(/\s+/g, ' ').trim()
}

function cut(line: string, most: number): string {
  if (line.length <= most) return line
  const head = line.slice(0, most - 1)
  const space = head.lastIndexOf(' ')
  const whole = space > most / 2 ? head.slice(0, space) : head.replace(/[\uD800-\uDBFF]$/, '')
  return `${whole}…`
}
