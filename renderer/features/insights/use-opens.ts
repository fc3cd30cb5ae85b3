import { stepGate } from '../../../core/boundaries/gated-steps.ts'
import { stepOf, type StepNoun } from '../../../core/steps/steps.ts'
import { paths } from '../../bridge/paths.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { insightsWords } from '../../words/insights.ts'

export interface Opens {
  readonly path: string
  readonly label: string
}

/** The way from a paragraph to its tool; none where a contact status closes the tool, nor before that is known. */
export function useOpens(): (step: StepNoun) => Opens | null {
  const gate = useGate()
  return (step) => {
    const state = gate === null ? 'closed' : stepGate(gate, step)
    if (state === 'closed' || state === 'hidden') return null
    return { path: paths.step(step), label: insightsWords.open(stepOf(step).title) }
  }
}
