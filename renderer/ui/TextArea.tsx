import type { ReactNode, Ref } from 'react'
import { TextArea as AriaTextArea, TextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import s from './TextArea.module.css'
import { cx } from './cx.ts'

export interface TextAreaProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid'>, FieldWords {
  readonly placeholder?: string
  /** Lines shown when empty; it grows with its text up to about 20. */
  readonly rows?: number
  /** Sets the words in the reading face. */
  readonly isReading?: boolean
  readonly inputRef?: Ref<HTMLTextAreaElement>
}

export function TextArea({
  placeholder,
  rows = 2,
  isReading = false,
  inputRef,
  ...props
}: TextAreaProps): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  return (
    <TextField {...rest} isInvalid={isInvalid} validationBehavior="aria" className={fieldClass}>
      <FieldParts {...words}>
        <AriaTextArea
          rows={rows}
          className={cx(controlClass, s.area, isReading && s.reading)}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </FieldParts>
    </TextField>
  )
}
