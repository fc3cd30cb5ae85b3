import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { shutWordsOf } from '../../../core/book/shut-words.ts'
import { cleared, sentences } from '../../../core/book/cleared.ts'
import { makeBook } from '../summary/make-book.ts'

const judgeOf = (text: string) =>
  shutWordsOf(
    makeBook({ entries: [{ id: 'entry-aa', at: '2026-05-11T10:00', text, keepPrivate: true }] }),
    '2026-05-31',
  ).judge

test('a sentence goes, and the rest stays as it was typed', () => {
  const judge = judgeOf('He read my letters aloud at dinner.')
  const text = '# A day\n\nIt rained.  He read my letters aloud at dinner! Then 3.5 km home.\n- tea'
  expect(cleared(text, judge)).toEqual({
    kept: '# A day\n\nIt rained.  Then 3.5 km home.\n- tea',
    out: [{ text: 'He read my letters aloud at dinner!', reason: 'private' }],
  })
})

test('short sentences that are the same only together go together', () => {
  const judge = judgeOf('He shouted. I hid. He left. I stayed awake.')
  const { kept, out } = cleared('Tea. He shouted. I hid. He left. I sang.', judge)
  expect(kept).not.toContain('shouted')
  expect(judge(kept)).toBe(null)
  expect(out.map(({ text }) => text)).toEqual(['He shouted.', 'I hid.'])
})

test('sentences put together again are the text', () => {
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(sentences(text).join('')).toBe(text)
    }),
  )
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', 'No.', ' ', '\n', '“b”', '3.5', '…', '*c!*')), (parts) => {
      expect(sentences(parts.join('')).join('')).toBe(parts.join(''))
    }),
  )
})
