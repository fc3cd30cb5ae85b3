import { expect, test } from 'vitest'
import { BLAME } from '../../../core/conversation/phrases/blame.data.ts'
import { TALK_CLASSES } from '../../../core/conversation/phrases/classes.data.ts'
import { OWNERSHIP } from '../../../core/conversation/phrases/ownership.data.ts'
import { STRUCTURE } from '../../../core/conversation/phrases/structure.data.ts'
import { checkSentence, sentenceRules } from '../../../core/conversation/sentence-check.ts'
import {
  expectEveryPhraseFound,
  expectExamplesHold,
  expectLinear,
  HOSTILE,
} from '../kernel/phrases/expect-rules.ts'
import { readLabelled } from '../kernel/phrases/labelled.ts'

const rules = [...BLAME.rules, ...OWNERSHIP.rules, ...STRUCTURE.rules]
const exceptions = [...BLAME.unless, ...OWNERSHIP.unless, ...STRUCTURE.unless]

test('every phrase is found in every way it can be said', () => {
  expectEveryPhraseFound(sentenceRules(), [...rules, ...exceptions], TALK_CLASSES)
})

test('every family finds its example, every exception spares its own', () => {
  expectExamplesHold(sentenceRules(), rules, exceptions)
})

test.each(['train', 'held', 'fresh-train', 'fresh-held', 'strangers', 'everyday'])(
  'nine sentences of ten are heard right in the %s half',
  (half) => {
    const all = readLabelled(new URL(`sentences.${half}.txt`, import.meta.url))
    const right = all.filter(({ text, labels }) => labels.includes(checkSentence(text)))
    expect(right.length / all.length).toBeGreaterThanOrEqual(0.9)
  },
)

test('what is mixed is heard as blame, and nothing as neutral', () => {
  expect(checkSentence('I’m sorry I shouted, but you pushed me.')).toBe('blame')
  expect(checkSentence('It was my mistake, though you knew.')).toBe('blame')
  expect(checkSentence('')).toBe('neutral')
})

test('a question owns nothing, and what is plain is heard past an exception', () => {
  expect(checkSentence('Shall I read mine first?')).toBe('neutral')
  expect(checkSentence('I’m sorry that you felt hurt.')).toBe('blame')
  expect(checkSentence('Why do you have to ruin every plan?')).toBe('blame')
  expect(checkSentence('Do you have to leave at six?')).toBe('neutral')
})

test('the work grows with the text alone', () => {
  expectLinear(sentenceRules(), HOSTILE)
})
