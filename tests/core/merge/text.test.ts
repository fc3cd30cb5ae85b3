import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { joined, paragraphsOf, sentencesOf } from '../../../core/merge/pieces.ts'
import { mergeText, TEXT_MERGE_VERSION } from '../../../core/merge/text.ts'
import { GOLDEN } from './golden.data.ts'

/** Words, stops and white space of every kind that cutting looks at. */
const anyText = fc
  .array(
    fc.constantFrom('a', 'b', 'word', '.', '!', '…', ' ', '\n', '\n\n', '\t', '。', '」', '"', '- ', '# '),
    {
      maxLength: 40,
    },
  )
  .map((parts) => parts.join(''))

interface Edit {
  readonly kind: 'insert' | 'rewrite' | 'remove' | 'paragraph'
  readonly at: number
}

const edits = fc.array(
  fc.record({
    kind: fc.constantFrom<Edit['kind']>('insert', 'rewrite', 'remove', 'paragraph'),
    at: fc.nat(30),
  }),
  { maxLength: 5 },
)

/** Sentences, some the same, in paragraphs. */
const writing = fc
  .array(fc.tuple(fc.constantFrom('Yes.', 'I walked.', 'It rained!', 'We spoke.', 'no stop'), fc.nat(9)), {
    minLength: 1,
    maxLength: 14,
  })
  .map((said) => said.map(([words, n]) => (n < 5 ? words : `${words.slice(0, -1)} ${n}.`)))

const BREAKS = [' ', ' ', '\n\n', '\n']

function written(sentences: readonly string[]): string {
  return sentences.map((sentence, at) => (at > 0 ? BREAKS[sentence.length % 4] : '') + sentence).join('')
}

/** Each edit that puts something in leaves a mark of its own. */
function edited(sentences: readonly string[], made: readonly Edit[], by: string): string[] {
  const next = [...sentences]
  made.forEach(({ kind, at }, count) => {
    const place = at % (next.length + 1)
    if (kind === 'remove') next.splice(place, 1)
    else if (kind === 'insert') next.splice(place, 0, `${by}${count} new.`)
    else if (kind === 'paragraph') next.splice(place, 0, `\n\n${by}${count} new.\n\n`)
    else next.splice(place, 1, `${by}${count} instead.`)
  })
  return next
}

function marksOf(text: string): string[] {
  return text.match(/[EL]\d (?:new|instead)/g) ?? []
}

function insertions(made: readonly Edit[]): Edit[] {
  return made.filter(({ kind }) => kind === 'insert').map((edit) => ({ ...edit, at: edit.at % 9 }))
}

function mixed(seed: number, count: number): string {
  return Array.from({ length: count }, (_, at) => (((at * seed) % 7) % 2 === 0 ? 'a.' : 'b.')).join(' ')
}

describe('cutting a text', () => {
  test('loses nothing of it', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const cut = paragraphsOf(text)
        expect(joined(cut)).toBe(text)
        expect(joined({ ...cut, pieces: sentencesOf(cut.pieces) })).toBe(text)
      }),
      { numRuns: 2000 },
    )
  })

  test.each([
    ['A b. C d! "E f?" G… h', ['A b.', 'C d!', '"E f?"', 'G…', 'h']],
    ['One line\nand another\n\nnext', ['One line', 'and another', 'next']],
    ['雨。」と。\n書いた', ['雨。」', 'と。', '書いた']],
    ['3.5 is one. (Two.) Three', ['3.5 is one.', '(Two.)', 'Three']],
  ])('%s', (text, bodies) => {
    expect(sentencesOf(paragraphsOf(text).pieces).map(({ body }) => body)).toEqual(bodies)
  })
})

