import { isAboutSafety, shownSteps } from '../../../../core/boundaries/gated-steps.ts'
import { SEARCH_KINDS, type SearchKind } from '../../../../core/search/search-kinds.ts'
import { STEPS, stepOf, type StepNoun } from '../../../../core/steps/steps.ts'
import { useGate } from '../../../bridge/use-gate.ts'
import type { Choice } from '../../../ui/Select.tsx'
import { SEARCH_KIND_WORDS } from '../../../words/search.ts'

/** Kinds stand by their steps, so that one of thirty is found. */
export function stepNameOf(kind: SearchKind): string | null {
  const step = SEARCH_KINDS.find((each) => each.kind === kind)?.step ?? null
  if (step === null) return null
  const { number, title } = stepOf(step)
  return `${number} ${title}`
}

/** 0 for what belongs to none. */
function numberOf(step: StepNoun | null): number {
  return step === null ? 0 : stepOf(step).number
}

/** Steps and kinds that how contact stands does not hide. */
export function useShown(): {
  readonly steps: readonly Choice<StepNoun>[]
  readonly kinds: readonly Choice<SearchKind>[]
} {
  const gate = useGate()
  if (gate === null) return { steps: [], kinds: [] }
  const shown = shownSteps(STEPS, gate)
  const isShown = ({ kind, step }: (typeof SEARCH_KINDS)[number]): boolean =>
    (step === null || shown.some(({ noun }) => noun === step)) &&
    !(kind === 'agreements' && isAboutSafety(gate))
  return {
    steps: shown.map(({ noun, number, title }) => ({ value: noun, label: `${number} ${title}` })),
    kinds: SEARCH_KINDS.filter(isShown)
      .toSorted((a, b) => numberOf(a.step) - numberOf(b.step))
      .map(({ kind }) => ({ value: kind, label: SEARCH_KIND_WORDS[kind] })),
  }
}
