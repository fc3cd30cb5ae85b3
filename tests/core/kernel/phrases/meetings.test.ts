import { expect, test } from 'vitest'
import { meetingsAmong, type Meeting } from '../../../../core/kernel/phrases/meetings.ts'
import { RuleSet, type PhraseRule } from '../../../../core/kernel/phrases/rule-set.ts'
import { STOP } from '../../../../core/kernel/phrases/tokens.ts'

type Kind = 'cup' | 'tea' | 'milk' | 'joke'

const RULES: readonly PhraseRule<Kind>[] = [
  { kind: 'cup', example: 'a cup', say: ['cup'] },
  { kind: 'tea', example: 'tea', say: ['tea'] },
  { kind: 'milk', example: 'milk', say: ['milk'] },
  { kind: 'joke', example: 'a joke', say: ['joke'] },
]

const set = new RuleSet<Kind, PhraseRule<Kind>>(RULES, [], {}, [])

function found(meeting: Meeting<'drink', Kind>, text: string): readonly number[] {
  const { tokens, hits } = set.read(text)
  let number = 0
  const sentences = tokens.map(({ word }) => (word === STOP ? (number += 1) : number))
  return meetingsAmong([meeting], hits, sentences).map(({ sentence }) => sentence)
}

const IN_ONE: Meeting<'drink', Kind> = {
  kind: 'drink',
  example: 'a cup of tea',
  of: ['cup', ['tea', 'milk']],
  unless: ['joke'],
  near: 'sentence',
}

test('the order does not matter, and one of several will do', () => {
  expect(found(IN_ONE, 'a cup of tea')).toHaveLength(1)
  expect(found(IN_ONE, 'milk in my cup')).toHaveLength(1)
  expect(found(IN_ONE, 'tea and milk')).toEqual([])
})

test('in one sentence means in one, and neighbours are three that follow each other', () => {
  expect(found(IN_ONE, 'A cup. Some tea.')).toEqual([])
  const near = { ...IN_ONE, near: 'neighbours' } as const
  expect(found(near, 'A cup. Some tea.')).toHaveLength(1)
  expect(found(near, 'A cup. A plate. Some tea.')).toHaveLength(1)
  expect(found(near, 'A cup. A plate. A spoon. Some tea.')).toEqual([])
})

test('what tells against it is looked for where it is, and for neighbours before it too', () => {
  expect(found(IN_ONE, 'a joke about a cup of tea')).toEqual([])
  expect(found(IN_ONE, 'A joke. A cup of tea.')).toHaveLength(1)
  expect(found({ ...IN_ONE, near: 'neighbours' }, 'A joke. A cup of tea.')).toEqual([])
})
