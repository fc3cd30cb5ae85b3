import { useId, type ReactNode } from 'react'
import { ToggleButton, ToggleButtonGroup } from 'react-aria-components'
import { cx } from './cx.ts'
import { labelClass } from './Field.tsx'
import s from './ScalePicker.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

type ScalePickerProps = {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly min: number
  readonly max: number
  readonly value: number | null
  /** null when the chosen number was pressed again. */
  readonly onChange: (value: number | null) => void
} & (
  | {
      /** What the lowest and the highest mean, in a word or two. */
      readonly ends: readonly [string, string]
      readonly names?: undefined
    }
  | {
      /** A word for each number, lowest first, shown in its place; the ends need none then. */
      readonly names: readonly string[]
      readonly ends?: undefined
    }
)

/** Numbers in a row, such as 0 to 10, with words at both ends, or a word for each. */
export function ScalePicker(props: ScalePickerProps): ReactNode {
  const { label, isLabelHidden = false, min, max, value, onChange, ends, names } = props
  const id = useId()
  const numbers = Array.from({ length: max - min + 1 }, (_, at) => min + at)
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
        onSelectionChange={(keys) => onChange(numbers.find((number) => keys.has(number)) ?? null)}
        className={s.row ?? ''}
      >
        {numbers.map((number) => (
          <ToggleButton
            key={number}
            id={number}
            aria-label={names === undefined ? nameOf(number, min, max, ends) : (names[number - min] ?? '')}
            className={cx(s.number, names !== undefined && s.named)}
          >
            {names?.[number - min] ?? number}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {names === undefined && (
        <span className={s.ends} aria-hidden="true">
          <span>{ends[0]}</span>
          <span>{ends[1]}</span>
        </span>
      )}
    </div>
  )
}

function nameOf(number: number, min: number, max: number, ends: readonly [string, string]): string {
  if (number === min) return `${number}, ${ends[0]}`
  return number === max ? `${number}, ${ends[1]}` : String(number)
}
