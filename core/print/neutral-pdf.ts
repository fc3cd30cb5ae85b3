/**
 * The same PDF with nothing in its information but the title: no program, no author, no day. What stood there is
 * overwritten with spaces, so that no offset in the file moves. null where the file is not as we know it; it must then
 * not be written.
 *
 * Information dictionary: PDF 1.7 (ISO 32000-1), 14.3.3. A metadata stream (14.3.2) or an id of the file (14.4) would
 * tell more, so a file that has one is refused as well.
 */
export function neutralPdf(bytes: Uint8Array): Uint8Array | null {
  const text = latin(bytes)
  const trailer = text.lastIndexOf('trailer')
  const number = /\/Info (\d+) 0 R/.exec(text.slice(trailer))?.[1]
  if (!text.startsWith('%PDF-') || trailer < 0 || number === undefined) return null
  if (/\/(?:ID\s*\[|Encrypt\b)/.test(text.slice(trailer)) || text.includes('/Type /Metadata')) return null
  const begins = text.indexOf(`\n${number} 0 obj\n<<`)
  const ends = text.indexOf('endobj', begins)
  if (begins < 0 || ends < 0) return null
  const from = text.indexOf('<<', begins)
  const whole = text.slice(from, ends)
  const kept = titleIn(whole)
  if (kept === null) return null
  const written = `<<${kept}>>`.padEnd(whole.length, ' ')
  const next = bytes.slice()
  for (let at = 0; at < written.length; at += 1) next[from + at] = written.charCodeAt(at)
  // The word that ends an object stands on a line of its own.
  next[ends - 1] = NEW_LINE
  return next
}

const NEW_LINE = 10
/** Few enough to be the arguments of one call. */
const PIECE = 32_768

/** "/Title (…)" or "/Title <…>", as it stands; '' where there is none; null for what is not understood. */
function titleIn(dictionary: string): string | null {
  let title = ''
  let rest = dictionary.slice(2).trimEnd()
  if (!rest.endsWith('>>')) return null
  rest = rest.slice(0, -2).trim()
  while (rest !== '') {
    const entry = /^\/(\w+)\s*(\((?:\\[\s\S]|[^\\()])*\)|<[0-9A-Fa-f\s]*>)\s*/.exec(rest)
    if (entry === null) return null
    if (entry[1] === 'Title') title = `/Title ${entry[2] ?? ''}`
    rest = rest.slice(entry[0].length)
  }
  return title
}

/** One character a byte. */
function latin(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += PIECE) {
    // Not spread, which takes several times as long.
    text += Reflect.apply(String.fromCharCode, null, bytes.subarray(at, at + PIECE))
  }
  return text
}
