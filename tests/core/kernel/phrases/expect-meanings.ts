import { expect } from 'vitest'
import type { Ideas, MeaningRule, MeaningSet } from '../../../../core/kernel/phrases/meaning-set.ts'
import type { Classes } from '../../../../core/kernel/phrases/phrase-grammar.ts'
import type { Token } from '../../../../core/kernel/phrases/tokens.ts'
import { samplesOf } from './samples.ts'

type Set<Kind extends string> = MeaningSet<Kind, MeaningRule<Kind>>
type Cut = (text: string) => readonly Token[]

/** Every phrase of every idea is found in each way it can be said. */
export function expectEveryIdeaFound<Kind extends string>(
  set: Set<Kind>,
  ideas: Ideas,
  classes: Classes,
  cut: Cut,
): void {
  const missed: string[] = []
  for (const [idea, say] of Object.values(ideas).entries()) {
    for (const phrase of say) {
      for (const sample of samplesOf(phrase, classes)) {
        if (!set.book.find(cut(sample)).some((each) => each.rule === idea))
          missed.push(`${phrase} ← ${sample}`)
      }
    }
  }
  expect(missed).toEqual([])
}

/** Every example is found by its own rule. */
export function expectMeaningsHold<Kind extends string, Rule extends MeaningRule<Kind>>(
  set: MeaningSet<Kind, Rule>,
  rules: readonly Rule[],
  cut: Cut,
): void {
  const missed = rules.filter((rule) => !set.read(cut(rule.example)).some((hit) => hit.rule === rule))
  expect(missed.map(({ example }) => example)).toEqual([])
}
