import type { ReactNode } from 'react'
import type { Day } from '../../../../core/kernel/time.ts'
import { LONGEST_DIGEST } from '../../../../core/review/review-kinds.ts'
import { call } from '../../../bridge/bridge.ts'
import { sayError } from '../../../bridge/say-error.ts'
import { useKeptForm } from '../../../bridge/use-kept-form.ts'
import { Button } from '../../../ui/Button.tsx'
import { TextArea } from '../../../ui/TextArea.tsx'
import { timelineWords } from '../../../words/looking-back.ts'
import { digestsLeft } from '../forms-left.ts'
import s from './Timeline.module.css'

interface DigestFormProps {
  readonly week: Day
  readonly name: string
  readonly text: string | null
  /** The line as it was kept, or null. */
  readonly onClose: (kept: string | null) => void
}

const words = timelineWords.digest

export function DigestForm({ week, name, text, onClose }: DigestFormProps): ReactNode {
  const form = useKeptForm({
    left: digestsLeft,
    key: week,
    start: { text: text ?? '' },
    isFit: (draft) => draft.text.trim() !== '' && draft.text.trim().length <= LONGEST_DIGEST,
    write: (draft) => call('review.keepDigest', { week, text: lineOf(draft.text) }),
    onClose: () => onClose(null),
  })
  const { draft, change, error } = form
  const isTooLong = draft.text.trim().length > LONGEST_DIGEST
  async function submit(): Promise<void> {
    const line = lineOf(draft.text)
    if (await form.submit()) onClose(line)
  }
  return (
    <form
      className={s.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <TextArea
        label={words.field(name)}
        isLabelHidden
        placeholder={words.hint}
        value={draft.text}
        onChange={(next) => change({ text: next })}
        onKeyDown={(event) => {
          if (event.key === 'Escape') form.leave()
          else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
            event.preventDefault()
            void submit()
          } else event.continuePropagation()
        }}
        error={isTooLong ? words.tooLong(LONGEST_DIGEST) : error && sayError(error).text}
        isReading
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- the button that opened it is gone
        autoFocus
      />
      <div className={s.buttons}>
        <Button type="submit" kind="primary" isSmall>
          {words.keep}
        </Button>
        <Button isSmall onPress={form.discard}>
          {words.cancel}
        </Button>
      </div>
    </form>
  )
}

/** A line has no breaks. */
function lineOf(text: string): string {
  return text.trim().replace(/\s*\n\s*/g, ' ')
}
