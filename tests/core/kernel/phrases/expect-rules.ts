import { expect } from 'vitest'
import type { Classes } from '../../../../core/kernel/phrases/phrase-grammar.ts'
import type { Exception, PhraseRule, RuleSet } from '../../../../core/kernel/phrases/rule-set.ts'
import { samplesOf } from './samples.ts'

/** Every phrase of every rule is found in each way it can be said; exceptions count as rules after the others. */
export function expectEveryPhraseFound<Kind extends string>(
  set: RuleSet<Kind, PhraseRule<Kind>>,
  lists: readonly (PhraseRule<Kind> | Exception<Kind>)[],
  classes: Classes,
): void {
  const missed: string[] = []
  for (const [rule, { say }] of lists.entries()) {
    for (const phrase of say) {
      for (const sample of samplesOf(phrase, classes)) {
        const found = set.book.find(set.book.tokens(sample))
        if (!found.some((each) => each.rule === rule)) missed.push(`${phrase} ← ${sample}`)
      }
    }
  }
  expect(missed).toEqual([])
}

/** Every example of a rule is hit by that rule, and no exception's example by what it spares. */
export function expectExamplesHold<Kind extends string>(
  set: RuleSet<Kind, PhraseRule<Kind>>,
  rules: readonly PhraseRule<Kind>[],
  exceptions: readonly Exception<Kind>[],
): void {
  for (const rule of rules) {
    const hits = set.read(rule.example).hits
    expect(
      hits.map((hit) => hit.rule),
      rule.example,
    ).toContain(rule)
  }
  for (const exception of exceptions) {
    const kinds = set.read(exception.example).hits.map((hit) => hit.rule.kind)
    expect(
      kinds.filter((kind) => exception.spares.includes(kind)),
      exception.example,
    ).toEqual([])
  }
}

/** Work grows as the text does: twice the text, at most a little over twice the steps. */
export function expectLinear<Kind extends string>(
  set: RuleSet<Kind, PhraseRule<Kind>>,
  fragments: readonly string[],
): void {
  const stepsFor = (text: string): number => {
    const before = set.book.steps
    set.read(text)
    return set.book.steps - before
  }
  for (const fragment of fragments) {
    // Once before, so that states met for the first time are not part of the comparison.
    stepsFor(repeated(fragment, 4_000))
    const small = stepsFor(repeated(fragment, 64_000))
    const large = stepsFor(repeated(fragment, 1_024_000))
    expect(large, fragment).toBeLessThanOrEqual(small * 16.5 + 100)
    expect(large, fragment).toBeLessThanOrEqual(1_024_000 * 40)
  }
}

export const HOSTILE: readonly string[] = [
  'a',
  'you ',
  'so ',
  'i miss you ',
  'if you do not call ',
  '?! ',
  'zq ',
  "i'd ",
  '💔',
  '\n',
]

function repeated(fragment: string, length: number): string {
  return fragment.repeat(Math.ceil(length / fragment.length))
}
