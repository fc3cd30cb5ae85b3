import { expect, it } from 'vitest'
import { patternOf } from '../../../core/summary/name-pattern.ts'
import { placesOf } from '../../../renderer/bridge/paper/mark-words.ts'

const marked = (text: string, ...patterns: RegExp[]): string[] => {
  return placesOf(text, patterns).map(({ at, length }) => text.slice(at, at + length))
}

it('a name is marked in small letters too; one that is a word by its capital, and a month outside of dates', () => {
  expect(marked('Ines told ines.', patternOf('Ines', 'name'))).toEqual(['Ines', 'ines'])
  expect(marked('I hope Hope comes.', patternOf('Hope', 'word'))).toEqual(['Hope'])
  expect(marked('In June I rang June.', patternOf('June', 'month'))).toHaveLength(1)
})
