/** A paragraph or a sentence. Two are the same where their bodies are. */
export interface Piece {
  /** The white space before it; null where it began the text, or where nobody said. */
  readonly gap: string | null
  readonly body: string
}

/** A text cut so that nothing of it is lost: lead, then each gap and body, then tail. */
export interface Cut {
  readonly lead: string
  readonly pieces: readonly Piece[]
  readonly tail: string
}

const PARAGRAPH_GAP = '\n\n'
const SPACE = /\s+/g
/** White space, or a full stop of a script that sets none after it. */
const BREAK = /([。！？][”’）」』]*)(\s*)|\s+/g
/** Looked for in the few signs before white space only, so that no text takes more than one pass. */
const SENTENCE_END = /[.!?…][”’"')\]»*_]*$/
const CLOSING = 8

/** Cut at blank lines. The indent of a paragraph's first line belongs to it. */
export function paragraphsOf(text: string): Cut {
  const pieces: Piece[] = []
  let [lead, tail] = ['', '']
  let from = 0
  let gap: string | null = null
  for (const { 0: space, index } of text.matchAll(SPACE)) {
    const end = index + space.length
    if (end === text.length) tail = space
    else if (index === 0) {
      from = space.lastIndexOf('\n') + 1
      lead = space.slice(0, from)
    } else if (isParagraphGap(space)) {
      pieces.push({ gap, body: text.slice(from, index) })
      from = index + space.lastIndexOf('\n') + 1
      gap = text.slice(index, from)
    }
  }
  const body = text.slice(from, text.length - tail.length)
  if (body !== '') pieces.push({ gap, body })
  return { lead, pieces, tail }
}

/** Paragraphs cut further: after full stops, and at line ends. */
export function sentencesOf(paragraphs: readonly Piece[]): Piece[] {
  const pieces: Piece[] = []
  for (const { gap, body } of paragraphs) cutSentences(gap, body, pieces)
  return pieces
}

export function joined({ lead, pieces, tail }: Cut): string {
  return (
    lead + pieces.map(({ gap, body }, at) => (at > 0 ? (gap ?? PARAGRAPH_GAP) : '') + body).join('') + tail
  )
}

function cutSentences(first: string | null, body: string, pieces: Piece[]): void {
  let gap = first
  let from = 0
  for (const { 0: found, 1: stop, 2: after, index } of body.matchAll(BREAK)) {
    const isEnd = stop !== undefined || found.includes('\n') || isSentenceEnd(body, from, index)
    const until = index + (stop?.length ?? 0)
    if (!isEnd || until === from || index + found.length === body.length) continue
    pieces.push({ gap, body: body.slice(from, until) })
    gap = after ?? found
    from = until + gap.length
  }
  pieces.push({ gap, body: body.slice(from) })
}

function isSentenceEnd(body: string, from: number, at: number): boolean {
  return SENTENCE_END.test(body.slice(Math.max(from, at - CLOSING), at))
}

function isParagraphGap(space: string): boolean {
  return space.indexOf('\n') !== space.lastIndexOf('\n')
}
