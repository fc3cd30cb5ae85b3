import type { ReactNode } from 'react'
import type { LetterRow } from '../../../core/outcome/outcome.contract.ts'
import { sayError } from '../../bridge/say-error.ts'
import { useFeature } from '../../bridge/use-feature.ts'
import { Button } from '../../ui/Button.tsx'
import { Dialog } from '../../ui/Dialog.tsx'
import { shortDate } from '../../words/dates.ts'
import { LETTER_KIND_WORDS, outcomeWords } from '../../words/outcome.ts'
import s from './Outcome.module.css'

interface LetterReaderProps {
  readonly letter: LetterRow
  /** null where it may not be written in. */
  readonly onChange: (() => void) | null
  readonly onClose: () => void
}

const words = outcomeWords.letters

/** The words of a letter, asked for when it is opened. */
export function LetterReader({ letter, onChange, onClose }: LetterReaderProps): ReactNode {
  const { value, error } = useFeature('outcome.letter', { id: letter.id })
  return (
    <Dialog
      title={LETTER_KIND_WORDS[letter.kind]}
      isOpen
      onClose={onClose}
      actions={
        <>
          {onChange !== null && <Button onPress={onChange}>{words.change}</Button>}
          <Button kind="primary" onPress={onClose}>
            {words.close}
          </Button>
        </>
      }
    >
      <p className={s.quiet}>{words.writtenOn(shortDate(letter.writtenOn))}</p>
      {error !== null && <p>{sayError(error).text}</p>}
      {/* A long letter scrolls, and the keyboard must be able to. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <div className={s.letterText} role="region" aria-label={outcomeWords.letter.text} tabIndex={0}>
        {value?.text}
      </div>
    </Dialog>
  )
}
