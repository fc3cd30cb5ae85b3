import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type DiffPart, isSameWord, wordDiff } from '../../../renderer/features/journal/history/word-diff.ts'

const words = fc.array(fc.constantFrom('we', 'were', 'tired ', 'and\n', 'kind', ' '), { maxLength: 40 })
const text = words.map((list) => list.join(' '))

function long(word: string): string {
  return `${word} `.repeat(2_500)
}

function sideOf(parts: readonly DiffPart[], without: DiffPart['kind']): string {
  return parts
    .filter(({ kind }) => kind !== without)
    .map((part) => part.text)
    .join('')
}

describe('the difference of two texts', () => {
  it('holds both of them whole', () => {
    fc.assert(
      fc.property(text, text, (before, after) => {
        const parts = wordDiff(before, after) ?? []
        expect(sideOf(parts, 'added')).toBe(before)
        expect(sideOf(parts, 'removed')).toBe(after)
      }),
    )
  })

  it('names only the words that changed', () => {
    expect(wordDiff('I was never there', 'I was often there')).toEqual([
      { kind: 'same', text: 'I was ' },
      { kind: 'removed', text: 'never ' },
      { kind: 'added', text: 'often ' },
      { kind: 'same', text: 'there' },
    ])
  })

  it('may leave the space behind a word out of account, and tells what is the same as the first has it', () => {
    expect(wordDiff('I was\n\nnever there\n', 'I was never', isSameWord)).toEqual([
      { kind: 'same', text: 'I was\n\nnever ' },
      { kind: 'removed', text: 'there\n' },
    ])
    fc.assert(
      fc.property(text, text, (before, after) => {
        expect(sideOf(wordDiff(before, after, isSameWord) ?? [], 'added')).toBe(before)
      }),
    )
  })

  it('is one part where nothing changed', () => {
    expect(wordDiff('The same', 'The same')).toEqual([{ kind: 'same', text: 'The same' }])
  })

  it('gives up on two long texts that share nothing', () => {
    expect(wordDiff(long('yes'), long('no'))).toBeNull()
  })
})
