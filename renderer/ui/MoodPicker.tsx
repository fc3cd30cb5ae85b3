import { useId, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { labelClass } from './Field.tsx'
import { moodStyle } from './MoodDot.tsx'
import s from './MoodPicker.module.css'
import { MOODS, type Mood } from './mood-words.ts'
import { cx } from './cx.ts'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface MoodPickerProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: number | null
  /** null when the chosen one was pressed again. */
  readonly onChange: (mood: Mood | null) => void
  /** A low row for forms; else five tall fields. */
  readonly isCompact?: boolean
}

/** Five words from very low to very good. Arrows move, Space or Enter chooses, once more clears. */
export function MoodPicker(props: MoodPickerProps): ReactNode {
  const { label, isLabelHidden = false, value, onChange, isCompact = false } = props
  const id = useId()
  const words = (
    <span id={id} className={labelClass}>
      {label}
    </span>
  )
  return (
    <div className={s.field}>
      {isLabelHidden ? <VisuallyHidden>{words}</VisuallyHidden> : words}
      <ToggleButtonGroup
        aria-labelledby={id}
        selectionMode="single"
        selectedKeys={value === null ? [] : [value]}
        onSelectionChange={(keys) => onChange(MOODS.find(({ mood }) => keys.has(mood))?.mood ?? null)}
        className={cx(s.row, isCompact && s.compact)}
      >
        {MOODS.map(({ mood, word }) => (
          <ToggleButton key={mood} id={mood} className={s.mood ?? ''} style={moodStyle(mood)}>
            <span className={s.disc} aria-hidden="true" />
            {word}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
