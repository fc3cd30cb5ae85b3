import { expect, test } from 'vitest'
import { MeaningSet, type MeaningRule } from '../../../../core/kernel/phrases/meaning-set.ts'
import { HOSTILE } from './expect-rules.ts'

const IDEAS = {
  light: ['(lamp|light|window)'],
  late: ['(at night|until three|until late)'],
  seen: ['({see}|{notice})'],
  film: ['(film|series)'],
}

function setOf(more: Partial<MeaningRule<'watched'>>): MeaningSet<'watched', MeaningRule<'watched'>> {
  const rule = { kind: 'watched', example: '', all: ['seen', 'light'], ...more } as const
  return new MeaningSet([rule], IDEAS, {}, [])
}

const found = (set: ReturnType<typeof setOf>, text: string): readonly string[] =>
  set.read(set.book.tokens(text)).map(({ start, end }) => text.slice(start, end))

test('ideas are found together in any order', () => {
  const set = setOf({})
  expect(found(set, 'I saw a lamp.')).toEqual(['saw a lamp'])
  expect(found(set, 'The lamp, I noticed it.')).toEqual(['lamp, I noticed'])
  expect(found(set, 'I saw a dog.')).toEqual([])
})

test('ideas of two sentences stand together only where the rule says so', () => {
  const text = 'I saw it. A lamp.'
  expect(found(setOf({}), text)).toEqual([])
  expect(found(setOf({ acrossSentences: true }), text)).toEqual(['saw it. A lamp'])
})

test('either of two ideas will do', () => {
  const set = setOf({ all: ['seen', 'light|late'] })
  expect(found(set, 'I saw her at night.')).toEqual(['saw her at night'])
  expect(found(set, 'I saw her lamp.')).toEqual(['saw her lamp'])
})

test('an idea that means something else keeps the rule silent in its sentence alone', () => {
  const set = setOf({ none: ['film'] })
  expect(found(set, 'In the film she saw a lamp.')).toEqual([])
  expect(found(set, 'Good film. I saw a lamp.')).toEqual(['saw a lamp'])
})

test('a rule may ask for ideas to be near', () => {
  const set = setOf({ near: 3 })
  expect(found(set, 'I saw one two three four five the lamp.')).toEqual([])
  expect(found(set, 'I saw one two three four five then saw the lamp.')).toEqual(['saw the lamp'])
  expect(found(set, 'A lamp one two three four five then saw a light.')).toEqual(['saw a light'])
})

test('a rule of an idea that does not exist is refused', () => {
  expect(() => setOf({ all: ['sound'] })).toThrow('no idea is called "sound"')
})

test('the words of ideas are known, verbs in all their forms', () => {
  expect(MeaningSet.wordsOf(IDEAS)).toEqual(expect.arrayContaining(['lamp', 'until', 'saw', 'noticing']))
})

test('the work grows with the text alone', () => {
  const set = setOf({ near: 3, none: ['film'], acrossSentences: true })
  const stepsFor = (fragment: string, times: number): number => {
    const tokens = set.book.tokens(fragment.repeat(times))
    const before = set.steps
    set.read(tokens)
    return set.steps - before
  }
  for (const fragment of [...HOSTILE, 'saw ', 'lamp. ', 'saw a b c d e f lamp ']) {
    stepsFor(fragment, 200)
    const small = stepsFor(fragment, 2_000)
    expect(stepsFor(fragment, 32_000), fragment).toBeLessThanOrEqual(small * 16.5 + 100)
  }
})
