import { Check, ChevronDown } from 'lucide-react'
import type { ReactNode } from 'react'
import {
  Button,
  ListBox,
  ListBoxItem,
  Popover,
  Select as AriaSelect,
  SelectValue,
} from 'react-aria-components'
import { controlClass, FieldParts, fieldClass, splitWords, type FieldWords } from './Field.tsx'
import menu from './Menu.module.css'
import s from './Select.module.css'
import { cx } from './cx.ts'

export interface Choice<T extends string> {
  readonly value: T
  readonly label: string
  readonly hint?: string
}

export interface SelectProps<T extends string> extends FieldWords {
  readonly choices: readonly Choice<T>[]
  readonly value: T | null
  readonly onChange: (value: T) => void
  readonly placeholder?: string
  readonly isDisabled?: boolean
}

export function Select<T extends string>(props: SelectProps<T>): ReactNode {
  const { words, rest, isInvalid } = splitWords(props)
  const { choices, value, onChange, placeholder = 'Choose', ...more } = rest
  return (
    <AriaSelect
      {...more}
      isInvalid={isInvalid}
      validationBehavior="aria"
      placeholder={placeholder}
      value={value}
      onChange={(key) => {
        const chosen = choices.find((choice) => choice.value === key)
        if (chosen) onChange(chosen.value)
      }}
      className={fieldClass}
    >
      <FieldParts {...words}>
        <Button className={cx(controlClass, s.button)}>
          <SelectValue className={s.value ?? ''}>
            {({ selectedText, defaultChildren }) => selectedText || defaultChildren}
          </SelectValue>
          <ChevronDown aria-hidden="true" className={s.arrow} />
        </Button>
      </FieldParts>
      <Popover className={menu.popover ?? ''} offset={4}>
        <ListBox
          className={menu.list ?? ''}
          items={choices.map((choice) => ({ ...choice, id: choice.value }))}
        >
          {(choice) => (
            <ListBoxItem id={choice.id} textValue={choice.label} className={menu.item ?? ''}>
              <span className={menu.words}>
                {choice.label}
                {choice.hint !== undefined && <span className={menu.hint}>{choice.hint}</span>}
              </span>
              <Check aria-hidden="true" className={menu.check} />
            </ListBoxItem>
          )}
        </ListBox>
      </Popover>
    </AriaSelect>
  )
}
