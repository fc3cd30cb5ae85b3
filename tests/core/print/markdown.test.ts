import * as fc from 'fast-check'
import { lexer, type Token } from 'marked'
import { expect, test } from 'vitest'
import { htmlOf } from '../../../core/print/html.ts'
import { mapText } from '../../../core/print/map-text.ts'
import { markdownOf } from '../../../core/print/markdown.ts'
import { type PrintChild } from '../../../core/print/node.ts'
import { pageNode } from '../../../core/print/page-nodes.ts'
import { plainTextOf } from '../../../core/print/plain-text.ts'
import type { PrintBlock } from '../../../core/print/print.schema.ts'

const documentOf = (...blocks: PrintBlock[]) => ({
  title: 'Personal review',
  period: 'May',
  form: 'paper' as const,
  blocks,
})

const scale = { lowest: 1, highest: 5, ticks: [{ at: 1, label: 'low' }] }

/** One of each block, all its words the same. */
const everyBlock = (words: string): PrintBlock[] => [
  { kind: 'heading', level: 3, text: words },
  { kind: 'paragraph', runs: [{ text: words, style: 'em' }] },
  { kind: 'quote', runs: [{ text: words, style: 'strong' }] },
  { kind: 'list', items: [[{ text: words, style: 'plain' }]] },
  { kind: 'facts', rows: [[words, words]] },
  { kind: 'table', caption: 'c', head: [words], rows: [[words]] },
  {
    kind: 'line',
    sentence: words,
    columns: [words, words],
    scale,
    points: [
      { label: words, value: 3 },
      { label: words, value: null },
    ],
  },
  {
    kind: 'pairs',
    sentence: words,
    columns: [words, words, words],
    scale,
    rows: [{ label: words, first: 2, latest: 4 }],
  },
]

/** The words that a reader of the rendered Markdown sees. */
function wordsOf(tokens: readonly Token[]): string {
  return tokens
    .map((token) => {
      if (token.type === 'br') return ' '
      if (token.type === 'list')
        return token.items.map((item: { tokens: Token[] }) => wordsOf(item.tokens)).join(' ')
      if (token.type === 'html' || token.type === 'codespan' || token.type === 'hr') return `<${token.type}>`
      if ('tokens' in token && token.tokens) return wordsOf(token.tokens)
      return 'text' in token && typeof token.text === 'string' ? token.text : ''
    })
    .join('')
}

const flat = (text: string): string => text.replace(/\s+/g, ' ').trim()

const tags = (page: string): number => page.replaceAll('<br>', '').split('<').length

const awkward = fc.constantFrom(
  ..."# ## - + * _ ** __ ~~ ` ``` > < </b> <script> | [a](b) ![i](u) [r]: 1. 12) --- === \\ & &amp; &#65; \n \t x 2026 don't a_b _a_ (-: :-) é 東".split(
    ' ',
  ),
  '\n',
  '\n\n',
  ' ',
  'word',
)
const text = fc.array(awkward, { maxLength: 12 }).map((parts) => parts.join(' '))
const tight = fc.array(awkward, { maxLength: 8 }).map((parts) => parts.join(''))
const run = fc.record({
  text: fc.oneof(text, tight),
  style: fc.constantFrom('plain' as const, 'strong' as const, 'em' as const),
})

test('whatever a person wrote reads as exactly that in rendered Markdown', () => {
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 4 }), (runs) => {
      // Blank lines part paragraphs before they get here.
      const lines = runs.map((each) => ({ ...each, text: each.text.replace(/\n\s*\n/g, '\n') }))
      const written = flat(lines.map((each) => each.text).join(''))
      for (const kind of ['paragraph', 'quote'] as const) {
        const body = markdownOf(documentOf({ kind, runs: lines })).split('\n\nMay\n\n')[1] ?? ''
        const seen = flat(wordsOf(lexer(body)).replaceAll(' ', ' '))
        expect(seen.replaceAll(' ', ''), body).toBe(written.replaceAll(' ', ''))
        expect(lexer(body).filter((token) => token.type !== 'space').length).toBeLessThanOrEqual(1)
      }
    }),
    { numRuns: 500 },
  )
})

