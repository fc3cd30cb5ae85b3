import { X } from 'lucide-react'
import { useState, type KeyboardEvent, type ReactNode } from 'react'
import {
  Button,
  ComboBox,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  Tag,
  TagGroup,
  TagList,
} from 'react-aria-components'
import { controlClass, labelClass } from './Field.tsx'
import menu from './Menu.module.css'
import s from './TagField.module.css'
import { VisuallyHidden } from './VisuallyHidden.tsx'

export interface TagFieldProps {
  readonly label: string
  readonly isLabelHidden?: boolean
  readonly value: readonly string[]
  readonly onChange: (tags: readonly string[]) => void
  readonly suggestions: readonly string[]
  readonly placeholder?: string
  /** Most characters in one; 40 as the journal keeps them. */
  readonly longest?: number
  /** Most of them. */
  readonly most?: number
}

/** Words one types or picks. Enter or a comma adds, Backspace in the empty box takes the last away. */
export function TagField(props: TagFieldProps): ReactNode {
  const {
    label,
    isLabelHidden = false,
    value,
    onChange,
    suggestions,
    placeholder = 'Add',
    longest = 40,
  } = props
  const most = props.most ?? 30
  const [text, setText] = useState('')

  function add(word: string): void {
    const tag = word.trim().replace(/\s+/g, ' ').slice(0, longest)
    setText('')
    const isThere = value.some((other) => other.toLowerCase() === tag.toLowerCase())
    if (tag !== '' && !isThere && value.length < most) onChange([...value, tag])
  }

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const isOptionFocused = event.currentTarget.getAttribute('aria-activedescendant') !== null
    if (event.key === ',' || (event.key === 'Enter' && text.trim() !== '' && !isOptionFocused)) {
      event.preventDefault()
      event.stopPropagation()
      add(text)
    } else if (event.key === 'Backspace' && text === '' && value.length > 0) {
      onChange(value.slice(0, -1))
    }
  }

  const offered = suggestions.filter((word) => !value.includes(word)).map((word) => ({ id: word }))
  return (
    <div className={s.field}>
      {isLabelHidden ? (
        <VisuallyHidden>{label}</VisuallyHidden>
      ) : (
        <span className={labelClass} aria-hidden="true">
          {label}
        </span>
      )}
      <div className={`${controlClass} ${s.box}`}>
        {value.length > 0 && <Chips label={label} value={value} onChange={onChange} />}
        <ComboBox
          allowsCustomValue
          inputValue={text}
          onInputChange={setText}
          value={null}
          onChange={(key) => {
            if (key !== null) add(String(key))
          }}
          defaultItems={offered}
          className={s.combo ?? ''}
        >
          <Label className={s.unseen ?? ''}>{`Add to ${label.toLowerCase()}`}</Label>
          <Input
            className={s.input ?? ''}
            placeholder={value.length === 0 ? placeholder : ''}
            onKeyDownCapture={onKeyDown}
            onBlur={() => add(text)}
          />
          <Popover className={menu.popover ?? ''} offset={8}>
            <ListBox<{ id: string }> className={menu.list ?? ''}>
              {(item) => (
                <ListBoxItem textValue={item.id} className={menu.item ?? ''}>
                  {item.id}
                </ListBoxItem>
              )}
            </ListBox>
          </Popover>
        </ComboBox>
      </div>
    </div>
  )
}

function Chips({ label, value, onChange }: Pick<TagFieldProps, 'label' | 'value' | 'onChange'>): ReactNode {
  return (
    <TagGroup
      aria-label={label}
      onRemove={(keys) => onChange(value.filter((word) => !keys.has(word)))}
      className={s.chips ?? ''}
    >
      <TagList className={s.chips ?? ''}>
        {value.map((word) => (
          <Tag key={word} id={word} textValue={word} className={s.chip ?? ''}>
            {word}
            <Button slot="remove" className={s.remove ?? ''}>
              <X aria-hidden="true" />
            </Button>
          </Tag>
        ))}
      </TagList>
    </TagGroup>
  )
}
