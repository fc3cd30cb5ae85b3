import { useDeferredValue, type ReactNode } from 'react'
import type { Check } from '../../../core/conversation/balance.ts'
import { rewritesOf } from '../../../core/conversation/rewrites.ts'
import { sentencesOf } from '../../../core/conversation/spoken.ts'
import { Button } from '../../ui/Button.tsx'
import { Disclosure } from '../../ui/Disclosure.tsx'
import { conversationWords } from '../../words/conversation.ts'
import s from './Conversation.module.css'

interface SoundNoteProps {
  readonly text: string
  readonly check: Check | null
  /** Puts a template where the sentence was, by the person's press alone. Left out where the text is not a box of its own. */
  readonly onChange?: (text: string) => void
}

const words = conversationWords.check

/** How a text may be heard, sentence by sentence, as it is typed. Nothing of it is kept. */
export function SoundNote({ text, check, onChange }: SoundNoteProps): ReactNode {
  const typed = useDeferredValue(text)
  if (check === null) return null
  const sentences = sentencesOf(typed)
  const blaming = sentences.filter((sentence) => check(sentence) === 'blame')
  if (sentences.length === 0) return null
  if (blaming.length === 0) {
    const isOwn = sentences.some((sentence) => check(sentence) === 'ownership')
    return <p className={s.sound}>{words.sound[isOwn ? 'ownership' : 'neutral']}</p>
  }
  return (
    <div className={s.blame}>
      <p>{words.blame}</p>
      {blaming.map((sentence) => (
        <div key={sentence}>
          {sentences.length > 1 && <p className={s.quote}>{words.quote(sentence)}</p>}
          {onChange && <Ways sentence={sentence} onTake={(way) => onChange(text.replace(sentence, way))} />}
        </div>
      ))}
    </div>
  )
}

interface WaysProps {
  readonly sentence: string
  readonly onTake: (way: string) => void
}

function Ways({ sentence, onTake }: WaysProps): ReactNode {
  return (
    <Disclosure title={words.ways} level={4}>
      <ul className={s.ways}>
        {rewritesOf(sentence).map((way) => (
          <li key={way} className={s.way}>
            <span className={s.quote}>{words.quote(way)}</span>
            <Button isSmall kind="quiet" aria-label={`${words.take}: ${way}`} onPress={() => onTake(way)}>
              {words.take}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
