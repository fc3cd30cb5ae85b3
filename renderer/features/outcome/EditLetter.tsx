import type { ReactNode } from 'react'
import type { Day } from '../../../core/kernel/time.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { LetterForm } from './LetterForm.tsx'

interface EditLetterProps {
  readonly id: string
  readonly today: Day
  readonly onClose: () => void
}

/** Reads the words first; the form stands once they are there. */
export function EditLetter({ id, today, onClose }: EditLetterProps): ReactNode {
  const { value } = useFeature('outcome.letter', { id })
  return value && <LetterForm id={id} start={value} today={today} onClose={onClose} />
}
