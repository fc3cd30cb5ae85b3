import type { ReactNode } from 'react'
import { journalWords as words } from '../../../words/journal.ts'
import type { PanePart } from '../pane/pane-part.ts'
import { PromptCard } from './PromptCard.tsx'
import s from './modes.module.css'

/** What a way of writing says above the text. */
export function ModeFrame({ draft, change, isReading }: PanePart): ReactNode {
  if (draft.mode === 'unsent_letter') return <Hint title={words.letter.title} text={words.letter.text} />
  if (!isReading && draft.mode === 'one_prompt') return <PromptCard draft={draft} change={change} />
  if (!isReading && draft.mode === 'from_a_distance')
    return <Hint title={words.distance.title} text={words.distance.text} />
  return draft.prompt !== null && <p className={s.question}>{draft.prompt}</p>
}

function Hint({ title, text }: { readonly title: string; readonly text: string }): ReactNode {
  return (
    <div role="note" className={s.hint}>
      <p className={s.hintTitle}>{title}</p>
      <p>{text}</p>
    </div>
  )
}
