import { Minus, Plus } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  Group,
  Input,
  NumberField as AriaNumberField,
  type NumberFieldProps as AriaProps,
} from 'react-aria-components'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import s from './NumberField.module.css'
import { cx } from './cx.ts'

export interface NumberFieldProps
  extends
    Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid' | 'value' | 'onChange'>,
    FieldWords {
  readonly value: number | null
  readonly onChange: (value: number | null) => void
}

export function NumberField({ value, onChange, ...props }: NumberFieldProps): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  return (
    <AriaNumberField
      {...rest}
      isInvalid={isInvalid}
      validationBehavior="aria"
      value={value ?? Number.NaN}
      onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      className={fieldClass}
    >
      <FieldParts {...words}>
        <Group className={cx(controlClass, s.group)}>
          <Button slot="decrement" className={s.step ?? ''}>
            <Minus aria-hidden="true" />
          </Button>
          <Input className={s.input ?? ''} />
          <Button slot="increment" className={s.step ?? ''}>
            <Plus aria-hidden="true" />
          </Button>
        </Group>
      </FieldParts>
    </AriaNumberField>
  )
}
