import type { ReactNode } from 'react'
import { isAboutSafety } from '../../../core/boundaries/gated-steps.ts'
import { mayReachEx } from '../../../core/summary/reader-gate.ts'
import type { SummaryReader } from '../../../core/summary/summary-kinds.ts'
import { useGate } from '../../bridge/use-gate.ts'
import { RadioGroup } from '../../ui/RadioGroup.tsx'
import { summaryWords } from '../../words/summary.ts'
import s from './Builder.module.css'

const words = summaryWords.reader

const READERS = [
  { value: 'self', label: words.self, hint: words.selfHint },
  { value: 'therapist', label: words.therapist, hint: words.therapistHint },
] as const
const EX = { value: 'ex', label: words.ex, hint: words.exHint } as const

interface ReaderFieldProps {
  readonly value: SummaryReader
  readonly onChange: (reader: SummaryReader) => void
}

/** The other person is there only while contact is open; where safety comes first they are not even named. */
export function ReaderField({ value, onChange }: ReaderFieldProps): ReactNode {
  const gate = useGate()
  const isOpen = gate !== null && mayReachEx(gate)
  const saysWhy = gate !== null && !isOpen && !isAboutSafety(gate)
  const choices: readonly { value: SummaryReader; label: string; hint: string }[] = isOpen
    ? [...READERS, EX]
    : READERS
  return (
    <div className={s.stack}>
      <RadioGroup label={words.label} choices={choices} value={value} onChange={onChange} />
      {saysWhy && <p className={s.aside}>{words.exClosed}</p>}
    </div>
  )
}
