import { type ReactNode, useMemo } from 'react'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { journalWords } from '../../../words/journal.ts'
import s from './history.module.css'
import { wordDiff } from './word-diff.ts'

const words = journalWords.history

interface DifferenceProps {
  readonly before: string
  readonly after: string
}

/** What was taken out is struck, what came is underlined; both are said to a screen reader too. */
export function Difference({ before, after }: DifferenceProps): ReactNode {
  const parts = useMemo(() => wordDiff(before, after), [before, after])
  if (parts === null) return <p className={s.note}>{words.tooLong}</p>
  if (parts.every(({ kind }) => kind === 'same')) return <p className={s.note}>{words.same}</p>
  return (
    <div className={s.text} dir="auto">
      {parts.map(({ kind, text }, at) => {
        // oxlint-disable react/no-array-index-key -- the parts of one difference never move
        if (kind === 'same') return <span key={at}>{text}</span>
        const Mark = kind === 'added' ? 'ins' : 'del'
        return (
          <Mark key={at} className={s[kind]}>
            <VisuallyHidden>{kind === 'added' ? words.added : words.removed} </VisuallyHidden>
            {text}
            <VisuallyHidden> {words.end} </VisuallyHidden>
          </Mark>
        )
      })}
    </div>
  )
}