describe('text of two sides', () => {
  test('merge version 1 stands for ever', () => {
    expect(TEXT_MERGE_VERSION).toBe(1)
  })

  test.each(GOLDEN)('golden: $says', ({ base, earlier, later, text, met }) => {
    expect(mergeText(base, earlier, later)).toEqual({ text, met })
  })

  test('changed on one side only, or alike on both, it is that', () => {
    fc.assert(
      fc.property(anyText, anyText, (base, next) => {
        expect(mergeText(base, base, next)).toEqual({ text: next, met: false })
        expect(mergeText(base, next, base)).toEqual({ text: next, met: false })
        expect(mergeText(base, next, next)).toEqual({ text: next, met: false })
        expect(mergeText(null, next, next)).toEqual({ text: next, met: false })
      }),
    )
  })

  test('nothing that either side put in is lost, and nothing of it stands twice', () => {
    fc.assert(
      fc.property(writing, edits, edits, (base, one, other) => {
        const [earlier, later] = [written(edited(base, one, 'E')), written(edited(base, other, 'L'))]
        const { text } = mergeText(written(base), earlier, later)
        expect(marksOf(text).toSorted()).toEqual([...marksOf(earlier), ...marksOf(later)].toSorted())
      }),
      { numRuns: 3000 },
    )
  })

  test('without a common ancestor nothing of either is lost', () => {
    fc.assert(
      fc.property(writing, edits, edits, (base, one, other) => {
        const [earlier, later] = [written(edited(base, one, 'E')), written(edited(base, other, 'L'))]
        const merged = sentencesOf(paragraphsOf(mergeText(null, earlier, later).text).pieces)
        const bodies = new Set(merged.map(({ body }) => body))
        for (const text of [earlier, later]) {
          for (const { body } of sentencesOf(paragraphsOf(text).pieces)) expect(bodies).toContain(body)
        }
      }),
    )
  })

  test('a removal that nobody contradicts is kept to', () => {
    fc.assert(
      fc.property(fc.nat(9), fc.nat(9), (gone, changed) => {
        fc.pre(gone !== changed)
        const base = Array.from({ length: 10 }, (_, at) => `Sentence ${at}.`)
        const earlier = base.toSpliced(gone, 1).join(' ')
        const later = base.with(changed, `Sentence ${changed} changed.`).join(' ')
        const both = base.with(changed, `Sentence ${changed} changed.`).toSpliced(gone, 1).join(' ')
        expect(mergeText(base.join(' '), earlier, later)).toEqual({ text: both, met: false })
        expect(mergeText(base.join(' '), later, earlier)).toEqual({ text: both, met: false })
      }),
    )
  })

  test('the same fix on both sides stands once, whatever else each did', () => {
    fc.assert(
      fc.property(fc.nat(9), edits, edits, (fixed, one, other) => {
        const base = Array.from({ length: 10 }, (_, at) => `Sentence ${at}.`)
        const fix = base.with(fixed, 'The fix.')
        const earlier = edited(fix, insertions(one), 'E').join(' ')
        const later = edited(fix, insertions(other), 'L').join(' ')
        const { text } = mergeText(base.join(' '), earlier, later)
        expect(text.split('The fix.').length - 1).toBe(1)
        expect(text).not.toContain(`Sentence ${fixed}.`)
      }),
      { numRuns: 1000 },
    )
  })

  test('it is told exactly where both wrote at one place', () => {
    const base = 'One. Two. Three.'
    expect(mergeText(base, 'One. Two. Three!', 'One. Two here. Three.').met).toBe(false)
    expect(mergeText(base, 'One. Two there. Three.', 'One. Two here. Three.').met).toBe(true)
  })

  test('a long text changed at both ends is one text', () => {
    const middle = Array.from({ length: 900 }, (_, at) => `Sentence ${at}.`).join(' ')
    const merged = mergeText(`A. ${middle} Z.`, `A! x. ${middle} Y. Z.`, `A. B. ${middle} Z!`)
    expect(merged).toEqual({ text: `A! x. B. ${middle} Y. Z!`, met: false })
  })

  test('above 256 KB both are kept whole', () => {
    const long = 'A sentence. '.repeat(25_000)
    const [earlier, later] = [`${long}One.`, `${long}Two.`]
    expect(mergeText(long, earlier, later)).toEqual({ text: `${earlier}\n\n${later}`, met: true })
    expect(mergeText(long, long, later)).toEqual({ text: later, met: false })
  })
})

describe('texts made to be slow', () => {
  const kinds: readonly (readonly [string, (seed: number) => string])[] = [
    ['one fragment, 1 MB', (seed) => 'over and over. '.repeat(70_000) + seed],
    ['one fragment, 250 KB', (seed) => 'a. '.repeat(80_000 + seed)],
    ['two fragments', (seed) => mixed(seed, 80_000)],
    ['white space', (seed) => `${' \n'.repeat(120_000)}${seed}`],
    ['full stops', (seed) => `${'.'.repeat(240_000)} ${seed}`],
    ['closing marks', (seed) => `${'。」'.repeat(120_000)}${seed}`],
    [
      'a word of its own between long repetitions',
      (seed) => Array.from({ length: 150 }, (_, at) => `U${at}. ${mixed(seed + at, 500)}`).join(' '),
    ],
  ]

  test.each(kinds)('%s: it ends, and keeps the ends of both', (_, make) => {
    const { text } = mergeText(`${make(3)} base.`, `${make(4)} earlier end.`, `${make(5)} later end.`)
    expect(text).toContain('earlier end.')
    expect(text).toContain('later end.')
  })
})
