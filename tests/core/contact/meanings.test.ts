import { expect, test } from 'vitest'
import { draftMeanings, draftRules } from '../../../core/contact/draft-check.ts'
import { ALL_IDEAS, SIGNAL_MEANINGS } from '../../../core/contact/meanings/all-meanings.ts'
import { GUARD_IDEAS } from '../../../core/contact/meanings/guards.data.ts'
import { SHARED_IDEAS } from '../../../core/contact/meanings/shared.data.ts'
import { CONTACT_CLASSES } from '../../../core/contact/phrases/classes.data.ts'
import type { Token } from '../../../core/kernel/phrases/tokens.ts'
import { expectEveryIdeaFound, expectMeaningsHold } from '../kernel/phrases/expect-meanings.ts'
import { HOSTILE } from '../kernel/phrases/expect-rules.ts'

const rules = SIGNAL_MEANINGS.flatMap((each) => each.rules)
const cut = (text: string): readonly Token[] => draftRules().book.tokens(text)

test('every phrase of an idea is found in every way it can be said', () => {
  expectEveryIdeaFound(draftMeanings(), ALL_IDEAS, CONTACT_CLASSES, cut)
})

test('every rule finds its example', () => {
  expectMeaningsHold(draftMeanings(), rules, cut)
})

test('every idea has one home, and a rule that asks for it', () => {
  const names = [SHARED_IDEAS, GUARD_IDEAS, ...SIGNAL_MEANINGS.map(({ ideas }) => ideas)].flatMap(Object.keys)
  expect(names.toSorted()).toEqual([...new Set(names)].toSorted())
  const asked = new Set(
    rules.flatMap(({ all, none }) => [...all.flatMap((each) => each.split('|')), ...(none ?? [])]),
  )
  expect(names.filter((name) => !asked.has(name))).toEqual([])
})

function stepsFor(fragment: string, length: number): number {
  const tokens = cut(fragment.repeat(Math.ceil(length / fragment.length)))
  const before = draftMeanings().steps
  draftMeanings().read(tokens)
  return draftMeanings().steps - before
}

test('the work grows with the text alone', () => {
  for (const fragment of [...HOSTILE, 'you left me crying. ', 'saw you online with him ']) {
    stepsFor(fragment, 4_000)
    const small = stepsFor(fragment, 16_000)
    expect(stepsFor(fragment, 256_000), fragment).toBeLessThanOrEqual(small * 16.5 + 100)
  }
})
