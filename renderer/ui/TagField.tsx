import { X } from 'lucide-react'
import { useId, useState, type KeyboardEvent, type ReactNode } from 'react'
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
import { formWords } from '../words/forms.ts'
import { controlClass, labelClass } from './Field.tsx'
import menu from './Menu.module.css'
import s from './TagField.module.css'
import { withTag, wrongWith, type TagRoom } from './tag-room.ts'
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
  /** True for sentences: a comma is part of one. */
  readonly isForSentences?: boolean
  /** What stands in the box, where the form keeps it. */
  readonly box?: { readonly text: string; readonly onChange: (text: string) => void }
}

/**
 * Words one types or picks. Enter or a comma adds, Backspace in the empty box takes the last away. What does not fit
 * stays in the box, with the reason.
 */
export function TagField(props: TagFieldProps): ReactNode {
  const {
    label,
    isLabelHidden = false,
    value,
    onChange,
    suggestions,
    placeholder = 'Add',
    longest = 40,
    most = 30,
    isForSentences = false,
  } = props
  const { text, setText, add, wrong } = useNewTag(props, { longest, most })
  const wrongId = useId()

  function onKeyDown(event: KeyboardEvent<HTMLInputElement>): void {
    if (event.nativeEvent.isComposing) return
    const isOptionFocused = event.currentTarget.getAttribute('aria-activedescendant') !== null
    const isSplit = event.key === ',' && !isForSentences
    const isEnter = event.key === 'Enter' && !isOptionFocused
    // In the empty box too: pressed once too often after a word, it does not keep the form around it.
    if (isEnter && !event.ctrlKey && !event.metaKey) event.preventDefault()
    if (isSplit || (isEnter && text.trim() !== '')) {
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
          <Label className={s.unseen ?? ''}>{formWords.addTo(label)}</Label>
          <Input
            className={s.input ?? ''}
            placeholder={value.length === 0 ? placeholder : ''}
            onKeyDownCapture={onKeyDown}
            aria-invalid={wrong !== null}
            aria-describedby={wrongId}
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
      <p id={wrongId} aria-live="polite" className={s.wrong}>
        {wrong}
      </p>
    </div>
  )
}

/** What stands in the box, and how it gets on the list. */
function useNewTag({ value, onChange, box }: TagFieldProps, room: TagRoom): NewTag {
  const [own, setOwn] = useState('')
  const text = box?.text ?? own
  const setText = box?.onChange ?? setOwn
  const wrong = wrongWith(text, room, value.length)

  function add(word: string): void {
    if (wrongWith(word, room, value.length) !== null) return
    setText('')
    const next = withTag(value, word)
    if (next !== value) onChange(next)
  }
  return { text, setText, add, wrong }
}

interface NewTag {
  readonly text: string
  readonly setText: (text: string) => void
  readonly add: (word: string) => void
  readonly wrong: string | null
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
