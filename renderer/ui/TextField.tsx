import type { ReactNode, Ref } from 'react'
import { Input, TextField as AriaTextField, type TextFieldProps as AriaProps } from 'react-aria-components'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'

export interface TextFieldProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid'>, FieldWords {
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

export function TextField({ placeholder, inputRef, ...props }: TextFieldProps): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  return (
    <AriaTextField {...rest} isInvalid={isInvalid} validationBehavior="aria" className={fieldClass}>
      <FieldParts {...words}>
        <Input
          className={controlClass}
          {...(placeholder === undefined ? {} : { placeholder })}
          {...(inputRef === undefined ? {} : { ref: inputRef })}
        />
      </FieldParts>
    </AriaTextField>
  )
}
