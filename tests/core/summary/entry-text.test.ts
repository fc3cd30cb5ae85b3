import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { entryBlocks, firstLineOf } from '../../../core/summary/entry-text.ts'

test('Markdown becomes paragraphs, quotes and lists with their styles', () => {
  expect(
    entryBlocks(
      '# Head\n\nplain **strong _both_** *em* `code` [link](https://e.example) &amp; \\*\n\n> quoted\n\n1. one\n2. two\n   - inner\n- [x] done',
    ),
  ).toEqual([
    { kind: 'paragraph', runs: [{ text: 'Head', style: 'strong' }] },
    {
      kind: 'paragraph',
      runs: [
        { text: 'plain ', style: 'plain' },
        { text: 'strong ', style: 'strong' },
        { text: 'both', style: 'strong' },
        { text: ' ', style: 'plain' },
        { text: 'em', style: 'em' },
        { text: ' ', style: 'plain' },
        { text: 'code', style: 'plain' },
        { text: ' ', style: 'plain' },
        { text: 'link', style: 'plain' },
        { text: ' & ', style: 'plain' },
        { text: '*', style: 'plain' },
      ],
    },
    { kind: 'quote', runs: [{ text: 'quoted', style: 'plain' }] },
    {
      kind: 'list',
      items: [[plain('1. '), plain('one')], [plain('2. '), plain('two')], [plain('inner')]],
    },
    { kind: 'list', items: [[plain('[x] '), plain('done')]] },
  ])
})

function plain(text: string) {
  return { text, style: 'plain' }
}

test('HTML is text', () => {
  expect(JSON.stringify(entryBlocks('<script>alert(1)</script>\n\na <i>b</i>'))).toContain(
    '<script>alert(1)</script>',
  )
})

test('a time or a day in brackets is no address of a link', () => {
  expect(JSON.stringify(entryBlocks('[18:30]: home\n\n[Monday]: tired'))).toMatch(
    /18:30.*home.*Monday.*tired/,
  )
})

test('no word is lost, however the marks fall, and nesting has an end', () => {
  const piece = fc.constantFrom(
    'word',
    'two words',
    '**',
    '*',
    '_',
    '> ',
    '- ',
    '1. ',
    '\n',
    '\n\n',
    '# ',
    '`',
    '| a | b |',
    '<b>',
    '~~',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const markdown = pieces.join('')
      const told = JSON.stringify(entryBlocks(markdown)).match(/word/g)?.length ?? 0
      expect(told).toBe(markdown.match(/word/g)?.length ?? 0)
    }),
    { numRuns: 400 },
  )
  for (const deep of ['> '.repeat(3000), '- '.repeat(3000), '**a '.repeat(3000)]) {
    expect(JSON.stringify(entryBlocks(`${deep}end`))).toContain('end')
  }
})

test('words beside a fence and in a table inside a list are kept', () => {
  expect(entryBlocks('~~~~word')).toEqual([{ kind: 'paragraph', runs: [plain('word')] }])
  expect(JSON.stringify(entryBlocks('```js title\nlet a\n```'))).toContain('js title\\nlet a')
  expect(entryBlocks('- | one | two |\n  | --- | --- |\n  | three | four |')).toEqual([
    { kind: 'list', items: [[plain('one, two')], [plain('three, four')]] },
  ])
})

test('the first line is the first that says something', () => {
  expect(firstLineOf('\n\n---\n\n**Hello** there\nand on')).toBe('Hello there')
  expect(firstLineOf('- [ ] milk')).toBe('[ ] milk')
  expect(firstLineOf('')).toBe('')
})
