/** What becomes of each string and each stream of an object. */
export type Change = (bytes: Buffer) => Buffer

/**
 * The object that begins at `at`, with every string in it and its stream changed; strings are written in hexadecimal.
 * null where it is not understood (ISO 32000-2, 7.3).
 */
export function changedObject(text: string, at: number, change: Change): string | null {
  const begins = matchAt(/\d+ 0 obj\b/y, text, at)
  if (begins === null) return null
  let written = begins
  let place = at + begins.length
  for (;;) {
    const char = text[place]
    if (char === undefined) return null
    if (char === '(' || (char === '<' && text[place + 1] !== '<')) {
      const string = char === '(' ? literalAt(text, place) : hexAt(text, place)
      if (string === null) return null
      written += `<${change(string.bytes).toString('hex')}>`
      place = string.ends
      continue
    }
    // A name or a number, a bracket, white space: as it stands.
    const token = char === '<' ? '<<' : (matchAt(/\/?[^()<>[\]{}/%\s]+|\/|[>[\]\s]/y, text, place) ?? '')
    if (token === '') return null
    place += token.length
    if (token === 'endobj') return `${written}${token}\n`
    if (token === 'stream') return withStream(`${written}${token}`, text, place, change)
    written += token
  }
}

function withStream(dictionary: string, text: string, at: number, change: Change): string | null {
  const lineEnd = matchAt(/\r?\n/y, text, at)
  const lengths = [...dictionary.matchAll(/\/Length (\d+)( \d+ R)?/g)]
  const length = lengths[0]
  if (lineEnd === null || lengths.length !== 1 || length === undefined || length[2] !== undefined) return null
  const from = at + lineEnd.length
  const ends = from + Number(length[1])
  if (matchAt(/\s*endstream\s+endobj/y, text, ends) === null) return null
  const bytes = change(Buffer.from(text.slice(from, ends), 'latin1'))
  const head = dictionary.replace(length[0], `/Length ${bytes.length}`)
  return `${head}\n${bytes.toString('latin1')}\nendstream\nendobj\n`
}

interface Found {
  readonly bytes: Buffer
  readonly ends: number
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' }

/** "(…)", brackets in it in pairs or after a backslash (7.3.4.2). */
function literalAt(text: string, at: number): Found | null {
  let said = ''
  let depth = 0
  for (let place = at; place < text.length; place += 1) {
    const char = text[place] ?? ''
    if (char === '\\') {
      const escape = matchAt(/\\(?:[0-7]{1,3}|\r?\n|\r|[\s\S])/y, text, place) ?? '\\'
      const after = escape.slice(1)
      if (/^[0-7]/.test(after)) said += String.fromCharCode(Number.parseInt(after, 8) & 0xff)
      else if (!/^[\r\n]/.test(after)) said += ESCAPES[after] ?? after
      place += escape.length - 1
      continue
    }
    if (char === '(') depth += 1
    if (char === ')') depth -= 1
    if (depth === 0) return { bytes: Buffer.from(said, 'latin1'), ends: place + 1 }
    if (place > at) said += char
  }
  return null
}

/** "<48 65 …>"; a last digit that stands alone is followed by a 0 (7.3.4.3). */
function hexAt(text: string, at: number): Found | null {
  const found = matchAt(/<[0-9A-Fa-f\s]*>/y, text, at)
  if (found === null) return null
  const digits = found.slice(1, -1).replace(/\s/g, '')
  return {
    bytes: Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex'),
    ends: at + found.length,
  }
}

function matchAt(sticky: RegExp, text: string, at: number): string | null {
  sticky.lastIndex = at
  return sticky.exec(text)?.[0] ?? null
}
