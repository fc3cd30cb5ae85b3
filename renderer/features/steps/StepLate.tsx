import type { ReactNode } from 'react'
import type { StepNoun } from '../../../core/steps/steps.ts'
import { useNow } from '../../bridge/use-now.ts'
import { LateNote } from './LateNote.tsx'

/** Where looking hard is heavier at night (domain guide, evening rule). */
const HEAVY: readonly StepNoun[] = ['space', 'contact', 'conversation', 'outcome']

/** Offers something lighter late at night, on the steps that are heavy then. */
export function StepLate({ step }: { readonly step: StepNoun }): ReactNode {
  const now = useNow()
  const hour = Number(now?.slice(11, 13) ?? 12)
  return HEAVY.includes(step) && (hour >= 23 || hour < 5) ? <LateNote /> : null
}