test('headings and cells stay one line and themselves', () => {
  fc.assert(
    fc.property(text, (words) => {
      const heading = markdownOf(documentOf({ kind: 'heading', level: 2, text: `a ${words}` })).split(
        '\n\nMay\n\n',
      )[1]!
      const [token, ...others] = lexer(heading).filter((each) => each.type !== 'space')
      expect(token?.type).toBe('heading')
      expect(others).toEqual([])
      expect(flat(wordsOf([token!])).replaceAll(' ', '')).toBe(flat(`a ${words}`).replaceAll(' ', ''))
      const table = { kind: 'table', caption: '', head: ['H', 'I'], rows: [[words, 'b']] } as const
      const body = markdownOf(documentOf({ ...table, head: [...table.head], rows: [[words, 'b']] })).split(
        '\n\nMay\n\n',
      )[1]!
      const [parsed] = lexer(body)
      expect(parsed).toMatchObject({ type: 'table', rows: [{ length: 2 }] })
    }),
  )
})

test('styles survive where Markdown can carry them', () => {
  const body = markdownOf(
    documentOf({
      kind: 'paragraph',
      runs: [
        { text: 'a ', style: 'plain' },
        { text: 'b c', style: 'strong' },
        { text: ' and ', style: 'plain' },
        { text: 'd', style: 'em' },
      ],
    }),
  )
  expect(body).toContain('a **b c** and *d*')
})

test('no words become elements in HTML', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), text), (words) => {
      const html = htmlOf(documentOf(...everyBlock(words)), 'a4', '')
      const bare = htmlOf(documentOf(...everyBlock('x')), 'a4', '')
      expect(tags(html)).toBe(tags(bare))
      expect(html.split('"').length).toBe(bare.split('"').length)
      expect(html.isWellFormed()).toBe(true)
    }),
  )
})

test('plain text holds every word, and no mark of any format', () => {
  const plain = plainTextOf(documentOf(...everyBlock('zeal'), { kind: 'page-break' }))
  expect(plain.match(/zeal/gi)?.length).toBe(11)
  expect(plain).not.toMatch(/[*#|<>]|---/)
})

test('every text can be changed in one go, and none is missed', () => {
  const changed = mapText(documentOf(...everyBlock('zeal')), () => 'calm')
  expect(JSON.stringify(changed.blocks).replaceAll(/"columns":\[[^\]]*\]/g, '')).not.toContain('zeal')
})

/** The blocks that words stand in, with whether they run as these do; drawings apart. */
function blocksOf(child: PrintChild, block = '', runsAsItsWords = false): string[] {
  if (typeof child === 'string') return [`${block}: ${runsAsItsWords}`]
  const { tag, attributes, kids } = child
  if (tag === 'svg') return []
  const isOwn = attributes.dir !== undefined
  const next = isOwn || block === '' || !INSIDE.has(tag)
  return kids.flatMap((kid) =>
    next ? blocksOf(kid, tag, attributes.dir === 'auto') : blocksOf(kid, block, runsAsItsWords),
  )
}
/** What is part of the block around it, whose direction it has. */
const INSIDE = new Set(['em', 'strong', 'br', 'p'])

test('every block runs from the side its own words run from', () => {
  const blocks = blocksOf(pageNode(documentOf(...everyBlock('שלום'), { kind: 'paragraph', runs: [] })))
  const all = [...new Set(blocks)].toSorted()
  const names = ['blockquote', 'caption', 'dd', 'dt', 'figcaption', 'h1', 'h3', 'li', 'p', 'td', 'th']
  expect(all).toEqual(names.map((name) => `${name}: true`))
  expect(htmlOf(documentOf(...everyBlock('x')), 'a4', '')).not.toMatch(/\.paper[^{]*\{[^}]*text-align: left/)
})
