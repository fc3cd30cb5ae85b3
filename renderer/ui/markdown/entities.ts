const NAMED: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  copy: '©',
  reg: '®',
  trade: '™',
  hellip: '…',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  laquo: '«',
  raquo: '»',
  bull: '•',
  middot: '·',
  deg: '°',
  euro: '€',
  pound: '£',
  times: '×',
  rarr: '→',
  larr: '←',
  hearts: '♥',
}

/** Character references as Markdown means them; one that is not known stays as typed. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text
  return text.replace(/&(#[xX][0-9a-fA-F]{1,6}|#\d{1,7}|[A-Za-z]{2,8});/g, (typed, name: string) => {
    if (name.startsWith('#')) return fromNumber(name.slice(1)) ?? typed
    return Object.hasOwn(NAMED, name) ? (NAMED[name] ?? typed) : typed
  })
}

function fromNumber(digits: string): string | null {
  const code = /^[xX]/.test(digits) ? Number.parseInt(digits.slice(1), 16) : Number.parseInt(digits, 10)
  const isSurrogate = code >= 0xd800 && code <= 0xdfff
  if (code === 0 || code > 0x10ffff || isSurrogate) return '\ufffd'
  return String.fromCodePoint(code)
}
