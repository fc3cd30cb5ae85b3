import type { ContactGate } from '../../core/boundaries/contact-gate.ts'
import { isAboutSafety } from '../../core/boundaries/gated-steps.ts'
import { useFeature } from './use-feature.ts'

/** What contact as it stands allows; null until main has said so, and then nothing about contact is shown. */
export function useGate(): ContactGate | null {
  return useFeature('boundaries.gate').value ?? null
}

/** Nobody is asked for their own part where they were afraid, hurt or controlled, nor before that is known. */
export function useAboutSafety(): boolean {
  const gate = useGate()
  return gate === null || isAboutSafety(gate)
}
