import type { ReactNode } from 'react'
import { RadioButton, RadioField, RadioGroup as AriaRadioGroup, Text } from 'react-aria-components'
import { FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import s from './RadioGroup.module.css'
import type { Choice } from './Select.tsx'

export interface RadioGroupProps<T extends string> extends FieldWords {
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
}

/** Choices that need a line of explanation each; for short words take SegmentedControl. */
export function RadioGroup<T extends string>(props: RadioGroupProps<T>): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  const { choices, value, onChange } = rest
  return (
    <AriaRadioGroup
      isInvalid={isInvalid}
      validationBehavior="aria"
      value={value}
      onChange={(next) => {
        const chosen = choices.find((choice) => choice.value === next)
        if (chosen) onChange(chosen.value)
      }}
      className={fieldClass}
    >
      <FieldParts {...words}>
        <div className={s.choices}>
          {choices.map((choice) => (
            <RadioField key={choice.value} value={choice.value} className={s.choice ?? ''}>
              <RadioButton className={s.row ?? ''}>
                <span className={s.dot} aria-hidden="true" />
                <span>{choice.label}</span>
              </RadioButton>
              {choice.hint !== undefined && (
                <Text slot="description" className={s.hint ?? ''}>
                  {choice.hint}
                </Text>
              )}
            </RadioField>
          ))}
        </div>
      </FieldParts>
    </AriaRadioGroup>
  )
}
