import { Plus } from 'lucide-react'
import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react'
import { canCapture } from '../../../core/issues/issues.ts'
import { useAction } from '../../bridge/use-action.ts'
import { Button } from '../../ui/Button.tsx'
import { TextArea } from '../../ui/TextArea.tsx'
import { TextField } from '../../ui/TextField.tsx'
import { cx } from '../../ui/cx.ts'
import { VisuallyHidden } from '../../ui/VisuallyHidden.tsx'
import { issuesWords } from '../../words/issues.ts'
import s from './QuickCapture.module.css'

const words = issuesWords.capture
/** As the contract allows. */
const LONGEST = 80
const LONGEST_SEEN = 4000

export interface CaptureStart {
  readonly title: string
  readonly seen: string
  readonly entryId: string | null
}

export const BLANK_CAPTURE: CaptureStart = { title: '', seen: '', entryId: null }

interface QuickCaptureProps {
  readonly inputRef: RefObject<HTMLInputElement | null>
  readonly value: CaptureStart
  readonly onChange: (value: CaptureStart) => void
}

/** One line and Enter, with what a camera would show where one likes. The cursor stays for the next one. */
export function QuickCapture({ inputRef, value, onChange }: QuickCaptureProps): ReactNode {
  const capture = useAction('issues.capture')
  const [said, setSaid] = useState('')
  const [wantsSeen, setWantsSeen] = useState(false)
  const isSeenOpen = wantsSeen || value.seen !== ''
  const newest = useRef(value)
  useEffect(() => {
    newest.current = value
  })
  const isTooLong = value.title.trim().length > LONGEST

  async function add(): Promise<void> {
    if (!canCapture(value.title) || capture.isBusy) return
    const title = value.title.trim()
    // The line is free at once: what is typed while the disk works is the next card's.
    onChange(BLANK_CAPTURE)
    const result = await capture.run({ ...value, title })
    if (!result.ok) return onChange({ ...value, title: `${title} ${newest.current.title}`.trim() })
    setSaid(words.added(title))
    setWantsSeen(false)
    inputRef.current?.focus()
  }
  return (
    <form
      className={cx(s.capture, isTooLong && s.isWrong)}
      onSubmit={(event) => {
        event.preventDefault()
        void add()
      }}
    >
      <TextField
        label={words.label}
        isLabelHidden
        placeholder={words.placeholder}
        value={value.title}
        onChange={(title) => onChange({ ...value, title })}
        inputRef={inputRef}
        autoComplete="off"
        error={isTooLong ? words.tooLong(LONGEST) : null}
      />
      {isSeenOpen && (
        <div className={s.seen}>
          <TextArea
            label={words.seen}
            hint={words.seenHint}
            value={value.seen}
            onChange={(seen) => onChange({ ...value, seen })}
            rows={2}
            maxLength={LONGEST_SEEN}
            isReading
          />
        </div>
      )}
      <Button type="submit" kind="primary" icon={<Plus />} isDisabled={isTooLong}>
        {issuesWords.add}
      </Button>
      {!isSeenOpen && (
        <div className={s.more}>
          <Button kind="quiet" isSmall onPress={() => setWantsSeen(true)}>
            {words.seenOpen}
          </Button>
        </div>
      )}
      <VisuallyHidden>
        <p role="status">{said}</p>
      </VisuallyHidden>
    </form>
  )
}
