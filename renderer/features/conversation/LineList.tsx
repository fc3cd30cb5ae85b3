import { Plus, X } from 'lucide-react'
import { useRef, type ReactNode } from 'react'
import type { Check } from '../../../core/conversation/balance.ts'
import { Button } from '../../ui/Button.tsx'
import { IconButton } from '../../ui/IconButton.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'
import { SoundNote } from './SoundNote.tsx'

interface LineListProps {
  /** The name of one line, counted from 1. */
  readonly label: (at: number) => string
  readonly addLabel: string
  readonly placeholder: string
  readonly lines: readonly string[]
  readonly most: number
  readonly longest: number
  /** Listens to each line; leave out for lines that are not said aloud. */
  readonly check?: Check | null
  readonly onChange: (lines: string[]) => void
}

/** A few lines, each in a box of its own; one empty box is always there. */
export function LineList(props: LineListProps): ReactNode {
  const { label, addLabel, placeholder, lines, most, longest, check, onChange } = props
  const rows = lines.length === 0 ? [''] : lines
  const newest = useRef<HTMLTextAreaElement>(null)
  const put = (at: number, text: string): void =>
    onChange(rows.map((row, place) => (place === at ? text : row)))
  return (
    <div className={s.lines}>
      {rows.map((row, at) => (
        // oxlint-disable-next-line react/no-array-index-key -- a line is its place
        <div key={at} className={s.line}>
          <TextArea
            label={label(at + 1)}
            isLabelHidden
            placeholder={at === 0 ? placeholder : ''}
            value={row}
            onChange={(text) => put(at, text)}
            maxLength={longest}
            rows={1}
            isReading
            {...(at === rows.length - 1 ? { inputRef: newest } : {})}
          />
          <IconButton
            label={conversationWords.form.removeLine(label(at + 1))}
            icon={<X />}
            isDisabled={rows.length === 1 && row === ''}
            onPress={() => onChange(rows.filter((_, place) => place !== at))}
          />
          {check !== undefined && <SoundNote text={row} check={check} onChange={(text) => put(at, text)} />}
        </div>
      ))}
      {rows.length < most && (
        <div>
          <Button
            isSmall
            kind="quiet"
            icon={<Plus />}
            onPress={() => {
              onChange([...rows, ''])
              requestAnimationFrame(() => newest.current?.focus())
            }}
          >
            {addLabel}
          </Button>
        </div>
      )}
    </div>
  )
}
