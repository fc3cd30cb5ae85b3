import type { ReactNode } from 'react'
import { WAYS, type Way } from '../../../core/boundaries/contact-kinds.ts'
import { Checkbox } from '../../ui/Checkbox.tsx'
import { boundariesWords } from '../../words/boundaries.ts'
import { WAY_WORDS } from '../../words/contact-status.ts'
import s from './Boundaries.module.css'

interface WayTicksProps {
  readonly value: readonly Way[]
  readonly onChange: (ways: Way[]) => void
}

const words = boundariesWords.form

/** Ways of contact that a line rules out. */
export function WayTicks({ value, onChange }: WayTicksProps): ReactNode {
  return (
    <fieldset className={s.ticks}>
      <legend className={s.legend}>{words.rulesOut}</legend>
      <p className={s.quiet}>{words.rulesOutHint}</p>
      <div className={s.tickGrid}>
        {WAYS.map((way) => (
          <Checkbox
            key={way}
            isSelected={value.includes(way)}
            onChange={(isOn) => onChange(WAYS.filter((each) => (each === way ? isOn : value.includes(each))))}
          >
            {WAY_WORDS[way]}
          </Checkbox>
        ))}
      </div>
    </fieldset>
  )
}
