import { Fragment, type ReactNode } from 'react'
import s from './MarkedText.module.css'

interface MarkedTextProps {
  readonly text: string
  /** What to mark, as [start, end) in order. */
  readonly marks: readonly (readonly [number, number])[]
}

/** Text with the words a search found in it. */
export function MarkedText({ text, marks }: MarkedTextProps): ReactNode {
  return (
    <>
      {marks.map(([start, end], at) => (
        <Fragment key={start}>
          {text.slice(marks[at - 1]?.[1] ?? 0, start)}
          <mark className={s.mark}>{text.slice(start, end)}</mark>
        </Fragment>
      ))}
      {text.slice(marks.at(-1)?.[1] ?? 0)}
    </>
  )
}
