import type { ReactNode } from 'react'
import { PERIOD_TICKS, type PeriodTick } from '../../../core/space/space-kinds.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { TICK_WORDS } from '../../words/space-kinds.ts'
import s from './Space.module.css'

interface PeriodTicksProps {
  readonly title: string
  readonly questions: readonly PeriodTick[]
  readonly value: readonly PeriodTick[]
  readonly onChange: (ticks: PeriodTick[]) => void
}

/** Questions to oneself. Nothing follows from a tick. */
export function PeriodTicks({ title, questions, value, onChange }: PeriodTicksProps): ReactNode {
  const set = (tick: PeriodTick, isOn: boolean): void =>
    onChange(PERIOD_TICKS.filter((each) => (each === tick ? isOn : value.includes(each))))
  return (
    <div role="group" aria-label={title} className={s.ticks}>
      <p className={s.legend} aria-hidden="true">
        {title}
      </p>
      {questions.map((tick) => (
        <Checkbox key={tick} isSelected={value.includes(tick)} onChange={(isOn) => set(tick, isOn)}>
          {TICK_WORDS[tick]}
        </Checkbox>
      ))}
    </div>
  )
}
