import { type ReactNode, useMemo } from 'react'
import { VisuallyHidden } from '../../../ui/VisuallyHidden.tsx'
import { journalWords } from '../../../words/journal.ts'
import { isSameWord, wordDiff } from '../history/word-diff.ts'
import s from './versions.module.css'

const words = journalWords.met

interface Words {
  readonly title: string
  readonly text: string
}

interface OnlyHereProps {
  readonly own: Words
  readonly other: Words
}

/** One version, with the words marked that the other has not. Neither is right or wrong, so both are marked alike. */
export function OnlyHere({ own, other }: OnlyHereProps): ReactNode {
  const isBlank = own.title.trim() === '' && own.text.trim() === ''
  if (isBlank) return <p className={s.note}>{words.noWords}</p>
  return (
    <>
      {own.title !== '' && (
        <h4 className={s.title} dir="auto">
          <Marked own={own.title} other={other.title} />
        </h4>
      )}
      <div className={s.text} dir="auto">
        <Marked own={own.text} other={other.text} />
      </div>
    </>
  )
}

function Marked({ own, other }: { readonly own: string; readonly other: string }): ReactNode {
  const parts = useMemo(() => wordDiff(own, other, isSameWord), [own, other])
  if (parts === null)
    return (
      <>
        <span className={s.note}>{words.tooLong}</span> {own}
      </>
    )
  return parts.map(({ kind, text }, at) => {
    // oxlint-disable react/no-array-index-key -- the parts of one version never move
    if (kind === 'added') return null
    if (kind === 'same') return <span key={at}>{text}</span>
    const marked = text.trimEnd()
    return (
      <span key={at}>
        <mark className={s.only}>
          <VisuallyHidden elementType="span">{words.onlyHere} </VisuallyHidden>
          {marked}
          <VisuallyHidden elementType="span"> {words.end}</VisuallyHidden>
        </mark>
        {text.slice(marked.length)}
      </span>
    )
  })
}
