import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { filledParts, hasBut } from '../../../core/conversation/apology.ts'
import { balanceOf, missingIn, ownershipOf } from '../../../core/conversation/balance.ts'
import { blankPlan } from '../../../core/conversation/plans.ts'
import { rewritesOf } from '../../../core/conversation/rewrites.ts'
import { checkSentence } from '../../../core/conversation/sentence-check.ts'
import { openingOf, sentencesOf, spokenTexts } from '../../../core/conversation/spoken.ts'
import { makePlanDraft } from './make-plan.ts'

/** Blaming sentences of the domain guide, (b). */
const BLAMING = [
  'You never had time for us.',
  'I’m sorry, but you pushed me.',
  'I feel that you don’t respect me.',
  'If you had listened, none of this would have happened.',
  'I’m sorry if that hurt you.',
  'You wanted me to fail.',
  'I feel ignored by you.',
]

function letters(all: string): string {
  return all.replace(/[^\p{L}]/gu, '')
}

test('the beginning is put together from what is filled', () => {
  expect(openingOf(makePlanDraft())).toBe(
    'I feel sad about the quiet evenings, and I’d like to hear how they were for you.',
  )
  expect(openingOf(makePlanDraft({ feel: '' }))).toBe('I’d like to hear how they were for you.')
  expect(openingOf(makePlanDraft({ about: ' ', wouldLike: '' }))).toBe('I feel sad.')
  expect(openingOf(blankPlan())).toBe('')
})

test('what is said aloud begins with my own part, and leaves out what I will not say', () => {
  const spoken = spokenTexts(makePlanDraft())
  expect(spoken[0]).toBe('I interrupted you most evenings.')
  expect(spoken.join(' ')).not.toMatch(/never listened|How was that week/)
  expect(spokenTexts(blankPlan())).toEqual([])
})

test('a text is cut into its sentences, and no word is lost', () => {
  expect(sentencesOf('I shouted. You waited!  “Why?” I said nothing…\nThen I left')).toEqual([
    'I shouted.',
    'You waited!',
    '“Why?”',
    'I said nothing…',
    'Then I left',
  ])
  expect(sentencesOf(' … ')).toEqual([])
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(letters(sentencesOf(text).join(' '))).toBe(letters(text))
    }),
  )
})

describe('the balance', () => {
  test('counts sentences, each as it may be heard', () => {
    const texts = [
      'I interrupted you most evenings. You never had time for us.',
      'We moved in together in May.',
    ]
    expect(balanceOf(texts, checkSentence)).toEqual({ own: 1, neutral: 1, blame: 1 })
  })

  test('of own sentences is a share of own and blaming ones', () => {
    expect(ownershipOf({ own: 6, neutral: 3, blame: 2 })).toBe(0.75)
    expect(ownershipOf({ own: 0, neutral: 3, blame: 0 })).toBeNull()
  })

  test('says what is missing: my part first, then repair; nothing of an empty plan', () => {
    const none = { own: 0, neutral: 0, blame: 0 }
    expect(missingIn(blankPlan(), none)).toBeNull()
    const bare = makePlanDraft({ responsibility: '', repair: '' })
    expect(missingIn(bare, none)).toBe('responsibility')
    expect(missingIn(bare, { ...none, own: 1 })).toBe('repair')
    expect(missingIn(makePlanDraft(), none)).toBeNull()
  })
})

describe('other ways to start', () => {
  test.each(BLAMING)('for “%s” are one or two, and none is heard as blame', (sentence) => {
    expect(checkSentence(sentence)).toBe('blame')
    const ways = rewritesOf(sentence)
    expect(ways.length).toBeGreaterThanOrEqual(1)
    expect(ways.length).toBeLessThanOrEqual(2)
    for (const way of ways) expect(checkSentence(way), way).not.toBe('blame')
  })

  test('are at most two for any words', () => {
    fc.assert(fc.property(fc.string(), (text) => rewritesOf(text).length <= 2))
  })
})

describe('an apology', () => {
  test('has six parts, of which those with words count', () => {
    expect(filledParts(makePlanDraft())).toEqual(['responsibility', 'repair'])
    expect(filledParts(makePlanDraft({ regret: '  ' }))).toEqual(['responsibility', 'repair'])
  })

  test('explains without a “but”', () => {
    expect(hasBut('I was tired, but so were you.')).toBe(true)
    expect(hasBut('I was tired. However, I knew.')).toBe(true)
    expect(hasBut('I was tired in that butter factory.')).toBe(false)
  })
})
