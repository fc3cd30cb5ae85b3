import type { ReactNode } from 'react'
import type { BoundaryDraft } from '../../../core/boundaries/boundaries.schema.ts'
import { boundariesWords, FIRMNESS_WORDS } from '../../words/boundaries.ts'
import s from './Boundaries.module.css'
import { waysInWords } from './line-draft.ts'

const words = boundariesWords.form

/** What was written, said back, with what it closes. */
export function Reflection({ draft }: { readonly draft: BoundaryDraft }): ReactNode {
  const text = draft.text.trim()
  if (text === '') return null
  return (
    <div className={s.reflection} aria-live="polite">
      <p>{words.reflected(text)}</p>
      <p>{closes(draft)}</p>
      {draft.firmness === 'unclear' && <p>{FIRMNESS_WORDS.unclear.hint}</p>}
      {draft.source === 'my_guess' && draft.whose === 'theirs' && <p>{words.guess}</p>}
    </div>
  )
}

function closes({ rulesOut, firmness }: BoundaryDraft): string {
  if (firmness === 'flexible') return words.bends
  return rulesOut.length === 0 ? words.hidesNothing : words.hides(waysInWords(rulesOut))
}
