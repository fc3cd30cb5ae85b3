import { Search, X } from 'lucide-react'
import type { ReactNode, Ref } from 'react'
import {
  Button,
  Group,
  Input,
  SearchField as AriaSearchField,
  type SearchFieldProps as AriaProps,
} from 'react-aria-components'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import s from './SearchField.module.css'
import { cx } from './cx.ts'

export interface SearchFieldProps
  extends Omit<AriaProps, 'children' | 'className' | 'style' | 'isInvalid'>, FieldWords {
  readonly placeholder?: string
  readonly inputRef?: Ref<HTMLInputElement>
}

/** Escape empties it. */
export function SearchField({ placeholder, inputRef, ...props }: SearchFieldProps): ReactNode {
  const { words, rest } = splitWords(props)
  return (
    <AriaSearchField {...rest} className={cx(fieldClass, s.search)}>
      <FieldParts {...words}>
        <Group className={cx(controlClass, s.group)}>
          <Search className={s.glass} aria-hidden="true" />
          <Input
            className={s.input ?? ''}
            {...(placeholder === undefined ? {} : { placeholder })}
            {...(inputRef === undefined ? {} : { ref: inputRef })}
          />
          <Button className={s.clear ?? ''} aria-label="Empty the search">
            <X aria-hidden="true" />
          </Button>
        </Group>
      </FieldParts>
    </AriaSearchField>
  )
}
