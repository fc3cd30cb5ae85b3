import { useState, type ReactNode } from 'react'
import type { FoundSignal } from '../../../core/contact/found-signal.ts'
import type { Purpose } from '../../../core/contact/draft-kinds.ts'
import { adviceOn, sayFound } from '../../../core/contact/signal-says.ts'
import { CHECK_LIMITS, SUMMARY_LINES } from '../../../core/contact/signal-words.data.ts'
import { isEnglish } from '../../../core/kernel/phrases/is-english.ts'
import { heaviest, inWeightOrder } from '../../../core/contact/weigh.ts'
import { send } from '../../bridge/commands.ts'
import { Button } from '../../ui/Button.tsx'
import { Card } from '../../ui/Card.tsx'
import { contactWords } from '../../words/contact.ts'
import s from './Contact.module.css'
import { usePutAside } from './put-aside.ts'

interface CheckPanelProps {
  /** Its id, or what stands for a new one. */
  readonly draftId: string
  readonly text: string
  readonly purpose: Purpose
  /** null while the check is getting ready. */
  readonly found: readonly FoundSignal[] | null
  /** Puts the cursor over those words. */
  readonly onRewrite: (found: FoundSignal) => void
}

const words = contactWords.check

/**
 * Notes about the words, never a score, and never a word about what will come of it. The line that sums up counts what was
 * put aside too, as Copy does.
 */
export function CheckPanel({ draftId, text, purpose, found, onRewrite }: CheckPanelProps): ReactNode {
  const aside = usePutAside(draftId)
  const all = found ?? []
  const notes = all.filter((note) => !aside.notes.includes(keyOf(note, text)))
  const hidden = all.length - notes.length
  return (
    <Card title={words.title}>
      {text.trim() === '' || found === null ? (
        <p className={s.quiet}>{found === null ? words.preparing : words.empty}</p>
      ) : (
        <p className={s.summary} aria-live="polite">
          {isEnglish(text) || all.length > 0 ? SUMMARY_LINES[heaviest(all, purpose)] : words.otherLanguage}
        </p>
      )}
      <ul className={s.notes}>
        {inWeightOrder(notes, purpose).map((note, at, shown) => (
          <Note
            key={keyOf(note, text)}
            note={note}
            isFirst={shown.findIndex(({ signal }) => signal === note.signal) === at}
            quote={text.slice(note.start, note.end)}
            onHide={() => aside.add(keyOf(note, text))}
            onRewrite={() => onRewrite(note)}
          />
        ))}
      </ul>
      {hidden > 0 && (
        <div>
          <Button isSmall kind="quiet" onPress={aside.clear}>
            {words.showAside(hidden)}
          </Button>
        </div>
      )}
      {all.length > 0 && !isEnglish(text) && <p className={s.quiet}>{words.otherLanguage}</p>}
      <p className={s.quiet}>{CHECK_LIMITS}</p>
    </Card>
  )
}

interface NoteProps {
  readonly note: FoundSignal
  /** Of its kind; what helps is said once. */
  readonly isFirst: boolean
  readonly quote: string
  readonly onHide: () => void
  readonly onRewrite: () => void
}

function Note({ note, isFirst, quote, onHide, onRewrite }: NoteProps): ReactNode {
  const [isShown, setShown] = useState(!isFirst)
  return (
    <li className={s.note}>
      <p className={s.quiet}>{sayFound(note)}</p>
      {isShown && <p className={s.quote}>“{quote}”</p>}
      {isFirst && <p>{adviceOn(note)}</p>}
      <div className={s.noteActs}>
        <Button isSmall kind="quiet" onPress={() => setShown(!isShown)}>
          {isShown ? words.hide : words.show}
        </Button>
        <Button isSmall kind="quiet" onPress={onHide}>
          {words.notMeant}
        </Button>
        <Button isSmall kind="quiet" onPress={onRewrite}>
          {words.rewrite}
        </Button>
        {note.signal === 'harm' && (
          <Button isSmall onPress={() => send('open-support', {})}>
            {words.support}
          </Button>
        )}
      </div>
    </li>
  )
}

/** A note is the same as long as its words are. */
function keyOf({ signal, start, end }: FoundSignal, text: string): string {
  return `${signal} ${text.slice(start, end)}`
}
