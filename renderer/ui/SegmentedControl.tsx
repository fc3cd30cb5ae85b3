import { useId, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { labelClass } from './Field.tsx'
import type { Choice } from './Select.tsx'
import s from './SegmentedControl.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

interface SegmentedControlProps<T extends string> {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly choices: readonly (Choice<T> & { readonly icon?: ReactNode })[]
  readonly value: T
  readonly onChange: (value: T) => void
}

/** One of a few short words, always one. Arrow keys move, Space chooses. */
export function SegmentedControl<T extends string>(props: SegmentedControlProps<T>): ReactNode {
  const { label, isLabelHidden = false, choices, value, onChange } = props
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
        disallowEmptySelection
        selectedKeys={[value]}
        onSelectionChange={(keys) => {
          const chosen = choices.find((choice) => keys.has(choice.value))
          if (chosen) onChange(chosen.value)
        }}
        className={s.group ?? ''}
      >
        {choices.map((choice) => (
          <ToggleButton key={choice.value} id={choice.value} className={s.segment ?? ''}>
            {choice.icon}
            {choice.label}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
    </div>
  )
}
