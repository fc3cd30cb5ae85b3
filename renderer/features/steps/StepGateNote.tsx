import type { ReactNode } from 'react'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { GateNote } from './GateNote.tsx'

/** How contact stands for a step, for the page of a step that has a tool of its own. */
export function StepGateNote({ step }: { readonly step: StepNoun }): ReactNode {
  const gate = useGate()
  return gate === null ? null : <GateNote step={step} gate={gate} />
}
