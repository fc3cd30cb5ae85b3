import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import type { Pulse } from '../../../../core/support/support.schema.ts'
import { Part } from '../../../ui/Part.tsx'
import { supportStepWords } from '../../../words/support-step.ts'
import { PulseChart } from './PulseChart.tsx'
import { PulseForm } from './PulseForm.tsx'
import s from './SupportStep.module.css'

interface PulsePartProps {
  readonly pulses: readonly Pulse[]
  readonly today: Day
}

const words = supportStepWords.pulse

/** Five sliders once a week, and what they were before. */
export function PulsePart({ pulses, today }: PulsePartProps): ReactNode {
  return (
    <Part title={words.title} hint={words.hint}>
      <div className={s.pulse}>
        <PulseForm pulses={pulses} today={today} />
        <PulseChart pulses={pulses} today={today} />
      </div>
    </Part>
  )
}
