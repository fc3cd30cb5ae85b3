import { expect, test } from 'vitest'
import { Leanings } from '../../../core/kernel/leanings/leanings.ts'
import { passagesOf } from '../../../core/kernel/leanings/passages.ts'
import { termsOf } from '../../../core/kernel/leanings/terms.ts'
import { QUESTION, STOP, type Token } from '../../../core/kernel/phrases/tokens.ts'

/** "a b. c?" as tokens. */
function tokens(text: string): readonly Token[] {
  const words = text.match(/[a-z]+|[.?]/g) ?? []
  return words.flatMap((word, at) => {
    const place = { start: at, end: at + 1 }
    if (word === '?')
      return [
        { word: QUESTION, ...place },
        { word: STOP, ...place },
      ]
    return [{ word: word === '.' ? STOP : word, ...place }]
  })
}

test('words and pairs of one sentence are terms, and never reach over its end', () => {
  expect([...termsOf(tokens('no way. home?'))].toSorted()).toEqual(
    ['< no', '< _ way', '< _ >', 'no', 'no way', 'no _ >', 'way', 'way >', '< home', '< _ ?', '< _ >', 'home']
      .concat(['home ?', 'home _ >', '?', '? >'])
      .toSorted(),
  )
})

const one = new Leanings({
  kinds: ['calm', 'storm'],
  of: 'one',
  bias: [10, 0],
  lines: 'rain\t0 40\nsun\t20 0',
})
const each = new Leanings({
  kinds: ['wet', 'cold'],
  of: 'each',
  bias: [-20, -20],
  lines: 'rain\t90 0\nsnow\t60 90',
})
const whole = (text: string) => [{ from: 0, to: tokens(text).length }]
const logistic = (logit: number): number => 1 / (1 + Math.exp(-logit))

test('of one kind the likelihoods are one together, by the formula', () => {
  const [read] = one.read(tokens('rain.'), whole('rain.'))
  const storm = logistic(4 / Math.sqrt(10) - 1)
  expect(read![1]).toBeCloseTo(storm, 10)
  expect(read![0]).toBeCloseTo(1 - storm, 10)
})

test('of each kind they stand alone, and a word counts once', () => {
  const [read] = each.read(tokens('snow snow snow.'), whole('snow snow snow.'))
  expect(read![0]).toBeCloseTo(logistic(6 / Math.sqrt(10) - 2), 10)
  expect(read![1]).toBeCloseTo(logistic(9 / Math.sqrt(10) - 2), 10)
})

test('a short text is whole and in parts, a long one in parts alone that miss no sentence', () => {
  const short = tokens('a b. c d. e f.')
  expect(passagesOf(short)[0]).toEqual({ from: 0, to: short.length, isWhole: true })
  const long = tokens('a b. '.repeat(30))
  const passages = passagesOf(long)
  expect(passages.some(({ isWhole }) => isWhole)).toBe(false)
  for (let at = 0; at < long.length; at += 1) {
    expect(passages.some(({ from, to }) => from <= at && at < to)).toBe(true)
  }
  expect(passagesOf(tokens('.'))).toEqual([])
})

test('one endless sentence is cut, so that the work grows with the text alone', () => {
  const spans = passagesOf(tokens('a '.repeat(50_000)))
  expect(Math.max(...spans.map(({ from, to }) => to - from))).toBeLessThanOrEqual(90)
  expect(spans.length).toBeLessThan(50_000 / 90 + 2)
})
